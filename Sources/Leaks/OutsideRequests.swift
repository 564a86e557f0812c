/// Addresses that a browser would fetch from another server while it shows a page. A link that somebody may follow is none.
enum OutsideRequests {
    /// The places in a style sheet or a script, where every address but that of a namespace is fetched.
    static func inCode(_ code: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        candidates(in: code).filter { !isNamespace(code, $0.lowerBound) }
    }

    /// Every `http://…`, `https://…`, `ws(s)://…`, and every `//…` after a quote, a bracket or an equals sign. None goes on in the
    /// next line.
    static func candidates(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
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

    /// Whether the address in a page stands where a browser fetches by itself.
    static func isFetched(_ page: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        guard let open = page.last(UInt8(ascii: "<"), before: place) else { return false }
        guard let tag = OpenTag(page, at: open, before: place) else {
            // In the text after a tag: only styles and scripts fetch from there.
            let name = page.text(open + 1..<min(open + 7, page.count)).lowercased()
            return name.hasPrefix("style") || name == "script" && !isNamespace(page, place)
        }
        switch tag.attribute {
        case "src", "srcset", "poster", "data", "action", "formaction", "background", "style", "xlink:href", "imagesrcset", "ping",
            "manifest":
            return true
        case "href":
            // What somebody follows, and what a page only says of itself.
            guard tag.name == "link" else { return tag.name != "a" && tag.name != "area" }
            let whole = self.whole(page, open)
            return !["canonical", "alternate", "author", "license", "help"].contains { whole.contains("rel=\"\($0)\"") }
        case "content":
            let whole = self.whole(page, open)
            return whole.contains("http-equiv") && whole.contains("refresh")
        default:
            return false
        }
    }

    private static func whole(_ page: UnsafeBufferPointer<UInt8>, _ open: Int) -> String {
        page.text(open..<(page.place(of: ">", from: open) ?? page.count)).lowercased()
    }

    private static func isNamespace(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
        bytes.text(place..<min(place + 19, bytes.count)).contains("//www.w3.org/")
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
