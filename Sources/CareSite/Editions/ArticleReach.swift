/// A set of articles by their numbers.
struct ArticleSet: Hashable, Sendable {
    private var words: [UInt64]

    /// - Parameter count: How many articles there are.
    init(of count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

    /// False when it was in the set already.
    @discardableResult
    mutating func insert(_ number: Int) -> Bool {
        let bit: UInt64 = 1 << UInt64(number & 63)
        defer { words[number >> 6] |= bit }
        return words[number >> 6] & bit == 0
    }

    func contains(_ number: Int) -> Bool { words[number >> 6] & (1 << UInt64(number & 63)) != 0 }

    mutating func formUnion(_ other: ArticleSet) {
        for index in words.indices { words[index] |= other.words[index] }
    }
}

/// Which articles can be read on from which: an article reaches itself, those that it leads to, those that they lead to, and so on.
struct ArticleReach: Sendable {
    /// The numbers of the articles that each leads to.
    private let links: [[Int]]
    private let known = Memo<Int, ArticleSet>()

    init(links: [[Int]]) { self.links = links }

    func reach(of starts: some Sequence<Int>) -> ArticleSet {
        var all = ArticleSet(of: links.count)
        for start in starts where !all.contains(start) { all.formUnion(known(start) { reach(from: start) }) }
        return all
    }

    private func reach(from start: Int) -> ArticleSet {
        var seen = ArticleSet(of: links.count)
        var waiting = [start]
        while let number = waiting.popLast() {
            if seen.insert(number) { waiting += links[number] }
        }
        return seen
    }
}
