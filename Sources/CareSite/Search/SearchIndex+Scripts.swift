/// The index as scripts that hand over data. A page that was opened from a folder may not fetch a file; it may load a script.
extension SearchIndex {
    static let indexPath = "search-index.js"
    static let textsPath = "search-texts.js"

    /// Titles, addresses, and the words with their postings. A posting is four times the section plus the weight; each list
    /// holds the first posting and then the steps to the next ones, so that most numbers are short.
    func indexScript(kinds: (SearchKind) -> String) -> String {
        let words = postings.keys.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
        let numbers = Dictionary(uniqueKeysWithValues: SearchKind.allCases.enumerated().map { ($1, $0) })
        let steps = words.map { word -> [Int] in
            var last = 0
            return (postings[word] ?? []).map { posting in
                let number = posting.section * Weight.allCases.count + posting.weight.rawValue
                defer { last = number }
                return number - last
            }
        }
        return """
            // Written by Overseen. The words of the public pages, for search.js.
            self.searchIndex = {
            "kinds": \(SearchIndex.list(SearchKind.allCases.map(kinds))),
            "shares": \(SearchIndex.list(SearchKind.allCases.map(\.share))),
            "paths": \(SearchIndex.list(records.map(\.path))),
            "titles": \(SearchIndex.list(records.map(\.title))),
            "kindOf": \(SearchIndex.list(records.map { numbers[$0.kind] ?? 0 })),
            "languages": \(SearchIndex.list(records.map { $0.language + " " + $0.direction })),
            "recordOf": \(SearchIndex.list(sections.map(\.record))),
            "anchors": \(SearchIndex.list(sections.map(\.anchor))),
            "headings": \(SearchIndex.list(sections.map(\.heading))),
            "words": \(SearchIndex.quoted(words.joined(separator: " "))),
            "postings": [\(steps.map(SearchIndex.list).joined(separator: ","))]
            };

            """
    }

    /// The text of every section, for the excerpts. A file of its own, which is only loaded once there is a result.
    var textsScript: String {
        """
        // Written by Overseen. The text of the public pages, for the excerpts of search.js.
        self.searchTexts = \(SearchIndex.list(sections.map(\.text)));

        """
    }

    private static func list(_ numbers: [Int]) -> String { "[" + numbers.map(String.init).joined(separator: ",") + "]" }

    private static func list(_ texts: [String]) -> String { "[" + texts.map(quoted).joined(separator: ",") + "]" }

    /// A string literal of JSON and of JavaScript. Markup is written as escapes, so that the file is harmless wherever it ends up.
    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": out += "\\" + String(scalar)
            case "<", ">", "&", "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
                let digits = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
