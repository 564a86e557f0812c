import CareModel

extension Markdown {
    /// The place of the byte at `offset` of the text's UTF-8 view; columns count Unicode scalars.
    func location(ofByte offset: Int) -> SourceLocation {
        var line = start.line
        var column = start.column
        for byte in text.utf8.prefix(offset) {
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return SourceLocation(start.source, line: line, column: column)
    }
}

extension [StepDraft] {
    /// Calls `use` for each text that a patient reads of a step.
    func eachText(_ use: (_ step: StepDraft, _ text: Placed<String>) -> Void) {
        for step in self {
            if let text = step.title { use(step, text) }
            if let text = step.what { use(step, text) }
            if let text = step.does { use(step, text) }
            if let text = step.why { use(step, text) }
            if let text = step.prefer { use(step, text) }
        }
    }
}

/// How hard an English text is to read, by the Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59.
///
/// A rough guide: the syllables are estimated, and a low grade does not make a text clear. Words with a capital letter
/// inside a sentence are left out, since names and medicines cannot be made easier, and so are digits and addresses.
struct Readability: Sendable, Hashable {
    var words = 0
    var sentences = 0
    var syllables = 0

    /// Nil below 100 words, where a long name would decide.
    var grade: Double? {
        guard words >= 100, sentences > 0 else { return nil }
        return Readability.grade(words: words, sentences: sentences, syllables: syllables)
    }

    static func grade(words: Int, sentences: Int, syllables: Int) -> Double {
        0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
    }

    /// Counts plain text or Markdown; link targets and code are skipped.
    init(of text: String) {
        var text = text
        text.withUTF8 { bytes in Readability.classes.withUnsafeBufferPointer { count(bytes, $0) } }
    }

    private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>, _ classes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        var hasWords = false
        var startsSentence = true
        while index < bytes.count {
            let byte = bytes[index]
            let kind = classes[Int(byte)]
            if kind & Readability.letter != 0 {
                let start = index
                let syllables = Readability.word(in: bytes, classes, from: &index)
                let isCapital = bytes[start] & 0x20 == 0 && index - start > 1
                if startsSentence || !isCapital {
                    words += 1
                    self.syllables += syllables
                }
                hasWords = true
                startsSentence = false
            } else if kind == 0 {
                index += 1
            } else if byte == UInt8(ascii: "]"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "(") {
                while index < bytes.count, bytes[index] != UInt8(ascii: ")"), bytes[index] != 0x0A { index += 1 }
            } else if byte == UInt8(ascii: "`") {
                index += 1
                while index < bytes.count, bytes[index] != UInt8(ascii: "`"), bytes[index] != 0x0A { index += 1 }
                index += 1
            } else {
                let endsLine = byte == 0x0A && index + 1 < bytes.count && Readability.beginsBlock(bytes[index + 1])
                if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || endsLine {
                    if hasWords { sentences += 1 }
                    hasWords = false
                    startsSentence = true
                }
                index += 1
            }
        }
        if hasWords { sentences += 1 }
    }

    /// Goes to the end of the word that begins at `index`, and counts its syllables: groups of vowels, without a silent e at the end;
    /// at least one.
    private static func word(
        in bytes: UnsafeBufferPointer<UInt8>, _ classes: UnsafeBufferPointer<UInt8>, from start: inout Int
    ) -> Int {
        var index = start
        defer { start = index }
        var count = 0
        var before: UInt8 = 0
        while index < bytes.count {
            let kind = classes[Int(bytes[index])]
            if kind & letter == 0 {
                guard bytes[index] == UInt8(ascii: "'"), index + 1 < bytes.count, classes[Int(bytes[index + 1])] & letter != 0 else {
                    break
                }
            }
            // Without a branch, since nobody can foresee where vowels stand.
            count &+= Int((kind & ~before & vowel) / vowel)
            before = kind
            index &+= 1
        }
        // "little" and "table" keep theirs.
        if count > 1, bytes[index - 1] | 0x20 == 0x65, bytes[index - 2] | 0x20 != 0x6C { count -= 1 }
        return max(1, count)
    }

    private static let letter: UInt8 = 1
    private static let vowel: UInt8 = 2
    private static let mark: UInt8 = 4

    /// What each byte is: a letter, a vowel among them, or a mark that is looked at. Nothing for the rest.
    private static let classes: [UInt8] = (0...255).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "]"), UInt8(ascii: "`"), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0x0A: return mark
        case 0x41...0x5A, 0x61...0x7A: return [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(byte | 0x20) ? letter | vowel : letter
        default: return 0
        }
    }

    /// A blank line, a heading, a list item or a quotation ends what stood before.
    private static func beginsBlock(_ byte: UInt8) -> Bool {
        byte == 0x0A || byte == 0x0D || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*")
            || byte == UInt8(ascii: ">") || (0x30...0x39).contains(byte)
    }
}
