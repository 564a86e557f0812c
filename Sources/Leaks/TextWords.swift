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
        var known: [String: Bool] = [:]
        func mayHold(_ text: String) -> Bool {
            if let isPlain = self.mayHold(plain: text) { return isPlain }
            if let known = known[text] { return known }
            let mayHold = text.split(maxSplits: 1, whereSeparator: \.isWhitespace).first.map { self.mayHold($0) } ?? false
            known[text] = mayHold
            return mayHold
        }
        return patients.filter { mayHold($0.id) || mayHold($0.token) || mayHold($0.name) }
    }

    /// Those names that are among the words as a whole or in a part. Where that cannot be ruled out, a name is among them.
    public func tellable(of names: [String]) -> [String] {
        names.filter { $0.split(whereSeparator: \.isWhitespace).contains { mayHold($0) } }
    }

    /// The same for a text that is written in one way only, as most are; nil for any other.
    private func mayHold(plain text: String) -> Bool? {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.allSatisfy({ $0 < 0x80 && !Spelling.escaped.contains($0) }) else { return nil }
            func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
            guard let start = bytes.firstIndex(where: { !isSpace($0) }) else { return false }
            let end = bytes[start...].firstIndex(where: isSpace) ?? bytes.endIndex
            return holds(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        }
    }

    /// Whether all words are there. Signs alone are no word, and stand anywhere.
    private func holds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var holdsAll = true
        WordBytes.each(in: bytes) { _, _, hash in if !filter.contains(hash) { holdsAll = false } }
        return holdsAll
    }

    /// - Parameter word: without a space, so that no way to write a name takes it apart.
    private func mayHold(_ word: Substring) -> Bool {
        // As a small letter this one depends on what follows.
        if word.unicodeScalars.contains("\u{3A3}") { return true }
        return Spelling.written(String(word)).contains { form in form.withUnsafeBufferPointer { holds($0) } }
    }
}
