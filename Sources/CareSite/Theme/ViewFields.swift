/// The fields of one view, in the order in which its page gave them. There are few, so the one that is asked for is looked for.
struct ViewFields: Sendable {
    /// A name and what it stands for. Without labels, so that a literal is taken as it is: labels would have each entry cast.
    typealias Entry = (FieldName, View?)

    private var entries: [Entry]

    /// - Parameter entries: A field that is nil is as good as none. No name is given twice.
    init(_ entries: [Entry] = []) { self.entries = entries }

    /// A field; nil where there is none.
    subscript(name: FieldName) -> View? {
        get {
            for entry in entries where entry.0 == name { return entry.1 }
            return nil
        }
        set {
            if let place = entries.firstIndex(where: { $0.0 == name }) {
                entries[place].1 = newValue
            } else if let newValue {
                entries.append((name, newValue))
            }
        }
    }

    /// For tests: the names as templates write them.
    var names: [String] { entries.compactMap { name, view in view == nil ? nil : name.text } }

    /// These and other fields; of two with the same name, the other.
    func merging(_ others: ViewFields) -> ViewFields {
        var merged = self
        for (name, view) in others.entries { merged[name] = view }
        return merged
    }

    /// The fields where they lie, for a template that looks for many of them.
    func withEntries<Result>(_ body: (UnsafeBufferPointer<Entry>) -> Result) -> Result { entries.withUnsafeBufferPointer(body) }
}

extension ViewFields: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral pairs: (FieldName, View?)...) { entries = pairs }
}
