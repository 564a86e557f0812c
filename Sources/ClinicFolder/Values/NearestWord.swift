/// The known word that a misspelt one was most likely meant to be.
enum NearestWord {
    /// Nil when none is near: further than a third of its letters.
    static func of(_ word: String, in known: some Sequence<String>) -> String? {
        let letters = Array(word.utf8.prefix(64))
        var best: (word: String, distance: Int)?
        for candidate in known {
            let other = Array(candidate.utf8.prefix(64))
            let limit = max(1, max(letters.count, other.count) / 3)
            guard abs(letters.count - other.count) <= limit else { continue }
            let distance = distance(letters, other)
            if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
        }
        return best?.word
    }

    /// How many letters must be put in, taken out or exchanged (Levenshtein).
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count]
    }
}
