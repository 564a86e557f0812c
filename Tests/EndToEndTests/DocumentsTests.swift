import Foundation
import Overseen
import Oversight
import Testing

@Suite("Documents that come from the code")
struct DocumentsTests {
    @Test("docs/rules.md is fresh; scripts/write-docs writes it anew")
    func rules() throws {
        let text = try String(contentsOf: Command.repository.appending(path: "docs/rules.md"), encoding: .utf8)
        #expect(text.hasSuffix("\n" + RuleText.markdown(of: RuleSet.standard.descriptions)), "run scripts/write-docs")
    }

    @Test("docs/templates.md is fresh; scripts/write-docs writes it anew")
    func templates() throws {
        let text = try String(contentsOf: Command.repository.appending(path: "docs/templates.md"), encoding: .utf8)
        #expect(text.hasSuffix("\n" + TemplateReference.markdown), "run scripts/write-docs")
    }

    @Test("templates lists every file of the theme, and prints one to begin with")
    func oneTemplate() throws {
        let list = try Command.run("templates")
        #expect(list.status == 0 && list.output.contains("components/tie ") && list.output.contains("strings/he.yml"))
        let tie = try Command.run("templates", "components/tie")
        let file = try String(contentsOf: Command.repository.appending(path: "Templates/components/tie.mustache"), encoding: .utf8)
        #expect(tie.output == file)
        let wrong = try Command.run("templates", "components/tei")
        #expect(wrong.status == 2 && wrong.notes.contains("did you mean components/tie?"), "\(wrong.notes)")
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
