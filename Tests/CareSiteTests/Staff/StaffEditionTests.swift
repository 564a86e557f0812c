import CareModel
import Oversight
import Testing

@testable import CareSite

@Suite("The staff edition as a whole")
struct StaffEditionTests {
    @Test("Every page is for staff, is not indexed, and leads nowhere outside its folder")
    func folderStandsAlone() throws {
        let pages = try SampleStaff.pages()
        for path in ["index.html", "people.html", "caseload.html", "findings.html", "guidance/index.html", "rules/index.html"] {
            #expect(pages[path] != nil, "\(path)")
        }
        for (path, text) in pages where path.hasSuffix(".html") {
            #expect(text.contains("Staff only") && text.contains("content=\"noindex\"") && text.contains("no-referrer"), "\(path)")
            #expect(!text.contains("class=\"help\"") && !text.contains("<script") && !text.contains("style="), "\(path)")
            #expect(text.matches(of: /<h1/).count == 1, "\(path)")
            let ids = text.matches(of: /\sid="([^"]+)"/).map { String($0.output.1) }
            #expect(ids.count == Set(ids).count, "an id is given twice in \(path)")
            for match in text.matches(of: /(?:href|src)="([^"#]+)(?:#[^"]*)?"/) {
                let target = String(match.output.1)
                if target.hasPrefix("tel:") || target.hasPrefix("https:") { continue }
                let folder = path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
                let file = target.hasPrefix("../") ? String(target.dropFirst(3)) : folder + target
                #expect(pages[file] != nil, "\(path): \(target)")
            }
        }
    }

    @Test("Patients stand in it by their codes, never by a whole token")
    func codes() throws {
        for (path, text) in try SampleStaff.pages() {
            for token in SampleStaff.tokens { #expect(!text.contains(token), "\(path)") }
        }
        let page = try #require(try SampleStaff.pages()["index.html"])
        #expect(page.contains("<code>k3v9xw</code>") && page.contains("<code>k3v9xb</code>") && page.contains("first 6 characters"))
    }

    @Test("A title that calls the patient by name loses the name")
    func names() {
        var plan = SamplePlan.maya
        plan.steps[5].title = "Practice for Maya (p-0147)"
        let entries = RegisterEntry.entries(of: plan, token: "t")
        #expect(entries.map(\.title) == ["Practice for [name] ([name])", "Check-in questions"])
    }

    @Test("Notes for staff stand here and nowhere else; an article whose review is past comes first")
    func guidance() throws {
        let pages = try SampleStaff.pages()
        #expect(try #require(pages["guidance/small-steps.html"]).contains("Staff only words."))
        let theme = try Sample.theme.get()
        let elsewhere =
            PublicEdition(clinic: SampleStaff.clinic(), theme: theme).pages()
            + PatientEdition(clinic: SampleStaff.clinic(), theme: theme).pages(for: SamplePlan.maya, scores: SampleScores.maya)
        #expect(elsewhere.contains { $0.path == "guidance/small-steps.html" })
        #expect(!elsewhere.contains { $0.text.contains("Staff only words.") || $0.path.contains("worse") })
        #expect(try #require(pages["guidance/worse.html"]).contains("href=\"worry.html\""))
        let index = try #require(pages["guidance/index.html"])
        let links = index.matches(of: /<h3><a href="([a-z-]+)\.html"/).map { String($0.output.1) }
        // Two without a day for the next review, one whose day is past; then by topic.
        #expect(links == ["scores", "worry", "worse", "small-steps"])
        #expect(index.contains("Was to be reviewed by 22 November 2026") && index.contains("Never reviewed"))
    }

    @Test("Findings by rule and file, the worst rule first, a common remedy once")
    func findings() throws {
        let finding = { (rule: String, severity: Severity, file: String, help: String?) in
            Finding(rule: rule, severity: severity, message: "m", help: help, location: SourceLocation(file: file, line: 3))
        }
        let found = [
            finding("OVS701", .note, "guidance/b.md", "read it"), finding("OVS701", .note, "guidance/a.md", "read it"),
            finding("OVS101", .error, "pathways/x.md", "add a person"), finding("OWN1", .warning, "pathways/x.md", nil),
        ]
        let edition = StaffEdition(clinic: Sample.clinic, theme: try Sample.theme.get(), rules: RuleSet.standard.descriptions)
        let page = try #require(edition.pages(register: [], findings: found).first { $0.path == "findings.html" }).text
        #expect(page.matches(of: /<section class="section" id="([A-Z0-9]+)"/).map { String($0.output.1) } == ["OVS101", "OWN1", "OVS701"])
        #expect(page.matches(of: /<code dir="ltr">([^<]+)/).map { String($0.output.1) }.suffix(2) == ["guidance/a.md", "guidance/b.md"])
        #expect(page.ranges(of: "read it").count == 1 && page.contains("1 error, 1 warning and 2 notes"))
        // A clinic's own rule that has no page has no link.
        #expect(page.contains("href=\"rules/OVS101.html\"") && !page.contains("rules/OWN1.html"))
    }

    @Test("A clinic of which nothing is to be told still has its pages")
    func empty() throws {
        let pages = StaffEdition(clinic: Sample.clinic, theme: try Sample.theme.get()).pages(register: [], findings: [])
        let text = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0.text) })
        #expect(try #require(text["index.html"]).contains("No tool handles a step here"))
        #expect(try #require(text["caseload.html"]).contains("There are no scores yet."))
        #expect(try #require(text["findings.html"]).contains("There are none."))
    }

    @Test("Ten thousand patients make no page longer than a page can be")
    func bounded() throws {
        var clinic = SampleStaff.clinic()
        for number in 0..<250 {
            clinic.people.append(Person(id: "p\(number)", name: Wording("Person N\(number)"), role: Wording("therapist")))
        }
        var register: [RegisterEntry] = []
        var plans: [PlanGlance] = []
        var caseload: [CaseloadGlance] = []
        var findings: [Finding] = []
        for number in 0..<10_000 {
            let token = "x" + String(repeating: "0", count: 25 - String(number).count) + String(number)
            // Half of all patients are Sam's, which no clinic would do.
            let overseer = number % 2 == 0 ? Sample.sam : clinic.people[4 + number % 250]
            register += [
                SampleStaff.entry("a", token, overseer: overseer, last: -(number % 30)),
                SampleStaff.entry("b", token, overseer: overseer, mode: .beforeUse, every: nil),
            ].compactMap { $0 }
            plans.append(PlanGlance(token: token, lead: overseer.id, overseers: [overseer.id], nextReview: SampleStaff.day))
            caseload.append(CaseloadGlance(token: token, pathway: "low-mood", series: [SampleStaff.series([9, 18])]))
            findings.append(
                Finding(
                    rule: "OVS\(400 + number % 40)", severity: .warning, message: "step a", help: "help \(number)",
                    location: SourceLocation(file: "patients/\(token).md", line: 2),
                    subject: Finding.Subject(patient: token, step: "a")))
        }
        let edition = StaffEdition(clinic: clinic, theme: try Sample.theme.get())
        let pages = edition.pages(register: register, findings: findings, caseload: caseload, plans: plans)
        for page in pages { #expect(page.bytes.count < 250_000, "\(page.path): \(page.bytes.count)") }
        let sam = try #require(pages.first { $0.path == "people/sam.html" }).text
        #expect(
            sam.contains("more steps are not listed here") && sam.contains("10000 steps of 5000 patients") && sam.contains("Over a limit"))
        let caseloadPage = try #require(pages.first { $0.path == "caseload.html" }).text
        #expect(caseloadPage.contains("9940 more people are not drawn here."))
        let findingsPage = try #require(pages.first { $0.path == "findings.html" }).text
        #expect(findingsPage.ranges(of: "<li class=\"finding\">").count == 400)
    }
}
