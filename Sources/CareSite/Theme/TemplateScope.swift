/// A view that names are looked for in while a template is written.
///
/// Templates ask for fields mostly in the order in which pages give them. So a search begins where the last one ended, and a field that
/// is not there is known by a bit, without a search.
struct TemplateScope {
    /// Where a view lies. It is looked at there: a copy would count references that all threads share.
    enum Place {
        case element(UnsafePointer<View>)
        case field(UnsafePointer<ViewFields.Entry>)

        var view: View? {
            switch self {
            case .element(let view): view.pointee
            case .field(let entry): entry.pointee.1
            }
        }

        /// The fields of the view, where it has any.
        func withEntries(_ body: (UnsafeBufferPointer<ViewFields.Entry>) -> Void) {
            switch self {
            case .element(let view): if case .fields(let fields) = view.pointee { return fields.withEntries(body) }
            case .field(let entry): if case .fields(let fields)? = entry.pointee.1 { return fields.withEntries(body) }
            }
            body(UnsafeBufferPointer(start: nil, count: 0))
        }
    }

    let place: Place
    private let entries: UnsafeBufferPointer<ViewFields.Entry>
    private let outer: UnsafeMutablePointer<TemplateScope>?
    /// A bit for each field that is there. Two names may have the same bit.
    private var present: UInt64 = 0
    /// Behind the field that was found last.
    private var next = 0

    /// - Parameter place: the view stays there as long as it is written.
    init(_ place: Place, _ entries: UnsafeBufferPointer<ViewFields.Entry>, outer: UnsafeMutablePointer<TemplateScope>?) {
        self.place = place
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
