/// Addresses that a browser would fetch from another server while it shows a page. A link that somebody may follow is none.
enum OutsideRequests {
    /// The places of such addresses in a page.
    static func inPage(_ page: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        candidates(in: page).filter { isFetched(page, $0.lowerBound) }
    }

    /// The places in a style sheet or a script, where every address but that of a namespace is fetched.
    static func inCode(_ code: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        candidates(in: code).filter { !code.text($0).contains("//www.w3.org/") }
    }

    /// Every `http://…`, `https://…`, `ws(s)://…`, and every `//…` after a quote, a bracket or an equals sign.
    private static func candidates(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var from = 0
        while let slashes = bytes.place(of: "//", from: from) {
            from = slashes + 2
            guard from < bytes.count, isHostByte(bytes[from]) else { continue }
            var start = slashes
            if start > 0, bytes[start - 1] == UInt8(ascii: ":") {
                start -= 1
                while start > 0, WordBytes.folded[Int(bytes[start - 1])] != 0, bytes[start - 1] < 0x80 { start -= 1 }
            } else if start == 0 || !opens(bytes[start - 1]) {
                continue
            }
            var end = from
            while end < bytes.count, !closes(bytes[end]) { end += 1 }
            found.append(start..<end)
        }
        return found
    }

    /// Whether the address in a page is the value of something that a browser fetches by itself.
    private static func isFetched(_ page: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        guard let open = page.last(UInt8(ascii: "<"), before: place) else { return false }
        let close = page.last(UInt8(ascii: ">"), before: place) ?? -1
        let tag = page.text(open..<min(open + 12, page.count)).lowercased()
        // In the text after a tag: only styles and scripts fetch from there.
        if close > open {
            let isNamespace = page.text(place..<min(place + 18, page.count)).hasSuffix("w3.org/")
            return tag.hasPrefix("<style") || tag.hasPrefix("<script") && !isNamespace
        }
        if tag.hasPrefix("<a ") || tag.hasPrefix("<a\n") || tag.hasPrefix("<!") { return false }
        let before = page.text(open..<place).lowercased()
        guard let equals = before.lastIndex(of: "=") else { return false }
        let name = before[..<equals].split { !($0.isLetter || $0 == "-" || $0 == ":") }.last ?? ""
        switch name {
        case "src", "srcset", "poster", "data", "action", "formaction", "background", "style", "xlink:href", "imagesrcset", "ping",
            "manifest":
            return true
        case "href":
            guard tag.hasPrefix("<link") else { return !tag.hasPrefix("<area") }
            let whole = page.text(open..<(page.place(of: ">", from: place) ?? page.count)).lowercased()
            return !["canonical", "alternate", "author", "license", "help"].contains { whole.contains("rel=\"\($0)\"") }
        case "content", "url":
            let whole = page.text(open..<(page.place(of: ">", from: place) ?? page.count)).lowercased()
            return whole.contains("http-equiv") && whole.contains("refresh")
        default:
            // In a list of pictures or in a style, after the first value.
            return before.contains("srcset=") || before.contains("style=") || name == "url"
        }
    }

    private static func isHostByte(_ byte: UInt8) -> Bool { WordBytes.folded[Int(byte)] != 0 || byte == UInt8(ascii: "[") }

    private static func opens(_ byte: UInt8) -> Bool {
        [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "="), UInt8(ascii: "`"), 0x20].contains(byte)
    }

    private static func closes(_ byte: UInt8) -> Bool {
        byte <= 0x20
            || [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "`")]
                .contains(byte)
    }
}
