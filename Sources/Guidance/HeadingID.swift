/// Ids of headings: from their words, in any script, each once a page.
struct HeadingIDs {
    private var taken: Set<String>
    /// The number that the next heading of the same words gets.
    private var next: [String: Int] = [:]

    init(reserved: Set<String>) {
        taken = reserved
    }

    mutating func id(for text: String) -> String {
        let base = HeadingIDs.slug(of: text)
        if taken.insert(base).inserted { return base }
        var count = next[base] ?? 2
        while !taken.insert("\(base)-\(count)").inserted { count += 1 }
        next[base] = count + 1
        return "\(base)-\(count)"
    }

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
