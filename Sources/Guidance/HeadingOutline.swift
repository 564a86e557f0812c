/// How deep each heading of a text lies below those before it.
///
/// Authors begin with `#` or with `##`, and some leave out a level. A reader who jumps from heading to heading would take the
/// gap for a heading that is missing, so the page counts depth and not marks.
struct HeadingOutline {
    /// The levels, as written, of the headings that the last one stands below, and its own.
    private var open: [Int] = []

    /// The depth of the last heading: 1 for one with none above it.
    var depth: Int { open.count }

    /// Takes the next heading with the level that its author wrote.
    mutating func open(_ level: Int) {
        while let last = open.last, last >= level { open.removeLast() }
        open.append(level)
    }
}
