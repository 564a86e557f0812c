internal import CareModel
internal import Oversight

/// Takes a patient's id and name out of titles.
///
/// A large clinic has hundreds of thousands of titles, and hardly one of them calls a patient by name. Their words tell so at once, so
/// only the few that may hold a word of the id or the name are looked through as reports are.
struct TitleRedaction {
    private let patient: Patient
    /// The words of the id and the name, each as one number; nil where they are not all told apart by their letters.
    private let words: [UInt64]?

    init(of patient: Patient) {
        self.patient = patient
        var words: [UInt64] = []
        let isPlain =
            TitleRedaction.areAll(in: patient.id) { TitleRedaction.add($0, to: &words) }
            && TitleRedaction.areAll(in: patient.name) { TitleRedaction.add($0, to: &words) }
        self.words = isPlain ? words : nil
    }

    func redact(_ title: String) -> String {
        if let words, TitleRedaction.areAll(in: title, { !words.contains($0) }) { return title }
        return Redaction(tokens: [patient.id: "[name]"], names: [patient.name]).redact(title)
    }

    private static func add(_ word: UInt64, to words: inout [UInt64]) -> Bool {
        words.append(word)
        return true
    }

    /// Whether this holds for all words of a text, whatever their case: runs of letters and digits, by their last eight. False where
    /// the text is not ASCII alone: other letters have several spellings.
    private static func areAll(in text: String, _ holds: (UInt64) -> Bool) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var word: UInt64 = 0
            for byte in bytes {
                switch byte {
                case 0x30...0x39, 0x61...0x7A: word = word << 8 | UInt64(byte)
                case 0x41...0x5A: word = word << 8 | UInt64(byte | 0x20)
                case 0x80...: return false
                default:
                    if word != 0, !holds(word) { return false }
                    word = 0
                }
            }
            return word == 0 || holds(word)
        }
    }
}
