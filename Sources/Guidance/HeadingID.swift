/// Ids of headings: from their words, in any script, each once a page.
struct HeadingIDs {
    /// Those that the page has already.
    private let reserved: Set<String>
    private var given: Set<String> = []
    /// The number that the next heading of the same words gets.
    private var next: [String: Int] = [:]

    init(reserved: Set<String>) {
        self.reserved = reserved
    }

    mutating func id(for text: String) -> String {
        let base = HeadingIDs.slug(of: text)
        if take(base) { return base }
        var count = next[base] ?? 2
        while !take("\(base)-\(count)") { count += 1 }
        next[base] = count + 1
        return "\(base)-\(count)"
    }

    private mutating func take(_ id: String) -> Bool { !reserved.contains(id) && given.insert(id).inserted }

    private static func slug(of text: String) -> String {
        var slug = ""
        var gap = false
        for scalar in text.lowercased().unicodeScalars {
            // What is asked below of other scalars, for those that most headings are made of.
            if scalar.isASCII {
                guard (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value) else {
                    gap = true
                    continue
                }
                if gap && !slug.isEmpty { slug += "-" }
                gap = false
                slug.unicodeScalars.append(scalar)
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                if gap && !slug.isEmpty { slug += "-" }
                gap = false
                slug.unicodeScalars.append(scalar)
            } else if scalar.properties.generalCategory != .nonspacingMark {
                gap = true
            }
        }
        return slug.isEmpty ? "part" : slug
    }
}
