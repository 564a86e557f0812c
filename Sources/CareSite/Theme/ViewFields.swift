/// The fields of one view, in the order in which its page gave them. There are few, so the one that is asked for is looked for.
struct ViewFields: Sendable {
    private var entries: [(name: FieldName, view: View)] = []

    /// A field that is nil is left out. No name is given twice.
    init(_ pairs: [(FieldName, View?)] = []) {
        entries.reserveCapacity(pairs.count)
        for case (let name, let view?) in pairs { entries.append((name, view)) }
    }

    /// A field; nil where there is none.
    subscript(name: FieldName) -> View? {
        get {
            for entry in entries where entry.name == name { return entry.view }
            return nil
        }
        set {
            let place = entries.firstIndex { $0.name == name }
            switch (place, newValue) {
            case (let place?, let view?): entries[place].view = view
            case (let place?, nil): entries.remove(at: place)
            case (nil, let view?): entries.append((name, view))
            case (nil, nil): break
            }
        }
    }

    /// For tests: the names as templates write them.
    var names: [String] { entries.map(\.name.text) }

    /// These and other fields; of two with the same name, the other.
    func merging(_ others: ViewFields) -> ViewFields {
        var merged = self
        for entry in others.entries { merged[entry.name] = entry.view }
        return merged
    }
}

extension ViewFields: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral pairs: (FieldName, View?)...) { self.init(pairs) }
}
