import CareModel
import Testing

@testable import CareSite

struct EditionTests {
    @Test func publicPagesLinkToEachOther() throws {
        let edition = PublicEdition(clinic: Sample.clinic, theme: try Sample.theme.get())
        let pages = edition.pages()
        #expect(
            pages.map(\.path.withoutFingerprint).sorted() == [
                "404.html", "glossary.html", "guidance/index.html", "guidance/small-steps.html", "guidance/worry.html",
                "how-we-decide.html", "index.html", "overseen.css", "pathways/index.html", "pathways/low-mood.html", "people.html",
                "robots.txt", "search-index.js", "search-texts.js", "search.html", "search.js", "tools.html", "tools/checkin-bot.html",
                "tools/companion.html", "tools/intake.html",
            ])
        let paths = Set(pages.map(\.path))
        for page in pages where page.path.hasSuffix(".html") {
            #expect(page.text.contains("class=\"help\"") && !page.text.contains("Maya") && !page.text.contains("style="))
            for match in page.text.matches(of: /href="([^"#]+)"/) {
                let target = String(match.output.1)
                if target.hasPrefix("tel:") || target.hasPrefix("https:") { continue }
                let folder = page.path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
                #expect(paths.contains(target.hasPrefix("../") ? String(target.dropFirst(3)) : folder + target), "\(page.path): \(target)")
            }
        }
        #expect(edition.findings().isEmpty)
    }

    @Test func translationsStandBesideTheirArticle() throws {
        var clinic = Sample.clinic
        var hebrew = SampleGuidance.worry
        (hebrew.language, hebrew.title, hebrew.body.text) = ("he", "דאגה", "ראו [צעדים](guidance:worry) וגם [אין](guidance:none)")
        clinic.articles.append(hebrew)
        let edition = PublicEdition(clinic: clinic, theme: try Sample.theme.get())
        let page = try #require(edition.pages().first { $0.path == "guidance/worry.he.html" }).text
        #expect(page.contains("lang=\"he\" dir=\"rtl\"") && page.contains("href=\"worry.he.html\""))
        #expect(edition.findings().map(\.rule) == ["OVS911"])
    }

    @Test func articlesForPatientsStayOffThePublicPages() throws {
        var clinic = Sample.clinic
        clinic.articles[1].body.text = "[scores](guidance:scores)"
        let edition = PublicEdition(clinic: clinic, theme: try Sample.theme.get())
        #expect(!edition.pages().contains { $0.path == "guidance/scores.html" })
        #expect(edition.findings().count == 1)
    }

    @Test func theLanesAreThoseOfTheDesign() throws {
        let pages = PublicEdition(clinic: Sample.clinic, theme: try Sample.theme.get()).pages()
        let page = try #require(pages.first { $0.path == "pathways/low-mood.html" }).text
        for piece in [
            "viewBox=\"0 0 1054 490\"", "<path class=\"path\" d=\"M149.0 46H997.0\"/>", "<path class=\"drop\" d=\"M149.0 106V164\"/>",
            "<path class=\"thread-line\" d=\"M573.0 296C607.0 318 539.0 338 573.0 360\"/>",
            "<text class=\"soft\" x=\"785.0\" y=\"452\" text-anchor=\"middle\">Dr Ruth Amsel</text>",
            "<text class=\"soft\" x=\"149.0\" y=\"272\" text-anchor=\"middle\">Assistant</text>",
        ] { #expect(page.contains(piece), "\(piece)") }
    }

    @Test func theRegisterNamesNoPatientAndShowsLateOnesFirst() throws {
        var plan = SamplePlan.maya
        plan.steps[6].handler = .tool(
            Sample.checkinBot, overseer: Sample.sam,
            review: Review(mode: .afterUse, every: Cadence("2 weeks"), last: Sample.day("2026-11-12")))
        let entries = RegisterEntry.entries(of: plan, token: "k3v9")
        #expect(entries.map(\.step) == ["s6", "s7"])
        #expect(entries.map { $0.standing(on: Sample.day("2026-11-23")) } == [.late(4), .onTime])
        #expect(entries.map { $0.standing(on: Sample.day("2026-11-19")) } == [.soon(0), .onTime])
        let pages = StaffEdition(clinic: Sample.clinic, theme: try Sample.theme.get()).pages(
            register: entries.reversed(), findings: SampleFindings.all)
        let html = try #require(pages.first { $0.path == "index.html" }).text
        #expect(!html.contains("Maya") && !html.contains("<script") && html.contains("noindex") && html.contains("k3v9"))
        let late = try #require(html.firstRange(of: "4 days late"))
        let onTime = try #require(html.firstRange(of: "On time"))
        #expect(late.lowerBound < onTime.lowerBound && html.contains("pathways/after-a-baby.md:48"))
        #expect(!html.contains("class=\"help\""))
    }

    @Test func aToolThatNobodyReviewedIsLate() {
        let handler = Handler.tool(Sample.companion, overseer: Sample.sam, review: Review(mode: .afterUse, every: Cadence("1 week")))
        let step = Step(id: "x", title: "x", kind: Sample.routine, handler: handler, status: .now)
        let day = Sample.day("2026-11-23")
        #expect(RegisterEntry(patientToken: "t", step: step)?.standing(on: day) == .never)
        #expect(RegisterEntry(step: step)?.standing(on: day) == .model)
    }
}
