internal import CareModel

/// A person's name, its parts, and the letters of a face.
enum Names {
    private static let titles: Set<String> = [
        "dr", "dr.", "prof", "prof.", "professor", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "mx", "mx.", "ד״ר", "ד\"ר", "פרופ׳", "פרופ'",
        "מר", "גב׳", "גב'", "גברת", "د.", "د", "الدكتور", "الدكتورة", "دكتور", "دكتورة", "أ.", "الأستاذ", "الأستاذة", "السيد", "السيدة",
        "dra", "dra.",
        "sr", "sr.", "sra", "sra.", "lic.", "don", "doña", "herr", "frau", "dipl.-psych.", "med.",
    ]

    /// The words of a name without its title.
    private static func words(of name: String) -> [Substring] {
        let words = name.split(separator: " ")
        let rest = words.drop { titles.contains($0.lowercased()) }
        return rest.isEmpty ? words : Array(rest)
    }

    /// "Noa" of "Dr Noa Levi".
    static func first(of name: String) -> String { words(of: name).first.map(String.init) ?? name }

    /// "NL" of "Dr Noa Levi"; Hebrew letters take a gershayim between them: "נ״ל". Arabic ones would join into what reads like a
    /// word, so a dot keeps them apart.
    static func initials(of name: String) -> String {
        let words = words(of: name)
        let letters = (words.count > 1 ? [words.first, words.last] : [words.first]).compactMap { $0?.first.map { String($0).uppercased() } }
        func isWritten(in block: ClosedRange<UInt32>) -> Bool {
            letters.allSatisfy { $0.unicodeScalars.allSatisfy { block.contains($0.value) } }
        }
        return letters.joined(separator: isWritten(in: 0x0590...0x05FF) ? "״" : isWritten(in: 0x0600...0x06FF) ? "." : "")
    }
}
