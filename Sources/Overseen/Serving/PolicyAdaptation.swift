/// A page's own Content-Security-Policy with room for one script and for asking this server what has changed.
///
/// Nothing else is loosened: sources that a directive has stay, and those that it had from `default-src` are written out.
enum PolicyAdaptation {
    /// - Parameters:
    ///   - policy: the value of a `Content-Security-Policy`.
    ///   - hash: a source like `'sha256-…'`.
    static func adapted(_ policy: String, script hash: String) -> String {
        var directives: [(name: String, sources: [String])] = []
        for directive in policy.split(separator: ";") {
            let words = directive.split(whereSeparator: \.isWhitespace).map(String.init)
            guard let name = words.first?.lowercased() else { continue }
            // Of two directives with one name a browser takes the first.
            if !directives.contains(where: { $0.name == name }) { directives.append((name, Array(words.dropFirst()))) }
        }
        func with(_ source: String, _ sources: [String]) -> [String] {
            let others = sources.filter { $0.lowercased() != "'none'" }
            return others.contains(source) ? others : others + [source]
        }
        func allow(_ source: String, in name: String) {
            if let index = directives.firstIndex(where: { $0.name == name }) {
                directives[index].sources = with(source, directives[index].sources)
            } else if let fallback = directives.first(where: { $0.name == "default-src" }) {
                directives.append((name, with(source, fallback.sources)))
            }
            // Without either directive nothing is forbidden.
        }
        allow(hash, in: "script-src")
        if directives.contains(where: { $0.name == "script-src-elem" }) { allow(hash, in: "script-src-elem") }
        allow("'self'", in: "connect-src")
        return directives.map { ([$0.name] + $0.sources).joined(separator: " ") }.joined(separator: "; ")
    }

    /// The page with the policy of its `meta` element adapted; as it is when it has none.
    static func adapted(page: String, script hash: String) -> String {
        guard let range = contentRange(in: page) else { return page }
        let policy = String(page[range]).replacing("&#39;", with: "'").replacing("&#x27;", with: "'").replacing("&amp;", with: "&")
        return page.replacingCharacters(in: range, with: adapted(policy, script: hash))
    }

    /// Where the value of the policy stands in the page, without its quotes, which must be double ones.
    private static func contentRange(in page: String) -> Range<String.Index>? {
        var from = page.startIndex
        while let start = page[from...].firstRange(of: "<meta") {
            guard let end = page[start.upperBound...].firstIndex(of: ">") else { return nil }
            let tag = page[start.lowerBound..<end]
            from = end
            guard tag.lowercased().contains("http-equiv=\"content-security-policy\"") else { continue }
            guard let value = tag.firstRange(of: "content=\""), let close = tag[value.upperBound...].firstIndex(of: "\"") else {
                return nil
            }
            return value.upperBound..<close
        }
        return nil
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
