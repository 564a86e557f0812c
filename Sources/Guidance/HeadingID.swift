/// Ids of headings: from their words, in any script, each once a page.
struct HeadingIDs {
    private var taken: Set<String>

    init(reserved: Set<String>) {
        taken = reserved
    }

    mutating func id(for text: String) -> String {
        var slug = ""
        var gap = false
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                if gap && !slug.isEmpty { slug += "-" }
                gap = false
                slug.unicodeScalars.append(scalar)
            } else if scalar.properties.generalCategory != .nonspacingMark {
                gap = true
            }
        }
        let base = slug.isEmpty ? "part" : slug
        var id = base
        var count = 2
        while !taken.insert(id).inserted {
            id = "\(base)-\(count)"
            count += 1
        }
        return id
    }
}
