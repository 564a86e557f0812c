/// A template being written: where its parts lie, and the page so far.
struct TemplateWriting {
    let parts: UnsafeBufferPointer<Template.Part>
    let literals: UnsafeBufferPointer<UInt8>
    let names: UnsafeBufferPointer<FieldName>
    private(set) var out: PageBytes

    init(
        parts: UnsafeBufferPointer<Template.Part>, literals: UnsafeBufferPointer<UInt8>, names: UnsafeBufferPointer<FieldName>, out: PageBytes
    ) {
        self.parts = parts
        self.literals = literals
        self.names = names
        self.out = out
    }

    /// What names are looked for in: a view, and the views around it.
    private typealias Scope = UnsafeMutablePointer<TemplateScope>

    mutating func write(_ view: View) { write(parts.startIndex..<parts.endIndex, for: view, inside: nil) }

    private mutating func write(_ range: Range<Int>, for view: View, inside outer: Scope?) {
        if case .fields(let fields) = view {
            fields.withEntries { write(range, for: view, $0, inside: outer) }
        } else {
            write(range, for: view, UnsafeBufferPointer(start: nil, count: 0), inside: outer)
        }
    }

    private mutating func write(_ range: Range<Int>, for view: View, _ entries: UnsafeBufferPointer<ViewFields.Entry>, inside outer: Scope?) {
        var scope = TemplateScope(view: view, entries: entries, outer: outer)
        withUnsafeMutablePointer(to: &scope) { write(range, $0) }
    }

    private mutating func write(_ range: Range<Int>, _ scope: Scope) {
        var index = range.lowerBound
        while index < range.upperBound {
            let part = parts[index]
            index += 1
            switch part {
            case .text(let piece):
                out.append(UnsafeBufferPointer(rebasing: literals[piece]))
            case .value(let path):
                if path.rest.isEmpty, let name = path.first {
                    if let entry = TemplateScope.entry(name, scope), case .html(let html)? = entry.pointee.1 { out.append(html) }
                } else if case .html(let html)? = find(path, scope) {
                    out.append(html)
                }
            case .section(let path, let end):
                if let view = find(path, scope) { writeSection(view, index..<end, scope) }
                index = end
            case .inverted(let path, let end):
                if TemplateWriting.isEmpty(find(path, scope)) { write(index..<end, scope) }
                index = end
            }
        }
    }

    private mutating func writeSection(_ view: View, _ inner: Range<Int>, _ scope: Scope) {
        switch view {
        case .flag(let flag):
            if flag { write(inner, scope) }
        case .list(let views):
            for view in views { write(inner, for: view, inside: scope) }
        case .html, .fields:
            write(inner, for: view, inside: scope)
        }
    }

    private static func isEmpty(_ view: View?) -> Bool {
        switch view {
        case nil, .flag(false): true
        case .list(let views): views.isEmpty
        default: false
        }
    }

    /// The innermost view that has the first name, then down the path.
    private func find(_ path: Template.Path, _ scope: Scope) -> View? {
        guard let name = path.first else { return scope.pointee.view }
        guard var found = TemplateScope.entry(name, scope)?.pointee.1 else { return nil }
        for name in names[path.rest] {
            guard let next = found[name] else { return nil }
            found = next
        }
        return found
    }
}

/// A view that names are looked for in while a template is written.
///
/// Templates ask for fields mostly in the order in which pages give them. So a search begins where the last one ended, and a field that
/// is not there is known by a bit, without a search.
struct TemplateScope {
    let view: View
    /// The fields of the view, where it has any.
    private let entries: UnsafeBufferPointer<ViewFields.Entry>
    private let outer: UnsafeMutablePointer<TemplateScope>?
    /// A bit for each field that is there. Two names may have the same bit.
    private var present: UInt64 = 0
    /// Behind the field that was found last.
    private var next = 0

    init(view: View, entries: UnsafeBufferPointer<ViewFields.Entry>, outer: UnsafeMutablePointer<TemplateScope>?) {
        self.view = view
        self.entries = entries
        self.outer = outer
        for index in entries.indices {
            if case .some = entries[index].1 { present |= entries[index].0.bit }
        }
    }

    /// The innermost field of this name, where it lies.
    static func entry(_ name: FieldName, _ scope: UnsafeMutablePointer<TemplateScope>) -> UnsafePointer<ViewFields.Entry>? {
        let bit = name.bit
        var level: UnsafeMutablePointer<TemplateScope>? = scope
        while let open = level {
            if open.pointee.present & bit != 0, let entry = open.pointee.find(name) { return entry }
            level = open.pointee.outer
        }
        return nil
    }

    private mutating func find(_ name: FieldName) -> UnsafePointer<ViewFields.Entry>? {
        find(name, from: next, to: entries.count) ?? find(name, from: 0, to: next)
    }

    private mutating func find(_ name: FieldName, from start: Int, to end: Int) -> UnsafePointer<ViewFields.Entry>? {
        guard let base = entries.baseAddress else { return nil }
        var index = start
        while index < end {
            let entry = base + index
            index += 1
            guard entry.pointee.0 == name else { continue }
            guard case .some = entry.pointee.1 else { return nil }
            next = index
            return entry
        }
        return nil
    }
}
