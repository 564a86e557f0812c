/// The words of some texts, to leave out patients who cannot be in them: most of a large clinic's, where a few pages are looked
/// through.
public struct TextWords: Sendable {
    private var filter = WordFilter()

    public init() {}

    /// Adds the words of one text, or of a path.
    public mutating func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in WordBytes.each(in: bytes) { _, _, hash in filter.insert(hash) } }
    }

    /// Those whom a scan of these texts could find, in their order: their id, their address or the first part of their name is among
    /// the words. Where that cannot be ruled out, a patient is among them.
    public func tellable(of patients: [KnownPatient]) -> [KnownPatient] {
        // Many patients have the same given name.
        var known: [Substring: Bool] = [:]
        func mayHold(_ text: String) -> Bool {
            guard let first = text.split(maxSplits: 1, whereSeparator: \.isWhitespace).first else { return false }
            guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
                if let known = known[first] { return known }
                let mayHold = self.mayHold(first)
                known[first] = mayHold
                return mayHold
            }
            return self.mayHold(first)
        }
        return patients.filter { mayHold($0.id) || mayHold($0.token) || mayHold($0.name) }
    }

    /// - Parameter word: without a space, so that no way to write a name takes it apart.
    private func mayHold(_ word: Substring) -> Bool {
        // As a small letter this one depends on what follows.
        if word.unicodeScalars.contains("\u{3A3}") { return true }
        return Spelling.written(String(word)).contains { form in
            // Signs alone are no word, and stand anywhere.
            var holdsAll = true
            form.withUnsafeBufferPointer { bytes in
                WordBytes.each(in: bytes) { _, _, hash in if !filter.contains(hash) { holdsAll = false } }
            }
            return holdsAll
        }
    }
}
