internal import CCmark
internal import CareModel

extension HTMLWriter {
    /// `cell` is the place of the text when it was parsed on its own, out of a table.
    mutating func enterInline(_ node: Node, at cell: SourceLocation?) {
        switch node.kind {
        case CMARK_NODE_TEXT: result.html += HTMLText.escaped(attributionText(node))
        case CMARK_NODE_CODE: result.html += "<code>" + HTMLText.escaped(node.literal) + "</code>"
        case CMARK_NODE_SOFTBREAK: result.html += "\n"
        case CMARK_NODE_LINEBREAK: result.html += "<br>\n"
        case CMARK_NODE_EMPH: result.html += "<em>"
        case CMARK_NODE_STRONG: result.html += "<strong>"
        case CMARK_NODE_LINK: openLink(node, at: cell)
        default: break  // raw HTML, and images, whose alternative text is written as their child
        }
    }

    mutating func leaveInline(_ node: Node) {
        switch node.kind {
        case CMARK_NODE_EMPH: result.html += "</em>"
        case CMARK_NODE_STRONG: result.html += "</strong>"
        case CMARK_NODE_LINK: if plainLinks.remove(node) == nil { result.html += "</a>" }
        default: break
        }
    }

    /// The dash that marks an attribution is not part of it.
    private func attributionText(_ node: Node) -> String {
        let text = node.literal
        guard result.html.hasSuffix("<footer>") else { return text }
        return String(text.dropFirst(2))
    }

    private mutating func openLink(_ node: Node, at cell: SourceLocation?) {
        let target = node.address
        let place = cell ?? location(of: node)
        switch LinkTarget(target) {
        case .allowed:
            let isWeb = target.utf8.first == UInt8(ascii: "h") || target.utf8.first == UInt8(ascii: "H")
            result.html += "<a href=\"" + HTMLText.escapedAddress(target) + (isWeb ? "\" rel=\"noreferrer\">" : "\">")
        case .article(let id):
            guard let address = address(id) else {
                result.unresolvedLinks.append(Placed(target, at: place))
                plainLinks.insert(node)
                return
            }
            if !result.linkedArticles.contains(id) { result.linkedArticles.append(id) }
            result.html += "<a href=\"" + HTMLText.escapedAddress(address) + "\">"
        case .relative:
            result.unresolvedLinks.append(Placed(target, at: place))
            plainLinks.insert(node)
        case .refused:
            result.refusedLinks.append(Placed(target, at: place))
            plainLinks.insert(node)
        }
    }

    /// libcmark counts from the first character of the text; the text starts somewhere in a file.
    func location(of node: Node) -> SourceLocation {
        let start = markdown.start
        let line = max(1, node.line)
        let column = max(1, node.column)
        return SourceLocation(
            file: start.file, line: start.line + line - 1, column: line == 1 ? max(1, start.column) + column - 1 : column)
    }
}
