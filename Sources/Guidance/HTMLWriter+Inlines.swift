internal import CCmark
internal import CareModel

extension HTMLWriter {
    /// `cell` is the place of the text when it was parsed on its own, out of a table. False when the node has been written whole.
    mutating func enterInline(_ node: Node, at cell: SourceLocation?) -> Bool {
        switch node.kind {
        case CMARK_NODE_TEXT: writeText(node)
        case CMARK_NODE_CODE: html += "<code>" + escaped(node.literal) + "</code>"
        case CMARK_NODE_SOFTBREAK: html += "\n"
        case CMARK_NODE_LINEBREAK: html += "<br" + voidEnd + "\n"
        case CMARK_NODE_EMPH: html += "<em>"
        case CMARK_NODE_STRONG: html += "<strong>"
        case CMARK_NODE_HTML_INLINE: writeRawInline(node, at: cell)
        case CMARK_NODE_LINK: openLink(node, at: cell)
        case CMARK_NODE_IMAGE:
            writeImage(node, at: cell)
            return false
        default: break
        }
        return true
    }

    mutating func leaveInline(_ node: Node) {
        switch node.kind {
        case CMARK_NODE_EMPH: html += "</em>"
        case CMARK_NODE_STRONG: html += "</strong>"
        case CMARK_NODE_LINK: if plainLinks.remove(node) == nil { html += "</a>" }
        default: break
        }
    }

    /// Everything inside a node, as inlines.
    mutating func writeInlines(in node: Node, at cell: SourceLocation?) {
        let events = NodeEvents(node)
        while let (event, inline) = events.next() {
            if event == CMARK_EVENT_ENTER {
                if !enterInline(inline, at: cell) { events.skip(inline) }
            } else {
                leaveInline(inline)
            }
        }
    }

    private mutating func writeText(_ node: Node) {
        guard isPage else {
            html += HTMLText.markup(node.literal)
            return
        }
        // The dash that marks an attribution is not part of it.
        if source.hasQuotations, let paragraph = node.parent, paragraph.firstChild == node, isAttribution(paragraph) {
            html += HTMLText.escaped(String(node.literal.dropFirst(2)))
        } else {
            node.withLiteral { html.add(text: $0) }
        }
    }

    /// Where a node stands in its file.
    mutating func location(of node: Node) -> SourceLocation { source.location(line: node.line, byte: node.column) }
}

// Raw HTML

extension HTMLWriter {
    mutating func writeRawBlock(_ node: Node) {
        guard isPage else {
            openBlock(node.literal)
            openBlock("")
            return
        }
        reportRaw(node.literal, at: location(of: node))
    }

    private mutating func writeRawInline(_ node: Node, at cell: SourceLocation?) {
        guard isPage else {
            html += node.literal
            return
        }
        reportRaw(node.literal, at: cell ?? location(of: node))
    }

    /// Comments are meant to stay away from the page; everything else is not.
    private mutating func reportRaw(_ html: String, at place: SourceLocation) {
        var rest = html[...]
        while let open = rest.firstRange(of: "<!--") {
            let close = rest[open.upperBound...].firstRange(of: "-->")
            rest.removeSubrange(open.lowerBound..<(close?.upperBound ?? rest.endIndex))
        }
        let text = rest.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
        guard !text.isEmpty else { return }
        report(
            ReadingRules.unpublishedText, "HTML is not published: \(HTMLWriter.shortened(text))",
            help: "write it in Markdown, or in backticks if readers are to see the tag itself", at: place)
    }

    mutating func report(_ rule: RuleDescription, _ message: String, help: String, at place: SourceLocation) {
        result.findings.append(Finding(rule, message, help: help, at: place))
    }

    /// What an author wrote, short enough for a message and on one line.
    static func shortened(_ text: String) -> String {
        let line = text.split { $0.isNewline }.joined(separator: " ")
        return line.count <= 60 ? line : line.prefix(57) + "…"
    }
}
