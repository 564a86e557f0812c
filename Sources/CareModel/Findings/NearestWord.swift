/// The known word that a misspelt one was most likely meant to be, for "did you mean".
public enum NearestWord {
    /// Nil when none is near: further than a third of its letters. Letters in another case count as other letters.
    public static func of(_ word: String, in known: some Sequence<String>) -> String? {
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

    /// How many letters must be put in, taken out, replaced or swapped with their neighbour (optimal string alignment).
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var earlier: [Int] = []
        var above = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var row = [i + 1]
            row.reserveCapacity(right.count + 1)
            for (j, b) in right.enumerated() {
                var cost = min(above[j + 1] + 1, row[j] + 1, above[j] + (a == b ? 0 : 1))
                if i > 0, j > 0, a == right[j - 1], b == left[i - 1] { cost = min(cost, earlier[j - 1] + 1) }
                row.append(cost)
            }
            earlier = above
            above = row
        }
        return above[right.count]
    }
}
