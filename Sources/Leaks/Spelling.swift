internal import Foundation

/// One way in which a patient's id, name or address may be written.
struct Spelling: Sendable, Hashable {
    enum Kind: Sendable, Hashable { case id, fullName, givenName, token }

    let kind: Kind
    /// As it is compared: small ASCII letters, unless case counts.
    let bytes: [UInt8]
    /// Whether capitals count: "Will" is a name where "will" is none.
    let caseCounts: Bool

    /// All ways to write an id. Few digits alone say nothing: every page has numbers.
    static func of(id: String) -> [Spelling] {
        guard id.utf8.count > 1 else { return [] }
        let digits = id.utf8.count { (0x30...0x39).contains($0) }
        if digits == id.utf8.count && digits < 6 { return [] }
        if digits == 0 && !id.contains(where: { !$0.isLetter }) { return written(id).map { Spelling(.givenName, $0, caseCounts: true) } }
        return written(id).map { Spelling(.id, $0) }
    }

    /// All ways to write a name, also as part of an address, and with the family name first.
    static func of(name: String) -> [Spelling] {
        let words = name.split { $0.isWhitespace }.map(String.init)
        guard let first = words.first, let last = words.last else { return [] }
        guard words.count > 1 else { return first.count > 1 ? written(first).map { Spelling(.givenName, $0, caseCounts: true) } : [] }
        let joined = [" ", "\u{A0}", "-", "_", ".", "+", "%20", "&nbsp;"].map { words.joined(separator: $0) }
        let turned = [", ", " ", "_", "-"].map { last + $0 + words.dropLast().joined(separator: " ") }
        return (joined + turned).flatMap(written).map { Spelling(.fullName, $0) }
    }

    /// What a plan is about, such as a pathway's title.
    static func of(subject: String) -> [Spelling] { subject.isEmpty ? [] : written(subject).map { Spelling(.fullName, $0) } }

    static func of(token: String) -> [Spelling] { token.isEmpty ? [] : [Spelling(.token, token)] }

    static let escaped: [UInt8] = Array("&<>\"'".utf8)

    /// The same letters in every form that a page or an address may hold them in, each once and in the same order in every run.
    static func written(_ text: String) -> [[UInt8]] {
        // Of most texts there is one form.
        if text.utf8.allSatisfy({ $0 < 0x80 && !Spelling.escaped.contains($0) }) { return [Array(text.utf8)] }
        var forms: Set<[UInt8]> = []
        for text in [text, text.precomposedStringWithCanonicalMapping, text.decomposedStringWithCanonicalMapping] {
            forms.insert(Array(text.utf8))
            if text.utf8.contains(where: Spelling.escaped.contains) {
                var escaped = text.replacingOccurrences(of: "&", with: "&amp;")
                forms.insert(Array(escaped.utf8))
                for (plain, code) in [("'", "&#39;"), ("\"", "&quot;"), ("<", "&lt;"), (">", "&gt;")] {
                    escaped = escaped.replacingOccurrences(of: plain, with: code)
                }
                forms.insert(Array(escaped.utf8))
            }
            if !text.utf8.allSatisfy({ $0 < 0x80 }) {
                forms.insert(Array(text.lowercased().utf8))
                if let inAddress = text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) { forms.insert(Array(inAddress.utf8)) }
            }
        }
        return forms.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private init(_ kind: Kind, _ bytes: some Sequence<UInt8>, caseCounts: Bool = false) {
        self.kind = kind
        self.caseCounts = caseCounts
        self.bytes =
            caseCounts
            ? Array(bytes)
            : bytes.map(WordBytes.small)
    }

    fileprivate init(_ kind: Kind, _ text: String) { self.init(kind, Array(text.utf8)) }
}
