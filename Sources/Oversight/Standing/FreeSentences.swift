import Synchronization

/// Sentences that have as many words and letters as a protected one, and turned out to be nobody's. Most of what plans say stands in
/// many of them, and to know a sentence again is cheaper than to make its digest.
final class FreeSentences: Sendable {
    private struct Sentence: Hashable {
        let letters: [UInt8]

        func hash(into hasher: inout Hasher) { letters.withUnsafeBytes { hasher.combine(bytes: $0) } }
    }

    /// About a megabyte.
    private static let limit = 8192

    private let known = Mutex<Set<Sentence>>([])

    /// - Parameter find: whose a sentence is; nil for nobody's. Not asked again for one of these.
    func owner(of letters: [UInt8], _ find: () -> String?) -> String? {
        let sentence = Sentence(letters: letters)
        if known.withLock({ $0.contains(sentence) }) { return nil }
        if let owner = find() { return owner }
        known.withLock { if $0.count < FreeSentences.limit { $0.insert(sentence) } }
        return nil
    }
}
