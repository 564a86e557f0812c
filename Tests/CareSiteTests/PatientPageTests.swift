import CareModel
import Foundation
import Testing

@testable import CareSite

struct PatientPageTests {
    private func pages(_ plan: CarePlan, _ scores: [ScoreSeries] = [], clinic: Clinic = Sample.clinic) throws -> [SitePage] {
        PatientEdition(clinic: clinic, theme: try Sample.theme.get()).pages(for: plan, scores: scores)
    }

    private func page(_ plan: CarePlan, _ scores: [ScoreSeries] = [], clinic: Clinic = Sample.clinic) throws -> String {
        try #require(try pages(plan, scores, clinic: clinic).first { $0.path == "index.html" }).text
    }

    @Test func thePageOfTheDesignStaysAsItIs() throws {
        try Golden.expect(page(SamplePlan.maya, SampleScores.maya).withoutStyleFingerprint, toMatch: "patient.html")
        try Golden.expect(page(SamplePlan.mayaInHebrew, SampleScores.maya).withoutStyleFingerprint, toMatch: "patient-he.html")
    }

    /// The plan's own texts stay English here: what is looked at is every word around them.
    @Test(arguments: [
        ("ar", AddressForm.feminine, "ar-feminine"), ("ar", .masculine, "ar-masculine"), ("es", .neutral, "es"), ("de", .neutral, "de"),
    ])
    func `the page of the design in the other languages`(_ language: String, _ form: AddressForm, _ name: String) throws {
        let patient = Patient(id: "p-0149", name: language == "ar" ? "مايا" : "Maya", language: language, addressForm: form)
        let html = try page(SamplePlan.plan(patient, letter: ""), SampleScores.maya)
        try Golden.expect(html, toMatch: "patient-\(name).html")
        #expect(html.contains("<html lang=\"\(language)\" dir=\"\(language == "ar" ? "rtl" : "ltr")\">"))
    }

    @Test func aFolderHoldsAllItLinksTo() throws {
        let pages = try pages(SamplePlan.maya, SampleScores.maya)
        #expect(
            pages.map(\.path.withoutFingerprint).sorted() == [
                "guidance/scores.html", "guidance/small-steps.html", "guidance/worry.html", "index.html", "style.css",
            ])
        for page in pages where page.path.hasSuffix(".html") {
            let folder = page.path.contains("/") ? "guidance/" : ""
            let ids = Set(page.text.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) })
            for match in page.text.matches(of: /(?:href|src)="([^"]*)"/) {
                let target = String(match.output.1)
                if target.hasPrefix("tel:") || target.hasPrefix("https:") { continue }
                if target.hasPrefix("#") {
                    #expect(ids.contains(String(target.dropFirst())), "\(page.path): \(target)")
                } else {
                    let path = target.hasPrefix("../") ? String(target.dropFirst(3)) : folder + target
                    #expect(pages.contains { $0.path == path }, "\(page.path): \(target)")
                }
            }
            #expect(ids.count == page.text.matches(of: /\sid="([^"]+)"/).count, "an id is given twice in \(page.path)")
            #expect(!page.text.contains("style=") && !page.text.contains("<script") && !page.text.contains("Staff only words"))
            #expect(page.text.contains("noindex") && page.text.contains("no-referrer") && page.text.contains("Fictional example"))
        }
    }

    @Test func theNameIsInNoTitle() throws {
        let page = try page(SamplePlan.maya)
        #expect(page.contains("<title>Your care plan: Harbour Street Clinic</title>"))
        #expect(page.split(separator: "</head>")[0].contains("Maya") == false && !page.contains("p-0147"))
    }

    @Test func hostileTextComesOutEscapedEverywhere() throws {
        let bad = "\"'><script>alert(1)</script>{{lead}}{{#x}}\u{202E}"
        var clinic = Sample.clinic
        clinic.name = Wording(bad)
        clinic.contact = Contact(phone: bad, email: bad, address: Wording(bad), hours: Wording(bad))
        clinic.crisisLines = [CrisisLine(label: Wording(bad), phone: "\"><script>9", hours: Wording(bad))]
        var person = Sample.sam
        person.name = Wording(bad)
        person.role = Wording(bad)
        person.contact = clinic.contact
        var tool = Sample.companion
        (tool.name, tool.does, tool.doesNot, tool.sees) = (Wording(bad), Wording(bad), Wording(bad), Wording(bad))
        var instrument = SampleScores.phq9
        instrument.name = Wording(bad)
        instrument.shortName = bad
        instrument.bands = [Instrument.Band(from: 0, label: Wording(bad))]
        var plan = SamplePlan.maya
        plan.patient.name = bad
        plan.by = person
        plan.team = [TeamMember(person: person, does: bad)]
        plan.goals = [Goal(id: bad, text: bad, start: 1)]
        plan.events = [PlanEvent(on: Sample.day("2026-09-15"), text: bad, isAboutTool: true)]
        plan.consents = [Consent(tool: tool, given: Sample.day("2026-09-15"))]
        plan.steps = [
            Step(
                id: bad, title: bad, what: bad, kind: Sample.routine,
                handler: .tool(tool, overseer: person, review: SamplePathway.weekly), status: .now, when: bad, why: bad, prefer: bad)
        ]
        plan.letter = Markdown(bad, startingAt: Sample.place("patients/x.md"))
        for language in Languages.all {
            plan.patient.language = language
            let series = SampleScores.series(instrument, [("2026-09-01", 12), ("2026-10-01", 20)])
            let html = try page(plan, [series], clinic: clinic)
            #expect(!html.contains("<script") && !html.contains("\u{202E}"))
            #expect(html.contains("{{lead}}{{#x}}"))
            #expect(html.ranges(of: "\"'>").isEmpty)
        }
    }

    @Test func aPlanWithoutToolsSaysSo() throws {
        var plan = SamplePlan.maya
        plan.steps = plan.steps.filter { $0.handler.tool == nil }
        (plan.consents, plan.goals, plan.letter.text) = ([], [], " ")
        let html = try page(plan)
        #expect(html.contains("This plan uses no AI tools.") && !html.contains("id=\"tools\"") && !html.contains("id=\"goals\""))
        #expect(!html.contains("id=\"scores\"") && !html.contains("id=\"letter\"") && html.contains("People do every step."))
        plan.patient.declinesAI = true
        #expect(try page(plan).contains("You asked us not to use AI tools"))
    }

    @Test func aStoppedToolIsToldAsPast() throws {
        var plan = SamplePlan.maya
        plan.steps[5].status = .stopped
        plan.consents[0].withdrawn = Sample.day("2026-11-01")
        let html = try page(plan)
        #expect(html.contains("data-state=\"stopped\"") && html.contains("You said no to Companion from 1 November."))
        #expect(!html.contains("paper sheets"))
    }

    @Test func linksInLettersThatLeadNowhereAreFindings() throws {
        var plan = SamplePlan.maya
        plan.letter.text = "Dear Maya,\n\nsee [this](guidance:gone)."
        let edition = PatientEdition(clinic: Sample.clinic, theme: try Sample.theme.get())
        let finding = try #require(edition.findings(in: plan).first)
        #expect(finding.rule == "OVS911" && finding.location == SourceLocation(file: "patients/p-0147.md", line: 92, column: 5))
        #expect(edition.site(for: plan, scores: []).findings == [finding] && edition.findingsInArticles.isEmpty)
    }

    @Test func anUnknownLanguageFallsBack() throws {
        var plan = SamplePlan.maya
        plan.patient.language = "fr"
        #expect(try page(plan).contains("<html lang=\"en\" dir=\"ltr\">"))
    }
}
