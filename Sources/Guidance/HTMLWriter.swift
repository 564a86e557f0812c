internal import CCmark
internal import CareModel

/// Writes one text. Blocks here; inlines, links, pictures and tables in extensions beside it.
struct HTMLWriter {
    let renderer: MarkdownRenderer
    let markdown: Markdown
    let links: LinkResolver
    var source: SourceLines
    var result = RenderedMarkdown()
    /// The HTML so far.
    var html = MarkupBytes()
    var ids: HeadingIDs
    /// The blockquotes that are callouts. Their marks are out of the tree before it is walked.
    var callouts: [Node: CalloutMark] = [:]
    /// The `[text](…)` nodes that lead nowhere safe and so open no tag.
    var plainLinks: Set<Node> = []
    /// Links to places on this page, for when all its headings are known.
    var placeLinks: [Placed<String>] = []
    /// How often each name of a table was given.
    var tableNames: [String: Int] = [:]
    private var hasLed = false
    private var outline = HeadingOutline()
    /// The level of the last heading: on a page right below what stands above it, and otherwise as it was written.
    private var level = 1

    init(renderer: MarkdownRenderer, markdown: Markdown, links: LinkResolver) {
        self.renderer = renderer
        self.markdown = markdown
        self.links = links
        source = SourceLines(markdown)
        ids = HeadingIDs(reserved: renderer.reservedIDs)
    }

    /// Whether the additions of pages are on.
    var isPage: Bool { renderer.dialect == .pages }
    /// How an element without content ends: the specification of CommonMark closes it, HTML does not ask for it.
    var voidEnd: String { isPage ? ">" : " />" }

    mutating func writeDocument() {
        withSyntaxTree(of: markdown.text) { root in
            if isPage { takeCallouts(from: root) }
            let events = NodeEvents(root)
            while let (event, node) = events.next() {
                if event == CMARK_EVENT_ENTER {
                    if !enter(node) { events.skip(node) }
                } else {
                    leave(node)
                }
            }
        }
        checkPlaceLinks()
        result.html = html.text
    }

    /// The headings alone, with the ids that `writeDocument` gives them.
    mutating func collectHeadings() {
        withSyntaxTree(of: markdown.text) { root in
            if isPage { takeCallouts(from: root) }
            for (event, node) in NodeEvents(root) where event == CMARK_EVENT_ENTER && node.kind == CMARK_NODE_HEADING {
                openHeading(node)
            }
        }
    }

    /// False when the node has been written whole.
    private mutating func enter(_ node: Node) -> Bool {
        switch node.kind {
        case CMARK_NODE_BLOCK_QUOTE: openQuote(node)
        case CMARK_NODE_LIST: openList(node)
        case CMARK_NODE_ITEM: openBlock("<li>")
        case CMARK_NODE_PARAGRAPH: return openParagraph(node)
        case CMARK_NODE_HEADING: openHeading(node)
        case CMARK_NODE_CODE_BLOCK: writeCode(node)
        case CMARK_NODE_HTML_BLOCK: writeRawBlock(node)
        case CMARK_NODE_THEMATIC_BREAK: openBlock("<hr" + voidEnd + "\n")
        default: return enterInline(node, at: nil)
        }
        return true
    }

    private mutating func leave(_ node: Node) {
        switch node.kind {
        case CMARK_NODE_BLOCK_QUOTE: openBlock(callouts[node] != nil ? "</div>\n</div>\n" : "</blockquote>\n")
        case CMARK_NODE_LIST: html += cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? "</ol>\n" : "</ul>\n"
        case CMARK_NODE_ITEM: html += "</li>\n"
        case CMARK_NODE_PARAGRAPH: closeParagraph(node)
        case CMARK_NODE_HEADING: html += "</h\(level)>\n"
        default: leaveInline(node)
        }
    }

    /// Writes a tag of a block, which begins on a line of its own.
    mutating func openBlock(_ tag: String) {
        if let last = html.last, last != 0x0A { html += "\n" }
        html += tag
    }

    /// Text of the author's, as this dialect escapes it.
    func escaped(_ text: String) -> String { isPage ? HTMLText.escaped(text) : HTMLText.markup(text) }

    private mutating func openQuote(_ node: Node) {
        guard let mark = callouts[node] else {
            openBlock("<blockquote>\n")
            return
        }
        let title = mark.title ?? renderer.calloutTitles[mark.callout] ?? mark.callout.rawValue
        openBlock("<div class=\"callout \(mark.callout.rawValue)\" role=\"note\">\n")
        html += "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#i-\(mark.callout.icon)\"/></svg>\n"
        html += "<div><p class=\"title\">" + HTMLText.escaped(title) + "</p>\n"
    }

    private mutating func openList(_ node: Node) {
        guard cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else {
            openBlock("<ul>\n")
            return
        }
        let start = cmark_node_get_list_start(node)
        openBlock(start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n")
    }

    private mutating func openParagraph(_ node: Node) -> Bool {
        if isPage, writeTable(node) || writeFigure(node) { return false }
        if isTight(node) { return true }
        if isAttribution(node) {
            openBlock("<footer>")
        } else if renderer.leads, !hasLed, node.parent?.kind == CMARK_NODE_DOCUMENT {
            openBlock("<p class=\"lead\">")
        } else {
            openBlock("<p>")
        }
        hasLed = true
        return true
    }

    private mutating func closeParagraph(_ node: Node) {
        if isTight(node) { return }
        html += isAttribution(node) ? "</footer>\n" : "</p>\n"
    }

    /// The last paragraph of a quotation, when it opens with a dash, says whose words they are.
    func isAttribution(_ node: Node) -> Bool {
        guard isPage, source.hasQuotations, let quote = node.parent, quote.kind == CMARK_NODE_BLOCK_QUOTE, callouts[quote] == nil,
            node.next == nil,
            let text = node.firstChild, text.kind == CMARK_NODE_TEXT
        else { return false }
        return text.literal.hasPrefix("\u{2014} ") || text.literal.hasPrefix("\u{2013} ")
    }

    private func isTight(_ node: Node) -> Bool {
        guard let item = node.parent, item.kind == CMARK_NODE_ITEM, let list = item.parent else { return false }
        return cmark_node_get_list_tight(list) != 0
    }

    private mutating func openHeading(_ node: Node) {
        level = Int(cmark_node_get_heading_level(node))
        guard isPage else {
            openBlock("<h\(level)>")
            return
        }
        outline.open(level)
        level = min(6, max(1, outline.depth + renderer.headingShift))
        let text = node.plainText
        let id = ids.id(for: text)
        result.headings.append(RenderedMarkdown.Heading(level: level, id: id, text: text))
        openBlock("<h\(level) id=\"\(HTMLText.escaped(id))\">")
    }

    private mutating func writeCode(_ node: Node) {
        let info = node.fenceInfo.prefix { $0 != " " && $0 != "\t" }
        let language = info.isEmpty ? "" : " class=\"language-\(escaped(String(info)))\""
        openBlock("<pre><code\(language)>" + escaped(node.literal) + "</code></pre>\n")
    }
}
