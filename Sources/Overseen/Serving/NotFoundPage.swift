/// The clinic's own page for wrong addresses, shown under any address.
enum NotFoundPage {
    /// The page with its relative addresses seen from the root of the server: a browser would take them from the wrong address
    /// that was asked for.
    static func page(_ page: String, from folder: String) -> String {
        var result = page
        for attribute in [" href=\"", " src=\"", " action=\""] {
            var text = ""
            var rest = result[...]
            while let start = rest.firstRange(of: attribute) {
                text += rest[..<start.upperBound]
                rest = rest[start.upperBound...]
                let value = rest.prefix { $0 != "\"" }
                if isRelative(value) { text += folder }
            }
            result = text + rest
        }
        return result
    }

    private static func isRelative(_ address: Substring) -> Bool {
        guard let first = address.first, first != "#", first != "/", first != "?" else { return false }
        let scheme = address.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return !scheme.contains(":")
    }
}
