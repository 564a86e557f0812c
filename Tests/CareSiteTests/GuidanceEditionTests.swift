import CareModel
import Testing

@testable import CareSite

/// Who gets which article, and what an article says about itself.
struct GuidanceEditionTests {
    private static let rule = RuleDescription(
        id: "OVS101", name: "ai-step-has-overseer", severity: .error, summary: "Every step names a person.", rationale: "Someone answers.")

    private func clinic(_ articles: [GuidanceArticle]) -> Clinic {
        var clinic = Sample.clinic
        clinic.articles = articles
        return clinic
    }

    private func article(
        _ id: String, _ audience: Set<Audience>, _ text: String, language: String = "en", title: String = "Title"
    ) -> GuidanceArticle {
        GuidanceArticle(
            id: id, language: language, title: title, audience: audience,
            body: Markdown(text, startingAt: Sample.place("guidance/\(id).md")))
    }

    private func publicEdition(_ clinic: Clinic) throws -> PublicEdition {
        PublicEdition(clinic: clinic, theme: try Sample.theme.get(), rules: [Self.rule], instruments: SampleScores.instruments)
    }

    private func patientEdition(_ clinic: Clinic) throws -> PatientEdition {
        PatientEdition(
            clinic: clinic, theme: try Sample.theme.get(), rules: [Self.rule], instruments: SampleScores.instruments)
    }

    private func plan(reading ids: [String], letter: String = "", language: String = "en") -> CarePlan {
        var plan = SamplePlan.maya
        plan.patient.language = language
        plan.letter.text = letter
        for step in plan.steps.indices { plan.steps[step].guidance = ids }
        return plan
    }

    @Test func anArticleIsOnlyInTheTreesOfItsAudience() throws {
        let clinic = clinic([
            article("open", [.public, .patient], "Open words."), article("own", [.patient], "Own words."),
            article("inside", [.staff], "Inside words."),
            article("mixed", [.public, .patient], "Mixed.\n\n- > [!STAFF]\n  > # Inside words\n  > Inside words."),
        ])
        let pages = try publicEdition(clinic).pages()
        let patient = try patientEdition(clinic).pages(for: plan(reading: ["open", "own", "inside", "mixed"]), scores: [])
        #expect(
            Set(pages.map(\.path).filter { $0.hasPrefix("guidance/") }) == [
                "guidance/index.html", "guidance/open.html", "guidance/mixed.html",
            ])
        #expect(
            Set(patient.map(\.path).filter { $0.hasPrefix("guidance/") }) == [
                "guidance/open.html", "guidance/own.html", "guidance/mixed.html",
            ])
        for page in pages + patient {
            #expect(!page.text.contains("Inside words") && !page.text.lowercased().contains("inside-words"), "\(page.path)")
        }
        #expect(!pages.contains { $0.text.contains("Own words") })
    }

    @Test func aLinkToWhatReadersMayNotSeeNamesTheAudience() throws {
        let clinic = clinic([
            article("open", [.public, .patient], "See [own](guidance:own)."),
            article("own", [.patient], "See [inside](guidance:inside)."), article("inside", [.staff], "[own](guidance:own)"),
        ])
        let findings = try publicEdition(clinic).findings()
        #expect(
            findings.map(\.message) == [
                "the link to guidance:own leads nowhere: the audience of that article is patient",
                "the link to guidance:inside leads nowhere: the audience of that article is staff",
            ])
        #expect(findings.map(\.location.file) == ["guidance/open.md", "guidance/own.md"])
        #expect(findings.first?.help == "take the link out, or add public to the audience of own")
        #expect(try patientEdition(clinic).findingsInArticles.map(\.location.file) == ["guidance/own.md"])
    }

    @Test func linksLeadToPagesOfTheirEdition() throws {
        let text = "# Part one\n\n[a](guidance:b#part-two) [c](rule:ai-step-has-overseer) [d](instrument:phq-9)"
        var clinic = clinic([
            article("a", [.public, .patient], text), article("b", [.public, .patient], "# Part two\n\n[back](guidance:a)"),
        ])
        clinic.pathways[0].explanation.text = "[a](guidance:a#part-one) [c](rule:OVS101) [d](instrument:phq-9#bands)"
        let edition = try publicEdition(clinic)
        #expect(edition.findings().isEmpty)
        let pages = Dictionary(edition.pages().map { ($0.path, $0.text) }) { first, _ in first }
        let article = try #require(pages["guidance/a.html"])
        for address in ["b.html#part-two", "../rules/OVS101.html", "../instruments/phq-9.html"] {
            #expect(article.contains("href=\"\(address)\""), "\(address)")
        }
        let pathway = try #require(pages["pathways/\(clinic.pathways[0].id).html"])
        for address in ["../guidance/a.html#part-one", "../rules/OVS101.html", "../instruments/phq-9.html#bands"] {
            #expect(pathway.contains("href=\"\(address)\""), "\(address)")
        }
        #expect(
            pages["instruments/phq-9.html"] != nil && pages["instruments/gad-7.html"] == nil && pages["instruments/phq-9.he.html"] != nil)
        #expect(pages["guidance/index.html"]?.contains("../instruments/index.html") == true)
    }

    @Test func aPatientsFolderHoldsWhatItsTextsLeadTo() throws {
        let clinic = clinic([
            article("a", [.patient], "[b](guidance:b)"), article("b", [.patient], "[c](rule:OVS101) [d](instrument:gad-7)"),
        ])
        let edition = try patientEdition(clinic)
        let maya = plan(reading: ["a"], letter: "See [this](instrument:phq-9), [it](guidance:b) and [the rule](rule:OVS101).")
        let site = edition.site(for: maya, scores: [])
        #expect(site.findings.isEmpty && edition.findingsInArticles.isEmpty)
        let pages = Dictionary(site.pages.map { ($0.path, $0.text) }) { first, _ in first }
        #expect(
            pages.keys.sorted() == [
                "guidance/a.html", "guidance/b.html", "index.html", "instruments/gad-7.html", "instruments/phq-9.html", "overseen.css",
            ])
        #expect(
            pages["index.html"]?.contains("<a href=\"instruments/phq-9.html\">this</a>, <a href=\"guidance/b.html\">it</a> and the rule.")
                == true)
        #expect(pages["guidance/b.html"]?.contains("<p class=\"lead\">c <a href=\"../instruments/gad-7.html\">d</a></p>") == true)
        for (path, text) in pages where path.hasPrefix("instruments/") {
            #expect(text.contains("noindex") && text.contains("class=\"help\"") && !text.contains("index.html\">All"), "\(path)")
            for match in text.matches(of: /href="([^"#]+)"/) {
                let target = String(match.output.1)
                #expect(["../overseen.css", "../index.html"].contains(target) || target.hasPrefix("tel:"), "\(target)")
            }
        }
        #expect(
            edition.site(for: plan(reading: [], letter: "[x](instrument:phq-8)"), scores: []).findings.first?.help
                == "did you mean instrument:phq-9?")
    }

    @Test func anArticleInAnotherLanguageSaysSo() throws {
        let words = article("only", [.patient, .public], "English words.\n\n# One\n\nTwo.\n\n# Three", title: "English title")
        let hebrew = article("both", [.patient], "מילים.", language: "he", title: "כותרת")
        let clinic = clinic([words, hebrew, article("both", [.patient], "Words.")])
        let pages = try patientEdition(clinic).pages(for: plan(reading: ["only", "both"], language: "he"), scores: [])
        let note = "הדף הזה עדיין לא מתורגם לשפה שלך."
        let own = try #require(pages.first { $0.path == "guidance/both.html" }).text
        #expect(!own.contains(note) && own.contains("<html lang=\"he\" dir=\"rtl\">") && !own.contains("lang=\"en\""))
        let other = try #require(pages.first { $0.path == "guidance/only.html" }).text
        #expect(other.contains("<html lang=\"he\" dir=\"rtl\">") && other.contains(note) && !other.contains("dir=\"auto\""))
        for piece in [
            "<h1 lang=\"en\" dir=\"ltr\">English title</h1>",
            "<div class=\"prose\" lang=\"en\" dir=\"ltr\">\n<p class=\"lead\">English words.",
            "<a href=\"#one\" lang=\"en\" dir=\"ltr\">One</a>",
        ] { #expect(other.contains(piece), "\(piece)") }
        let index = try #require(pages.first { $0.path == "index.html" }).text
        #expect(index.contains("<a href=\"guidance/only.html\" lang=\"en\" dir=\"ltr\">English title</a>"))
        #expect(index.ranges(of: note).count == 1)
        let english = try patientEdition(clinic).pages(for: plan(reading: ["only"]), scores: [])
        #expect(!english.contains { $0.text.contains("not yet in your language") })
    }

    /// A translation links to articles that are not translated, in their own language.
    @Test func aLinkToAnUntranslatedArticleLeadsToTheOriginal() throws {
        let edition = try publicEdition(
            clinic([
                article("a", [.public], "[b](guidance:b)"), article("a", [.public], "[ב](guidance:b#one)", language: "he"),
                article("b", [.public], "# One"),
            ]))
        #expect(edition.findings().isEmpty)
        #expect(edition.pages().first { $0.path == "guidance/a.he.html" }?.text.contains("href=\"b.html#one\"") == true)
    }

    @Test func whoReviewedAnArticleIsSaidAlsoWhereNobodyDid() throws {
        var read = article("read", [.public, .patient], "Words.")
        read.reviewed = ReviewRecord(by: Sample.noa, on: Sample.day("2026-10-02"), next: Sample.day("2027-04-02"))
        let clinic = clinic([read, article("unread", [.public, .patient], "Words.")])
        let pages = Dictionary(try publicEdition(clinic).pages().map { ($0.path, $0.text) }) { first, _ in first }
        #expect(pages["guidance/read.html"]?.contains("Reviewed by Dr Noa Levi on 2 October 2026. Next review by 2 April 2027.") == true)
        #expect(pages["guidance/unread.html"]?.contains("<dt>Reviewed by</dt><dd>Nobody yet</dd>") == true)
        #expect(pages["guidance/unread.html"]?.contains("Nobody has reviewed this page yet.") == true)
        #expect(pages["guidance/index.html"]?.contains("Not reviewed yet") == true)
        let promise = "Each one is checked by a person here."
        let edition = try patientEdition(clinic)
        #expect(edition.pages(for: plan(reading: ["read"]), scores: [])[0].text.contains(promise))
        #expect(!edition.pages(for: plan(reading: ["read", "unread"]), scores: [])[0].text.contains(promise))
    }

    @Test(arguments: [
        ("en", "ltr"), ("he", "rtl"), ("ar", "rtl"), ("ar-EG", "rtl"), ("fa", "rtl"), ("az-Arab", "rtl"), ("ar-Latn", "ltr"), ("de", "ltr"),
        ("", "ltr"), ("zh_Hant", "ltr"),
    ])
    func `the direction is that of the language`(_ language: String, _ direction: String) {
        #expect(WritingDirection(of: language).rawValue == direction)
    }
}
