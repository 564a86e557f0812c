import Foundation
import Oversight
import Testing

@Suite("Documents that come from the code")
struct DocumentsTests {
    @Test("docs/rules.md is fresh; scripts/write-docs writes it anew")
    func rules() throws {
        let text = try String(contentsOf: Command.repository.appending(path: "docs/rules.md"), encoding: .utf8)
        #expect(text.hasSuffix("\n" + RuleText.markdown(of: RuleSet.standard.descriptions)), "run scripts/write-docs")
    }

    @Test("explain prints a rule whole, by id and by name, and names the nearest one")
    func explain() throws {
        let byID = try Command.run("explain", "OVS101")
        #expect(byID.status == 0)
        for part in ["ai-step-has-overseer", "Why:", "Sources:", "This is found", "This is fine", "neither waived nor turned off"] {
            #expect(byID.output.contains(part), "\(part)")
        }
        #expect(try Command.run("explain", "ai-step-has-overseer").output == byID.output)
        let wrong = try Command.run("explain", "ai-step-has-oversee")
        #expect(wrong.status == 2)
        #expect(wrong.notes.contains("did you mean ai-step-has-overseer?"), "\(wrong.notes)")
    }
}
