import Leaks
import Testing

/// Leaving out patients who cannot be in a text never loses one who is.
@Suite("Patients who could be in a few texts")
struct TextWordsTests {
    private static let names = [
        "Iris", "Will", "Iris Quillfeather", "Zoë", "Zoë van der Berg", "יעל כהן", "Ann-Kathrin O'Neill", "O'Neill", "- Iris", "Σίσυφος Λ",
        "Σ", "A & B", "Müller", "iris", "", "  ", "Jean Luc",
    ]
    private static let joins = [" ", "\u{A0}", "-", "_", ".", "+", "%20", "&nbsp;", ", ", " and "]

    private static let patients: [KnownPatient] = names.enumerated().map { index, name in
        let token = String("\(index)abcdefghjkmnpqrstvwxyz012345".prefix(26))
        return KnownPatient(id: index % 3 == 0 ? "\(100_000 + index)" : "p-\(index)x", name: name, token: token, about: ["sleep"])
    }

    private static func text(_ random: inout SystemRandomNumberGenerator) -> String {
        let words =
            names.flatMap { $0.split(separator: " ").map(String.init) } + patients.flatMap { [$0.id, $0.token] } + ["the", "p", "&"]
        func escaped(_ word: String) -> String {
            switch Int.random(in: 0..<4, using: &random) {
            case 0: word.lowercased()
            case 1: word.uppercased()
            case 2: word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "&#39;")
            default: word
            }
        }
        return (0..<30).map { _ in escaped(words.randomElement(using: &random) ?? "") + (joins.randomElement(using: &random) ?? "") }
            .joined()
    }

    @Test("The scan finds the same with those patients only who could be found", arguments: 0..<50)
    func losesNobody(_: Int) {
        var random = SystemRandomNumberGenerator()
        let all = LeakScan(patients: Self.patients, clinicNames: ["Jean Luc"])
        for owner in Self.patients.prefix(4) {
            for path in ["public/index.html", "patients/\(owner.token)/index.html", "public/assets/\(owner.name).css"] {
                let bytes = Array("<title>\(Self.text(&random))</title><p>\(Self.text(&random))</p>".utf8)
                var words = TextWords()
                words.add(bytes)
                words.add(Array(path.utf8))
                let some = LeakScan(patients: words.tellable(of: Self.patients), clinicNames: ["Jean Luc"])
                #expect(some.leaks(in: bytes, at: path) == all.leaks(in: bytes, at: path), "\(String(decoding: bytes, as: UTF8.self))")
            }
        }
    }

    @Test("Who is in none of the texts is left out")
    func leavesOut() {
        var words = TextWords()
        words.add(Array("<p>Iris met Jean-Luc and his friend p-11x.</p>".utf8))
        #expect(
            words.tellable(of: Self.patients).map(\.name)
                == ["Iris", "Iris Quillfeather", "- Iris", "Σίσυφος Λ", "Σ", "A & B", "iris", "Jean Luc"]
                .sorted { (Self.names.firstIndex(of: $0) ?? 0) < (Self.names.firstIndex(of: $1) ?? 0) })
    }
}
