import CareModel
import Testing

@testable import CareSite

@Suite("A person's own page")
struct OverseerPageTests {
    @Test("The page stays as it is", arguments: [("en", ["en", "he"]), ("he", ["he", "en"])])
    func golden(name: String, languages: [String]) throws {
        let page = try #require(try SampleStaff.pages(languages)["people/sam.html"])
        try Golden.expect(page, toMatch: "overseer.\(name).html")
    }

    @Test("What waited longest comes first; each step stands once")
    func order() throws {
        let page = try #require(try SampleStaff.pages()["people/sam.html"])
        let titles = page.matches(of: /<th scope="row"><bdi>Step ([a-z-]+)<\/bdi>/).map { String($0.output.1) }
        #expect(titles == ["never", "four-late", "one-late", "due", "first", "on-time", "each", "far", "next", "model"])
        #expect(page.contains("Due on 23 November 2026 (1)") && page.contains("Due by 30 November 2026 (2)"))
        // Days in full: a printed page must not grow stale by itself.
        for word in ["today", "yesterday", "tomorrow", "days late", "Due in"] { #expect(!page.contains(word), "\(word)") }
    }

    @Test("Scores of their own patients only")
    func scores() throws {
        let pages = try SampleStaff.pages()
        let sam = try #require(pages["people/sam.html"])
        let noa = try #require(pages["people/noa.html"])
        #expect(sam.contains("PHQ-9: 9 to 17") && !sam.contains("PHQ-9: 6 to 13") && !sam.contains("PHQ-9: 10"))
        // Noa leads the plan of the one and watches over a tool of the other.
        #expect(noa.contains("PHQ-9: 9 to 17") && noa.contains("PHQ-9: 6 to 13"))
        #expect(!(try #require(pages["people/ruth.html"])).contains("PHQ-9"))
    }

    @Test("Plans to look at again: their own, and those that nobody leads")
    func plans() throws {
        let pages = try SampleStaff.pages()
        let sam = try #require(pages["people/sam.html"])
        #expect(sam.contains("Due on 23 November 2026</span>") && sam.contains("No day is set") && !sam.contains("Was due on 21"))
        let noa = try #require(pages["people/noa.html"])
        #expect(noa.contains("Was due on 21 November 2026"))
        // The other one is due after the week.
        #expect(!noa.contains("1 December 2026"))
    }

    @Test("Cover, licence and approvals, for two weeks ahead")
    func standing() throws {
        let pages = try SampleStaff.pages()
        let sam = try #require(pages["people/sam.html"])
        #expect(sam.contains("You cover for Dr Noa Levi from 27 November 2026 to 13 December 2026."))
        #expect(sam.contains("href=\"../people/noa.html\"") && sam.contains("Your licence ends on 23 December 2026"))
        #expect(sam.contains("The approval of Companion ended on 22 November 2026"))
        #expect(sam.contains("9 steps of 3 patients") && sam.contains("Within the limits"))
        let noa = try #require(pages["people/noa.html"])
        #expect(noa.contains("You are away from 27 November 2026 to 13 December 2026. Sam Okafor covers for you."))
        #expect(!noa.contains("licence ends"))
        let ruth = try #require(pages["people/ruth.html"])
        #expect(ruth.contains("You are away from 7 December 2026, with no last day.") && ruth.contains("Nobody covers"))
        // Ruth approved the tool whose approval has ended.
        #expect(ruth.contains("The approval of Companion ended on 22 November 2026"))
    }

    @Test("Findings that name them or are about their steps, without late reviews, which stand above")
    func findings() throws {
        let pages = try SampleStaff.pages()
        let sam = try #require(pages["people/sam.html"])
        #expect(sam.contains("the licence of sam ends") && !sam.contains("was last reviewed") && !sam.contains("too fast"))
        #expect(sam.contains("href=\"../rules/OVS206.html\""))
        let noa = try #require(pages["people/noa.html"])
        #expect(noa.contains("step noas of z1z1xw has too fast a review") && noa.contains("patients/z1z1xw.md:30"))
    }

    @Test("Somebody for whom nothing is due reads a calm sentence")
    func calm() throws {
        let day = SampleStaff.day
        var clinic = Sample.clinic
        clinic.people += [
            Person(id: "kim", name: Wording("Kim Roe"), role: Wording("")),
            Person(id: "old", name: Wording("Pat Old"), role: Wording("nurse"), isActive: false),
        ]
        let theme = try Sample.theme.get()
        let edition = StaffEdition(clinic: clinic, theme: theme)
        let pages = edition.pages(
            register: [SampleStaff.entry("far", "token1", every: "2 weeks", last: -1)].compactMap { $0 }, findings: [],
            plans: [PlanGlance(token: "token1", lead: "ruth", overseers: ["sam"], nextReview: day.advanced(byDays: 90))])
        func text(_ id: String) throws -> String { try #require(pages.first { $0.path == "people/\(id).html" }).text }
        let sam = try text("sam")
        #expect(sam.contains("Nothing is due for you on 23 November 2026."))
        #expect(sam.contains("No review is late or due on 23 November 2026. The next one is due on 6 December 2026."))
        for id in ["ruth", "kim"] {
            let page = try text(id)
            #expect(page.contains("Nothing is due for you on 23 November 2026.") && page.contains("You watch over no tool"))
            #expect(!page.contains("<table"))
        }
        #expect(try text("kim").contains("Up to 7 December 2026 you are not away, and you cover for nobody."))
        // A licence that ends soon, or a text to review, is something.
        #expect(!(try #require(try SampleStaff.pages()["people/ruth.html"])).contains("Nothing is due for you"))
        // Who left, and left nothing behind, has no page.
        #expect(!pages.contains { $0.path == "people/old.html" })
    }
}
