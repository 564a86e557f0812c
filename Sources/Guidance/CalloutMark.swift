internal import CCmark
internal import CareModel

/// What a blockquote that opens with `[!NOTE]` or one of its kin says about itself.
struct CalloutMark {
    var callout: Callout
    /// The author's own title, or nil.
    var title: String?
    /// Whether nothing but the mark was written.
    var isEmpty: Bool

    /// Reads the mark and takes it out of the tree. Nil, and the tree untouched, when the blockquote is a plain quotation.
    init?(takingFrom quote: Node) {
        guard let paragraph = quote.firstChild, paragraph.kind == CMARK_NODE_PARAGRAPH,
            let first = paragraph.firstChild, first.kind == CMARK_NODE_TEXT
        else { return nil }
        let text = first.literal
        guard text.hasPrefix("[!"), let end = text.firstIndex(of: "]"),
            let callout = Callout(rawValue: text[text.index(text.startIndex, offsetBy: 2)..<end].lowercased())
        else { return nil }
        self.callout = callout
        var title = String(text[text.index(after: end)...])
        var node = first.next
        cmark_node_unlink(first)
        cmark_node_free(first)
        // The rest of the first line is the title.
        while let inline = node {
            node = inline.next
            let endsLine = inline.kind == CMARK_NODE_SOFTBREAK || inline.kind == CMARK_NODE_LINEBREAK
            if !endsLine { title += inline.plainText }
            cmark_node_unlink(inline)
            cmark_node_free(inline)
            if endsLine { break }
        }
        if paragraph.firstChild == nil {
            cmark_node_unlink(paragraph)
            cmark_node_free(paragraph)
        }
        let trimmed = title.drop { $0 == " " }
        self.title = trimmed.isEmpty ? nil : String(trimmed)
        isEmpty = trimmed.isEmpty && quote.firstChild == nil
    }
}
