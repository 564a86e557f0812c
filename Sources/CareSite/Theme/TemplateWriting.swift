/// A template being written: where its parts lie, and the page so far.
struct TemplateWriting {
    let parts: UnsafeBufferPointer<Template.Part>
    let literals: UnsafeBufferPointer<UInt8>
    let names: UnsafeBufferPointer<FieldName>
    private(set) var out: PageBytes

    init(
        parts: UnsafeBufferPointer<Template.Part>, literals: UnsafeBufferPointer<UInt8>, names: UnsafeBufferPointer<FieldName>,
        out: PageBytes
    ) {
        self.parts = parts
        self.literals = literals
        self.names = names
        self.out = out
    }

    /// What names are looked for in: a view, and the views around it.
    private typealias Scope = UnsafeMutablePointer<TemplateScope>

    mutating func write(_ view: View) {
        withUnsafePointer(to: view) { write(parts.startIndex..<parts.endIndex, for: .element($0), inside: nil) }
    }

    private mutating func write(_ range: Range<Int>, for place: TemplateScope.Place, inside outer: Scope?) {
        place.withEntries { entries in
            var scope = TemplateScope(place, entries, outer: outer)
            withUnsafeMutablePointer(to: &scope) { write(range, $0) }
        }
    }

    private mutating func write(_ range: Range<Int>, _ scope: Scope) {
        var index = range.lowerBound
        while index < range.upperBound {
            let part = parts[index]
            index += 1
            switch part {
            case .text(let piece):
                if let start = literals.baseAddress { out.append(UnsafeBufferPointer(start: start + piece.lowerBound, count: piece.count)) }
            case .value(let path):
                if path.rest.isEmpty, let name = path.first {
                    if let entry = TemplateScope.entry(name, scope), case .html(let html)? = entry.pointee.1 { out.append(html) }
                } else if case .html(let html)? = find(path, scope) {
                    out.append(html)
                }
            case .section(let path, let end):
                if path.rest.isEmpty, let name = path.first {
                    if let entry = TemplateScope.entry(name, scope) { writeSection(entry, index..<end, scope) }
                } else {
                    var entry: ViewFields.Entry = (.text, find(path, scope))
                    withUnsafePointer(to: &entry) { writeSection($0, index..<end, scope) }
                }
                index = end
            case .inverted(let path, let end):
                if isEmpty(path, scope) { write(index..<end, scope) }
                index = end
            }
        }
    }

    private mutating func writeSection(_ entry: UnsafePointer<ViewFields.Entry>, _ inner: Range<Int>, _ scope: Scope) {
        switch entry.pointee.1 {
        case nil: break
        case .flag(let flag): if flag { write(inner, scope) }
        case .list(let views):
            views.withUnsafeBufferPointer { views in
                guard let start = views.baseAddress else { return }
                for index in views.indices { write(inner, for: .element(start + index), inside: scope) }
            }
        case .html, .fields: write(inner, for: .field(entry), inside: scope)
        }
    }

    private func isEmpty(_ path: Template.Path, _ scope: Scope) -> Bool {
        switch find(path, scope) {
        case nil, .flag(false): true
        case .list(let views): views.isEmpty
        default: false
        }
    }

    /// The innermost view that has the first name, then down the path.
    private func find(_ path: Template.Path, _ scope: Scope) -> View? {
        guard let name = path.first else { return scope.pointee.place.view }
        guard var found = TemplateScope.entry(name, scope)?.pointee.1 else { return nil }
        for name in names[path.rest] {
            guard let next = found[name] else { return nil }
            found = next
        }
        return found
    }
}
