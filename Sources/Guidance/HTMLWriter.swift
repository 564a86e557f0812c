internal import CCmark
internal import CareModel

/// Writes one text. Blocks here, inlines and tables in extensions beside it.
struct HTMLWriter {
    let renderer: MarkdownRenderer
    let markdown: Markdown
    let address: (String) -> String?
    var result = RenderedMarkdown(html: "", headings: [], linkedArticles: [], unresolvedLinks: [], refusedLinks: [], wordCount: 0)
    var ids: HeadingIDs
    /// The blockquotes that are callouts. Their marks are out of the tree before it is walked.
    var callouts: [Node: CalloutMark] = [:]
    /// The `[text](…)` nodes that lead nowhere safe and so open no tag.
    var plainLinks: Set<Node> = []
    var lines: [Substring.UTF8View] = []
    var hasLed = false
    private var outline = HeadingOutline()
    /// The level of the last heading on the page.
    private var level: Int { min(6, max(1, outline.depth + renderer.headingShift)) }

    init(renderer: MarkdownRenderer, markdown: Markdown, address: @escaping (String) -> String?) {
        self.renderer = renderer
        self.markdown = markdown
        self.address = address
        ids = HeadingIDs(reserved: renderer.reservedIDs)
    }

    mutating func writeDocument() {
        if markdown.text.utf8.contains(UInt8(ascii: "|")) {
            lines = markdown.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
                Substring($0).utf8
            }
        }
        withSyntaxTree(of: markdown.text) { root in
            if !renderer.keepsStaffNotes { removeStaffNotes(from: root) }
            takeCalloutMarks(from: root)
            let events = NodeEvents(root)
            while let (event, node) = events.next() {
                if event == CMARK_EVENT_ENTER {
                    if !enter(node) { events.skip(node) }
                } else {
                    leave(node)
                }
            }
        }
        result.wordCount += HTMLWriter.words(in: result.html)
    }

    /// Staff notes leave the tree before anything is written, with their headings and links.
    private func removeStaffNotes(from root: Node) {
        var notes: [Node] = []
        for (event, node) in NodeEvents(root) where event == CMARK_EVENT_ENTER && node.kind == CMARK_NODE_BLOCK_QUOTE {
            if let text = node.firstChild?.firstChild, text.kind == CMARK_NODE_TEXT, text.literal.lowercased().hasPrefix("[!staff]") {
                notes.append(node)
            }
        }
        // A note inside a note is freed on its own, so all are unlinked first.
        for note in notes { cmark_node_unlink(note) }
        for note in notes { cmark_node_free(note) }
    }

    private mutating func takeCalloutMarks(from root: Node) {
        var quotes: [Node] = []
        for (event, node) in NodeEvents(root) where event == CMARK_EVENT_ENTER && node.kind == CMARK_NODE_BLOCK_QUOTE {
            quotes.append(node)
        }
        for quote in quotes { callouts[quote] = CalloutMark(takingFrom: quote) }
    }

    /// False when the node has been written whole.
    private mutating func enter(_ node: Node) -> Bool {
        switch node.kind {
        case CMARK_NODE_BLOCK_QUOTE: openQuote(node)
        case CMARK_NODE_LIST: openList(node)
        case CMARK_NODE_ITEM: result.html += "<li>"
        case CMARK_NODE_PARAGRAPH: return openParagraph(node)
        case CMARK_NODE_HEADING: openHeading(node)
        case CMARK_NODE_CODE_BLOCK: result.html += "<pre><code>" + HTMLText.escaped(node.literal) + "</code></pre>\n"
        case CMARK_NODE_THEMATIC_BREAK: result.html += "<hr>\n"
        default: enterInline(node, at: nil)
        }
        return true
    }

    private mutating func leave(_ node: Node) {
        switch node.kind {
        case CMARK_NODE_BLOCK_QUOTE: result.html += callouts[node] != nil ? "</div>\n</div>\n" : "</blockquote>\n"
        case CMARK_NODE_LIST: result.html += cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? "</ol>\n" : "</ul>\n"
        case CMARK_NODE_ITEM: result.html += "</li>\n"
        case CMARK_NODE_PARAGRAPH: closeParagraph(node)
        case CMARK_NODE_HEADING: result.html += "</h\(level)>\n"
        default: leaveInline(node)
        }
    }

    private mutating func openQuote(_ node: Node) {
        guard let mark = callouts[node] else {
            result.html += "<blockquote>\n"
            return
        }
        let title = mark.title ?? renderer.calloutTitles[mark.callout] ?? mark.callout.rawValue
        result.html += "<div class=\"callout \(mark.callout.rawValue)\" role=\"note\">\n"
        result.html += "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#i-\(mark.callout.icon)\"/></svg>\n"
        result.html += "<div><p class=\"title\">" + HTMLText.escaped(title) + "</p>\n"
    }

    private mutating func openList(_ node: Node) {
        guard cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else {
            result.html += "<ul>\n"
            return
        }
        let start = cmark_node_get_list_start(node)
        result.html += start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n"
    }

    private mutating func openParagraph(_ node: Node) -> Bool {
        if writeTable(node) { return false }
        if isTight(node) { return true }
        if isAttribution(node) {
            result.html += "<footer>"
        } else if renderer.leads, !hasLed, node.parent?.kind == CMARK_NODE_DOCUMENT {
            result.html += "<p class=\"lead\">"
        } else {
            result.html += "<p>"
        }
        hasLed = true
        return true
    }

    private mutating func closeParagraph(_ node: Node) {
        if isTight(node) { return }
        result.html += isAttribution(node) ? "</footer>\n" : "</p>\n"
    }

    /// The last paragraph of a quotation, when it opens with a dash, says whose words they are.
    private func isAttribution(_ node: Node) -> Bool {
        guard let quote = node.parent, quote.kind == CMARK_NODE_BLOCK_QUOTE, callouts[quote] == nil, node.next == nil,
            let text = node.firstChild, text.kind == CMARK_NODE_TEXT
        else { return false }
        return text.literal.hasPrefix("\u{2014} ") || text.literal.hasPrefix("\u{2013} ")
    }

    private func isTight(_ node: Node) -> Bool {
        guard let item = node.parent, item.kind == CMARK_NODE_ITEM, let list = item.parent else { return false }
        return cmark_node_get_list_tight(list) != 0
    }

    private mutating func openHeading(_ node: Node) {
        let text = node.plainText
        let id = ids.id(for: text)
        outline.open(Int(cmark_node_get_heading_level(node)))
        result.headings.append(RenderedMarkdown.Heading(level: level, id: id, text: text))
        result.html += "<h\(level) id=\"\(HTMLText.escaped(id))\">"
    }

    /// Words of the text between tags.
    private static func words(in html: String) -> Int {
        var count = 0
        var inWord = false
        var inTag = false
        for byte in html.utf8 {
            if byte == UInt8(ascii: "<") { inTag = true }
            // A tag within a word, as around its last letters, does not end it.
            if !inTag {
                if byte > 0x20 && !inWord { count += 1 }
                inWord = byte > 0x20
            }
            if byte == UInt8(ascii: ">") { inTag = false }
        }
        return count
    }
}
