import CareModel
import Oversight
import Testing

@testable import CareSite

/// The public pages of the model of care say what they must.
@Suite("The pages of the model of care")
struct ModelOfCareTests {
    private static let statement = OversightStatement(
        digest: String(repeating: "ab", count: 32), findings: [.warning: 2, .note: 1],
        changedRules: ["OVS701": .severity(.error), "OVS706": .off],
        exceptions: [
            OversightStatement.Exception(
                rule: "OVS210", reason: "The head of the clinic stops tools <this month>", approvedBy: Sample.ruth,
                until: Sample.day("2026-12-31"), pathway: "low-mood", step: "practice")
        ], exceptionsForPatients: 3)

    private static func clinic(_ language: String = "en") -> Clinic {
        var clinic = Sample.clinic
        clinic.languages = [language]
        clinic.people[0].licence = Person.Licence(issuer: "Harbour Health Council", expires: Sample.day("2028-06-30"))
        clinic.people[0].training = [Person.Training(tool: "intake", on: Sample.day("2026-02-10"))]
        clinic.tools[0].population = AITool.Population(youngest: 18, languages: ["en", "he"])
        clinic.tools[0].infersEmotion = false
        clinic.pathways[0].steps[0].handler = .tool(
            clinic.tools[0], overseer: clinic.people[0], review: Review(mode: .beforeUse, last: Sample.day("2026-11-02")))
        return clinic
    }

    private static func pages(_ clinic: Clinic = clinic(), hasRules: Bool = true) throws -> [String: String] {
        let edition = PublicEdition(clinic: clinic, theme: try Sample.theme.get(), rules: hasRules ? RuleSet.standard.descriptions : [])
        return Dictionary(edition.pages(statement: statement).map { ($0.path, $0.text) }) { first, _ in first }
    }

    @Test("are those that were recorded", arguments: ["en", "he"])
    func golden(language: String) throws {
        let pages = try Self.pages(Self.clinic(language))
        for path in ["index.html", "pathways/low-mood.html", "how-we-decide.html", "tools/intake.html", "people.html", "oversight.html"] {
            let name = path.split(separator: "/").joined(separator: "-").replacing(".html", with: ".\(language).html")
            try Golden.expect(try #require(pages[path]), toMatch: "public/\(name)")
        }
        if language == "en" { try Golden.expect(try #require(pages["rules/OVS101.html"]), toMatch: "public/rule-ovs101.html") }
    }

    @Test("lead only to pages and places that exist")
    func links() throws {
        let pages = try Self.pages()
        for (path, text) in pages where path.hasSuffix(".html") {
            let ids = text.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
            #expect(Set(ids).count == ids.count, "\(path) has an id twice")
            #expect(!text.contains("style=") && !text.contains("Maya"))
            #expect(text.ranges(of: "<h1").count == 1, "\(path)")
            for match in text.matches(of: /href="([^"]+)"/) {
                let href = String(match.output.1)
                if ["tel:", "https:", "mailto:"].contains(where: href.hasPrefix) { continue }
                let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                let folder = path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
                let file = parts[0].isEmpty ? path : parts[0].hasPrefix("../") ? String(parts[0].dropFirst(3)) : folder + parts[0]
                guard let target = pages[file] else {
                    Issue.record("\(path) leads to \(href)")
                    continue
                }
                if parts.count > 1 { #expect(target.contains("id=\"\(parts[1])\""), "\(path) leads to \(href)") }
            }
        }
    }

    @Test("show the person of each AI step in the same row as the tool")
    func everyToolStepNamesItsPerson() throws {
        for language in ["en", "he"] {
            let clinic = Self.clinic(language)
            let page = try #require(try Self.pages(clinic)["pathways/low-mood.html"])
            for (index, step) in clinic.pathways[0].steps.enumerated() {
                let row = try #require(page.firstRange(of: "<tr id=\"step-\(index + 1)\">"))
                let end = try #require(page[row.upperBound...].firstRange(of: "</tr>"))
                let text = String(page[row.lowerBound..<end.lowerBound])
                guard let tool = step.handler.tool, let overseer = step.handler.overseer else { continue }
                let from = try #require(text.firstRange(of: tool.name(in: language)))
                let to = try #require(text.firstRange(of: overseer.name(in: language)))
                #expect(
                    from.lowerBound < to.lowerBound && text.contains("class=\"tie\"") && text.contains("people.html#person-\(overseer.id)"))
            }
        }
    }

    @Test("never show a tool without a tie or a name of its own page")
    func tools() throws {
        let pages = try Self.pages()
        for (path, text) in pages where path.hasSuffix(".html") {
            let ties = text.ranges(of: "class=\"tie\"").count
            let chips = text.ranges(of: "<span class=\"tool\"><span class=\"face\" aria-hidden=\"true\"><svg").count
            // The key of the page explains the mark by itself.
            #expect(chips <= ties + text.ranges(of: "class=\"key plain\"").count, "\(path)")
        }
    }

    @Test("of a tool say what it is for, who approved it, who watches over it and where it is used")
    func toolPage() throws {
        let page = try #require(try Self.pages()["tools/intake.html"])
        for piece in [
            "Asks first questions before a first meeting.", "It does not decide who gets care.", "People of 18 years and older.",
            "Languages: English and Hebrew.", "It does not try to tell your feelings.", "Dr Noa Levi",
            "Licensed by Harbour Health Council.",
            "Trained on this tool on 10 February 2026.", "pathways/low-mood.html#step-1", "Reviewed by Dr Ruth Amsel, 2 November 2026",
            "Nobody has approved it yet.", "Our register does not say.",
        ] { #expect(page.contains(piece), "\(piece)") }
        let other = try #require(try Self.pages()["tools/companion.html"])
        #expect(other.contains("Our records show no training on this tool.") && other.contains("Dr Ruth Amsel</a> on 12 November 2026"))
    }

    @Test("of a tool that nobody uses show no person and no thread")
    func unusedTool() throws {
        var clinic = Self.clinic()
        clinic.tools.append(AITool(id: "shelved", name: Wording("Shelved")))
        let page = try #require(try Self.pages(clinic)["tools/shelved.html"])
        #expect(page.contains("No pathway uses it now.") && !page.contains("class=\"tie\""))
    }

    @Test("tell the levels of each kind as the derivation has them, and what the paper does not say")
    func deciding() throws {
        var clinic = Self.clinic()
        clinic.kinds["crisis"] = StepKind(
            id: "crisis", name: Wording("Crisis"), therapeuticContact: true, cognitive: .low, affective: .low, motivational: .low,
            stakes: .critical, basis: .policy, rationale: "Safety.")
        let page = try #require(try Self.pages(clinic)["how-we-decide.html"])
        for piece in ["10.2196/56529", "It is a viewpoint.", "sets no levels", "No patient is in this picture.", "id=\"kind-crisis\""] {
            #expect(page.contains(piece), "\(piece)")
        }
        // The tables stand from the most human to the least.
        let titles = ["People only", "A tool does it, a person checks after"]
        let kinds = try #require(page.firstRange(of: "id=\"kinds\""))
        let tables = page[kinds.upperBound...]
        let human = try #require(tables.firstRange(of: titles[0])).lowerBound
        let after = try #require(tables.firstRange(of: titles[1])).lowerBound
        for (id, isHuman) in [("crisis", true), ("therapy", true), ("check-in", false)] {
            let place = try #require(tables.firstRange(of: "id=\"kind-\(id)\"")).lowerBound
            #expect(human < place && (place < after) == isHuman, "\(id)")
        }
    }

    @Test("count the steps that need more of a person for someone who looks for connection")
    func needs() {
        func step(_ kind: StepKind, _ mode: Review.Mode) -> Step {
            Step(
                id: "x", title: "x", kind: kind,
                handler: .tool(Sample.companion, overseer: Sample.sam, review: Review(mode: mode, every: Cadence("1 week"))))
        }
        var contact = Sample.routine
        contact.therapeuticContact = true
        #expect(!step(Sample.routine, .afterUse).needsMoreOfAPersonForConnection)
        #expect(step(contact, .beforeUse).needsMoreOfAPersonForConnection)
        #expect(!Step(id: "x", title: "x", kind: contact, handler: .person(Sample.sam)).needsMoreOfAPersonForConnection)
        let assisted = Handler.toolAssisting(
            Sample.companion, present: Sample.sam, overseer: Sample.noa, review: Review(mode: .afterUse, every: Cadence("1 week")))
        #expect(assisted.rung == .assisting)
        #expect(!Step(id: "x", title: "x", kind: contact, handler: assisted).needsMoreOfAPersonForConnection)
    }

    @Test("put every step of the pathways into exactly one field of the picture")
    func quadrant() throws {
        let frame = try LanesLayoutTests.frame("en")
        let steps = SamplePathway.lowMood.steps
        let cells = NeedsQuadrant(frame: frame, steps: steps).cells
        #expect(cells.count == 9 && cells.reduce(0) { $0 + $1.total } == steps.count)
        #expect(cells.reduce(0) { $0 + $1.withTools } == 3)
        let routine = try #require(cells.first { $0.tools == .high && $0.connection == .low })
        #expect(routine.withTools == 3 && routine.byPeople == 0)
        let therapy = try #require(cells.first { $0.tools == .low && $0.connection == .high })
        #expect(therapy.byPeople == 6)
    }

    @Test("state exceptions with reason, approver and end, and those of patients as a number only")
    func statement() throws {
        let page = try #require(try Self.pages()["oversight.html"])
        for piece in [
            "The head of the clinic stops tools &lt;this month&gt;", "31 December 2026", "pathways/low-mood.html#step-5",
            "3 exceptions are about single patients", String(repeating: "ab", count: 32), "OVS706, Reading level", "turned off here",
            "counts as: Error", "3, all with a named person", "<td class=\"num\" data-label=\"Number\">2</td>",
        ] { #expect(page.contains(piece), "\(piece)") }
        // A rule that is off can no longer stop anything, and one that became an error can.
        let own = RuleSet.standard.descriptions.filter { $0.id.hasPrefix("OVS7") }
        let errors = own.count { $0.severity == .error || $0.id == "OVS701" }
        #expect(page.contains("data-label=\"Rules\">\(own.count)</td><td class=\"num\" data-label=\"Can stop the build\">\(errors)</td>"))
    }

    @Test("are without a statement where none is given")
    func noStatement() throws {
        let pages = PublicEdition(clinic: Self.clinic(), theme: try Sample.theme.get()).pages()
        #expect(!pages.contains { $0.path == "oversight.html" } && !pages.contains { $0.text.contains("oversight.html") })
    }

    @Test("group all rules, each once")
    func ruleGroups() throws {
        let page = try #require(try Self.pages()["rules/index.html"])
        for rule in RuleSet.standard.descriptions { #expect(page.ranges(of: "href=\"\(rule.id).html\"").count == 1, "\(rule.id)") }
        #expect(page.ranges(of: "<table").count == 9 && !page.contains("id=\"group-0\"") && !page.contains("rule-group-"))
        let own = RuleDescription(id: "HSC001", name: "own", severity: .note, summary: "x", rationale: "y")
        #expect(RuleGroup(of: own).hundred == 0 && RuleGroup(of: RuleSet.standard.descriptions[0]) < RuleGroup(of: own))
        #expect(RulePage.title("ai-step-has-overseer") == "AI step has overseer")
    }
}
