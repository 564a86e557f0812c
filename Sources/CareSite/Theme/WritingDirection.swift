/// Which way a language is written.
enum WritingDirection: String {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// - Parameter language: a BCP 47 code, such as `he` or `az-Arab`. A script in it decides; otherwise the language's usual one.
    init(of language: String) {
        let parts = language.lowercased().split { $0 == "-" || $0 == "_" }.map(String.init)
        let script = parts.dropFirst().first { $0.count == 4 && $0.allSatisfy(\.isLetter) }
        let isRightToLeft =
            script.map { ["arab", "hebr", "syrc", "thaa", "nkoo", "adlm", "rohg", "samr", "mand"].contains($0) }
            ?? ["ar", "he", "iw", "fa", "ur", "yi", "ji", "ps", "sd", "ug", "dv", "ckb", "ks", "syr", "nqo"].contains(parts.first ?? "")
        self = isRightToLeft ? .rightToLeft : .leftToRight
    }
}
