/// The words of a name as written, to tell a human being from a placeholder.
struct NameWords: Sendable {
    /// Lower-case words without punctuation and without titles such as Dr.
    let words: [Substring]
    /// The words again, joined, for comparing two spellings of a name.
    let folded: String

    init(_ text: String) { self.init(folded: NameWords.fold(text)) }

    /// - Parameter folded: what `folded` was of another one.
    init(folded: String) {
        self.folded = folded
        words = folded.split(separator: " ")
    }

    private static func fold(_ text: String) -> String {
        if let plain = foldPlain(text) { return plain }
        var result = ""
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber && !joiners.contains($0) }) {
            let bare = String(word.filter { !joiners.contains($0) })
            if bare.isEmpty || titles.contains(bare) { continue }
            if !result.isEmpty { result += " " }
            result += bare
        }
        return result
    }

    /// The same by bytes, for a text of ASCII alone, as most are: a clinic has hundreds of people. Nil for any other.
    private static func foldPlain(_ text: String) -> String? {
        var text = text
        return text.withUTF8 { bytes -> String? in
            guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
            var result = ""
            var word: [UInt8] = []
            func end() {
                let bare = String(decoding: word, as: UTF8.self)
                word.removeAll(keepingCapacity: true)
                if bare.isEmpty || titles.contains(bare) { return }
                if !result.isEmpty { result += " " }
                result += bare
            }
            for byte in bytes {
                switch byte {
                case 0x30...0x39, 0x61...0x7A: word.append(byte)
                case 0x41...0x5A: word.append(byte | 0x20)
                case UInt8(ascii: "'"), UInt8(ascii: "\""): break
                default: end()
                }
            }
            end()
            return result
        }
    }

    /// Whether every word is one that stands for a role, a team or for nobody: "TBD", "duty nurse", "the team".
    var isPlaceholder: Bool {
        if words.isEmpty { return true }
        if NameWords.wholes.contains(words.joined()) { return true }
        return words.allSatisfy { NameWords.placeholders.contains(String($0)) }
    }

    /// Whether there are at least two names, as a first and a family name. Names in Han, kana and hangul are written
    /// without a space, so two such characters count as two names.
    var looksLikeFullName: Bool {
        if words.count >= 2 { return true }
        guard let only = words.first else { return false }
        return only.unicodeScalars.count >= 2
            && only.unicodeScalars.allSatisfy {
                (0x3040...0x30FF).contains($0.value) || (0x3400...0x9FFF).contains($0.value) || (0xAC00...0xD7AF).contains($0.value)
            }
    }

    /// Characters inside a word that do not part it: O'Neill, and the mark of Hebrew abbreviations.
    private static let joiners: Set<Character> = ["'", "\u{2019}", "\"", "\u{05F3}", "\u{05F4}"]

    private static let titles: Set<String> = [
        "dr", "drs", "prof", "professor", "mr", "mrs", "ms", "mx", "miss", "sir", "dame", "phd", "md", "ma", "msc", "bsc", "psyd", "rn",
        "lcsw", "frau", "herr", "mme", "sra", "דר", "פרופ", "מר", "גב",
    ]

    /// Spellings that are only placeholders as a whole.
    private static let wholes: Set<String> = ["na", "nil", "null", "tobedecided", "tobeconfirmed", "tobedetermined", "tobeannounced"]

    private static let placeholders: Set<String> = [
        // Nobody yet.
        "tbd", "tbc", "tba", "none", "unknown", "nobody", "anyone", "anybody", "someone", "somebody", "whoever", "unassigned", "vacant",
        "pending", "todo", "xxx", "x", "test", "placeholder", "overseer", "reviewer", "human", "person", "name", "user", "admin",
        // A group or a desk.
        "team", "teams", "clinic", "clinics", "staff", "duty", "oncall", "on", "call", "desk", "reception", "office", "service", "services",
        "department", "unit", "group", "board", "panel", "committee", "crew", "shift", "rota", "support", "helpdesk", "inbox", "mailbox",
        // A role.
        "psychologist", "psychologists", "psychiatrist", "psychiatrists", "therapist", "therapists", "psychotherapist", "nurse", "nurses",
        "doctor", "doctors", "physician", "clinician", "clinicians", "counsellor", "counselor", "practitioner", "worker", "coordinator",
        "supervisor", "manager", "director", "lead", "officer", "specialist", "consultant", "intern", "trainee", "assistant", "gp",
        // Words that go with those.
        "the", "our", "a", "any", "of", "for", "in", "and", "or", "day", "night", "care", "clinical", "medical", "mental", "health",
        "senior", "junior", "chief", "head", "cbt", "social", "psychiatric", "safety", "crisis", "charge", "available", "licensed",
        // The same in Hebrew.
        "צוות", "הצוות", "מרפאה", "המרפאה", "תורן", "תורנית", "כונן", "כוננית", "מטפל", "מטפלת", "פסיכולוג", "פסיכולוגית", "רופא", "רופאה",
        "אחות", "אין", "לא", "ידוע",
    ]
}
