internal import CCmark
internal import CareModel

extension HTMLWriter {
    /// Writes a paragraph that is one picture as a figure, with the picture's title as its caption.
    mutating func writeFigure(_ paragraph: Node) -> Bool {
        guard let node = paragraph.firstChild, node.kind == CMARK_NODE_IMAGE, node.next == nil else { return false }
        guard let picture = image(node, at: location(of: node)) else {
            openBlock("<p>" + HTMLText.escaped(node.plainText) + "</p>\n")
            return true
        }
        openBlock("<figure>" + picture)
        let caption = node.title
        if !caption.isEmpty { html += "<figcaption>" + HTMLText.escaped(caption) + "</figcaption>" }
        html += "</figure>\n"
        return true
    }

    mutating func writeImage(_ node: Node, at cell: SourceLocation?) {
        guard isPage else {
            let address = HTMLWriter.plainAddress(HTMLText.encoded(node.address))
            html += "<img src=\"" + address + "\" alt=\"" + HTMLText.markup(node.plainText) + "\"" + plainTitle(node) + " />"
            return
        }
        let place = cell ?? location(of: node)
        guard let picture = image(node, at: place) else {
            html += HTMLText.escaped(node.plainText)
            return
        }
        html += picture
        if !node.title.isEmpty {
            report(
                ReadingRules.unusablePicture, "a picture within a line has no room for its title", help: "give it a paragraph of its own",
                at: place)
        }
    }

    /// The tag of a picture; nil, with findings, for one that cannot be shown.
    private mutating func image(_ node: Node, at place: SourceLocation) -> String? {
        let path = node.address
        guard LinkTarget.scheme(of: path) == nil, !path.hasPrefix("//") else {
            report(
                ReadingRules.unusablePicture, "a picture from elsewhere is not published: \(HTMLWriter.shortened(path))",
                help: "put the file into assets/ and name it, as in ![What it shows](assets/picture.svg)", at: place)
            return nil
        }
        let words = node.plainText
        let saysSomething = words.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        if !saysSomething {
            report(
                ReadingRules.unusablePicture, "the picture \(HTMLWriter.shortened(path)) says nothing to whoever cannot see it",
                help: "say between the square brackets what it shows; a picture that shows nothing can go", at: place)
        }
        guard HTMLWriter.isBelowAssets(path), let picture = links.picture(path) else {
            let nearest = NearestWord.of(path, in: links.knownPictures)
            report(
                ReadingRules.unusablePicture, "there is no picture \(HTMLWriter.shortened(path))",
                help: nearest.map { "did you mean \($0)?" } ?? "name a file below assets/, as in ![What it shows](assets/picture.svg)",
                at: place)
            return nil
        }
        guard saysSomething else { return nil }
        if !result.pictures.contains(path) { result.pictures.append(path) }
        var tag = "<img src=\"" + HTMLText.escapedAddress(picture.address) + "\" alt=\"" + HTMLText.escaped(words) + "\""
        if let width = picture.width, let height = picture.height { tag += " width=\"\(width)\" height=\"\(height)\"" }
        return tag + " loading=\"lazy\">"
    }

    /// Whether a path stays in the folder that pictures are kept in.
    private static func isBelowAssets(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.first == "assets" && parts.count > 1 && !parts.contains { ["", ".", ".."].contains($0) }
    }
}
