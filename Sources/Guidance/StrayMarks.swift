internal import CCmark
internal import CareModel

/// Something that looks like the mark of a callout and opens none.
struct StrayMark {
    var message: String
    var help: String
    /// As libcmark counts.
    var line: Int
    var column: Int
}

/// Looks for marks that were mistyped, or that stand where none is read, once those that are read are out of the tree.
///
/// It finds too much rather than too little: text with `[!` in it is shown to readers by writing it as code.
struct StrayMarks {
    private(set) var all: [StrayMark] = []

    init(in root: Node, of source: inout SourceLines) {
        var quotes: [Node] = []
        for (event, node) in NodeEvents(root) where event == CMARK_EVENT_ENTER {
            switch node.kind {
            case CMARK_NODE_BLOCK_QUOTE: quotes.append(node)
            case CMARK_NODE_TEXT: lookAtText(node)
            case CMARK_NODE_LINK, CMARK_NODE_IMAGE: lookAtLink(node)
            case CMARK_NODE_CODE_BLOCK: if !source.isFence(line: node.line, byte: node.column) { lookAtCode(node) }
            default: break
            }
        }
        // Then slips that no single node shows, where the same line was not reported yet.
        let reported = Set(all.map(\.line))
        for quote in quotes {
            guard let first = quote.firstChild, !reported.contains(first.line) else { continue }
            lookAtQuote(quote)
        }
    }

    /// A mark in the title of a callout, which is out of the tree.
    init(inTitle title: String, of quote: Node) {
        guard let open = StrayMarks.visible(title).firstRange(of: "[!") else { return }
        report(StrayMarks.word(in: StrayMarks.visible(title)[open.upperBound...]), at: quote)
    }

    /// Whether a quotation is reported for its first line already.
    static func beginsWithMark(_ quote: Node) -> Bool {
        var marks = StrayMarks()
        marks.lookAtQuote(quote)
        return !marks.all.isEmpty
    }

    private init() {}

    private mutating func lookAtText(_ node: Node) {
        // Almost every text is dismissed here, before each of its characters is looked up.
        guard node.literalHas(UInt8(ascii: "[")) else { return }
        let text = StrayMarks.visible(node.literal)
        guard let open = text.firstRange(of: "[!") else { return }
        report(StrayMarks.word(in: text[open.upperBound...]), at: node)
    }

    /// `[!STAFF](…)`, or `[!STAFF]` where the text defines a link of that name.
    private mutating func lookAtLink(_ node: Node) {
        let plain = node.plainText
        guard plain.utf8.contains(UInt8(ascii: "!")) else { return }
        let text = StrayMarks.visible(plain)
        guard text.hasPrefix("!"), let word = StrayMarks.word(in: text.dropFirst()) else { return }
        report(word, at: node)
    }

    /// A quotation that is indented by four blanks is code.
    private mutating func lookAtCode(_ node: Node) {
        for line in node.literal.split(separator: "\n") {
            let text = StrayMarks.visible(String(line))
            guard text.hasPrefix(">"), let open = text.firstRange(of: "[!"), text[..<open.lowerBound].allSatisfy({ $0 == ">" }) else {
                continue
            }
            report(StrayMarks.word(in: text[open.upperBound...]), at: node)
            return
        }
    }

    /// `> [STAFF]`, `> !STAFF]` and other slips in the first line of a quotation.
    private mutating func lookAtQuote(_ quote: Node) {
        guard let line = StrayMarks.firstLine(of: quote), let first = quote.firstChild else { return }
        // Almost every line is dismissed here, by its bytes: none of them begins a bracket or a mark of any script.
        guard line.utf8.contains(where: { [0x5B, 0x21, 0x7B, 0x3C, 0xEF, 0xE3].contains($0) }) else { return }
        let text = StrayMarks.visible(line)
        let opening = text.prefix { !$0.isLetter && !$0.isNumber }
        guard opening.contains(where: { "[!{<［！【｛".contains($0) }) else { return }
        let rest = text[opening.endIndex...]
        guard let close = rest.prefix(32).firstIndex(where: { "]}>:］】｝".contains($0) }) else { return }
        let word = String(rest[..<close])
        if opening.contains("[!") || Callout.nearest(to: word) != nil { report(word, at: first) }
    }

    private mutating func report(_ word: String?, at node: Node) {
        let known = Callout.allCases.map(\.mark).joined(separator: ", ")
        let column = max(1, node.column)
        if let word, let callout = Callout(rawValue: word.lowercased()) {
            all.append(
                StrayMark(
                    message: "the mark \(callout.mark) is not read here",
                    help: "write it as the first thing in a quotation: > \(callout.mark)", line: node.line, column: column))
            return
        }
        let nearest = word.flatMap(Callout.nearest)
        all.append(
            StrayMark(
                message: word.map { "there is no mark [!\($0.prefix(24))]" } ?? "this looks like the mark of a callout and is none",
                help: nearest.map { "did you mean \($0.mark)? The marks are \(known)" }
                    ?? "use one of \(known), or write it in backticks if readers are to see it", line: node.line, column: column))
    }

    /// The first line of a quotation, with the brackets that links and pictures took away.
    private static func firstLine(of quote: Node) -> String? {
        guard let block = quote.firstChild, block.kind == CMARK_NODE_PARAGRAPH || block.kind == CMARK_NODE_HEADING else { return nil }
        var line = ""
        var node = block.firstChild
        while let inline = node, inline.kind != CMARK_NODE_SOFTBREAK, inline.kind != CMARK_NODE_LINEBREAK {
            switch inline.kind {
            case CMARK_NODE_LINK, CMARK_NODE_IMAGE: line += "[" + inline.plainText + "]"
            case CMARK_NODE_HTML_INLINE: line += inline.literal
            default: line += inline.plainText
            }
            node = inline.next
        }
        return line
    }

    /// The word of a mark, up to what closes it or a few letters.
    private static func word(in text: Substring) -> String? {
        let word = text.prefix(32).prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
        return word.isEmpty ? nil : String(word)
    }

    /// Without blanks and characters that nobody sees, which would hide a mark.
    private static func visible(_ text: String) -> String {
        let scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace && $0.properties.generalCategory != .format }
        return String(String.UnicodeScalarView(scalars))
    }
}
