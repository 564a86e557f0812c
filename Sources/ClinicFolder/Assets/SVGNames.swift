/// Which elements and attributes of a drawing could act or fetch.
enum SVGNames {
    static let svg = "http://www.w3.org/2000/svg"

    /// Elements that run code, play, or hold a page. Lower case, without a prefix.
    private static let refused: Set<String> = [
        "script", "foreignobject", "iframe", "frame", "embed", "object", "audio", "video", "source", "canvas", "handler", "listener",
        "link",
        "meta", "base", "form", "input", "button", "html", "body", "img", "portal",
    ]

    static func local(_ name: String) -> String {
        (name.split(separator: ":").last.map(String.init) ?? name).lowercased()
    }

    static func isRefused(element name: String) -> Bool { refused.contains(local(name)) }

    static func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
            || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":")].contains(byte)
    }

    static func check(attribute name: String, _ value: String, at place: Int) throws(SVGFault) {
        let local = local(name)
        let folded = value.lowercased()
        if name == "xmlns" || name.hasPrefix("xmlns:") {
            if folded.contains("xhtml") { throw .outside(value, at: place) }
            return
        }
        if local.hasPrefix("on") { throw .attribute(name, at: place) }
        switch local {
        case "href", "src":
            guard isInside(folded) else { throw .outside(value, at: place) }
        case "base" where name.contains(":"):
            throw .outside(value, at: place)
        case "attributename":
            // An animation that sets an event handler or an address.
            let target = SVGNames.local(value)
            if target.hasPrefix("on") || target == "href" || target == "src" { throw .attribute("\(name)=\"\(value)\"", at: place) }
        default:
            if folded.contains("javascript:") { throw .attribute(name, at: place) }
            try SVGStyle.check(value, at: place, isDeclaration: local == "style")
        }
    }

    /// A part of the same drawing, or a picture that is written into it.
    private static func isInside(_ address: String) -> Bool {
        let address = address.drop { $0.isWhitespace }
        return address.isEmpty || address.hasPrefix("#")
            || ["png", "jpeg", "gif", "webp"].contains { address.hasPrefix("data:image/\($0);base64,") }
    }

    /// Text with its character references in place. Those that a document defines itself are refused.
    static func decoded(_ bytes: ArraySlice<UInt8>, at place: Int) throws(SVGFault) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(UInt8(ascii: "&")) else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            guard let end = rest[start...].firstIndex(of: ";"), let scalar = scalar(rest[rest.index(after: start)..<end]) else {
                throw .entity(at: place)
            }
            result.unicodeScalars.append(scalar)
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func scalar(_ name: Substring) -> Unicode.Scalar? {
        switch name {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case "apos": "'"
        default:
            if name.hasPrefix("#x") {
                UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
            } else if name.hasPrefix("#") {
                UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
            } else {
                nil
            }
        }
    }
}

/// Styles of a drawing: whatever could fetch is refused.
enum SVGStyle {
    /// - Parameter isDeclaration: False for an attribute that holds one value, where a backslash means nothing.
    static func check(_ text: String, at place: Int, isDeclaration: Bool = true) throws(SVGFault) {
        let folded = text.lowercased()
        // A backslash could spell any of the words below otherwise.
        if isDeclaration, folded.utf8.contains(UInt8(ascii: "\\")) { throw .attribute("a backslash in a style", at: place) }
        for word in ["@import", "image-set(", "image(", "src(", "javascript:"] where folded.contains(word) {
            throw .outside(word, at: place)
        }
        var rest = folded[...]
        while let found = rest.firstRange(of: "url(") {
            let target = rest[found.upperBound...].drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
            guard target.hasPrefix("#") else { throw .outside(String(rest[found.lowerBound...].prefix(40)), at: place) }
            rest = target
        }
    }
}
