/// The words of some texts, to leave out patients who cannot be in them: most of a large clinic's, where a few pages are looked
/// through.
public struct TextWords: Sendable {
    private var filter = WordFilter()

    public init() {}

    /// Adds the words of one text, or of a path.
    public mutating func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in WordBytes.each(in: bytes) { _, _, hash in filter.insert(hash) } }
    }

    /// Whether a scan of these texts could find the patient: the first word of their id, name or address is among the words. True
    /// where that cannot be ruled out.
    public func mayTell(of patient: KnownPatient) -> Bool {
        [patient.id, patient.token, patient.name].contains { text in
            guard TextWords.isPlain(text) else { return true }
            guard let first = text.split(whereSeparator: \.isWhitespace).first else { return false }
            return mayHold(first)
        }
    }

    /// Whether a text is written in one way only, apart from what joins its words.
    private static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { byte in byte < 0x80 && !Spelling.escaped.contains(byte) }
    }

    /// - Parameter text: what no spelling takes apart.
    private func mayHold(_ text: Substring) -> Bool {
        var first: UInt64?
        var text = text
        text.withUTF8 { bytes in
            WordBytes.each(in: bytes) { _, _, hash in first = first ?? hash }
        }
        // Signs alone are no word, and stand anywhere.
        return first.map(filter.contains) ?? true
    }
}
