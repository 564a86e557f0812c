import CareModel
import Oversight
import Testing

@testable import CareSite

/// Staff pages and what a build keeps for them have titles of patients' steps, out of which ids and names are taken.
@Suite("Titles without ids and names")
struct TitleRedactionTests {
    private static let ids = ["p-0147", "P0147", "iris", "147", "patient_with_a_long_id_0147", "p-é", "-"]
    private static let names = [
        "Iris", "Iris Quillfeather", "Ann-Kathrin O'Neill", "Zoë", "Zoe\u{308} van der Berg", "יעל כהן", "I", "J Will", "Maximilianus", "",
    ]
    private static let words = [
        "iris", "Iris", "IRIS", "irises", "0147", "p-0147", "P-0147", "p0147", "147", "Quillfeather", "quillfeather", "Neill", "O'Neill",
        "Ann", "Kathrin", "Zoë", "Zoe\u{308}", "Berg", "יעל", "ויעל", "I", "J", "Will", "will", "Maximilianus", "aximilianus", "xmilianus",
        "longid0147", "patient", "with", "talk", "about", "medicine", "é", "-",
    ]
    private static let joins = [" ", "", "-", "_", "'s ", ", ", "\u{A0}", ".", "/"]

    @Test("They are what reports make of them, whatever the title, the id and the name")
    func sameAsInReports() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<6_000 {
            let id = Self.ids.randomElement(using: &random) ?? ""
            let name = Self.names.randomElement(using: &random) ?? ""
            var title = ""
            for _ in 0..<Int.random(in: 0...6, using: &random) {
                title += (Self.words.randomElement(using: &random) ?? "") + (Self.joins.randomElement(using: &random) ?? "")
            }
            let expected = Redaction(tokens: [id: "[name]"], names: [name]).redact(title)
            #expect(TitleRedaction(of: Patient(id: id, name: name, language: "en")).redact(title) == expected, "\(id), \(name): \(title)")
        }
    }

    @Test("What calls the patient is taken out")
    func takesOut() {
        let redaction = TitleRedaction(of: Patient(id: "p-0147", name: "Iris Quillfeather", language: "en"))
        #expect(redaction.redact("A talk with IRIS, p-0147") == "A talk with IRIS, [name]")
        #expect(redaction.redact("A talk with Iris Quillfeather") == "A talk with [name]")
        #expect(redaction.redact("A talk with Quillfeather's sister") == "A talk with [name]'s sister")
        #expect(redaction.redact("A talk about medicine") == "A talk about medicine")
    }
}
