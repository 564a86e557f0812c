import CareModel
import Foundation
import Testing

@testable import CareSite

struct SearchTests {
    // MARK: words

    @Test(arguments: [
        ("Sleeping better", ["sleeping", "better"]),
        ("PHQ-9, GAD-7", ["phq", "9", "gad", "7"]),
        ("don’t DON'T donʼt", ["dont", "dont", "dont"]),
        ("Ärger, niño, café, Straße, œuvre", ["arger", "nino", "cafe", "strasse", "oeuvre"]),
        ("שָׁלוֹם לְכֻלָּם", ["שלומ", "לכלמ"]),
        ("ד״ר נועה, ד\"ר נועה", ["דר", "נועה", "דר", "נועה"]),
        ("ב־100 ימים", ["ב", "100", "ימימ"]),
        ("القَلَقُ أو إلى آخِر", ["القلق", "او", "الي", "اخر"]),
        ("مـــساعدة ٤٢", ["مساعده", "42"]),
        ("ΟΔΟΣ οδος", ["οδοσ", "οδοσ"]),
        ("ﬁne ² Ⅻ", ["fine", "2", "xii"]),
        ("co\u{AD}op\u{200B}erate", ["cooperate"]),
        ("İstanbul Iğdır", ["istanbul", "igdir"]),
        ("", []), (" \n—…·", []),
    ])
    func `words are compared without case, marks and apostrophes`(_ text: String, _ words: [String]) {
        #expect(SearchWords.words(in: text) == words)
    }

    @Test func `words of words are the same words`() {
        for text in NormalisedTexts.all {
            let words = SearchWords.words(in: text)
            #expect(SearchWords.words(in: words.joined(separator: " ")) == words, "\(text.debugDescription)")
        }
    }

    // MARK: pages

    private static func page(_ path: String, _ main: String, lang: String = "en") -> SitePage {
        SitePage(
            path: path,
            html: "<!DOCTYPE html><html lang=\"\(lang)\" dir=\"ltr\"><body><p>bar</p><main id=\"main\">\(main)</main><p>foot</p>")
    }

    @Test func `a page is cut at its anchors, and what is no text is left out`() {
        let text = PageText(
            Self.page(
                "guidance/x.html",
                """
                <p class="kicker">Guidance</p><h1>A &amp; B</h1><p class="lead">Lead.</p><dl class="facts"><dt>By</dt><dd>Nobody</dd></dl>
                <aside><nav class="toc"><div><h2 id="toc-h">Contents</h2></div></nav></aside><svg><title>picture</title></svg>
                <article class="prose"><p>First <b>part</b></p><h2 id="why">Why <em>so</em></h2><p>Be&#99;ause</p><pre>code</pre><!-- <p>no</p> -->
                <section id="s" aria-labelledby="s-h"><h2 id="s-h">Section</h2><p>in it</p><h3>Deeper</h3><p>end.</p></section></article>
                """))
        #expect(text.title == "A & B" && text.language == "en" && text.direction == "ltr")
        #expect(text.passages.map(\.anchor) == ["", "why", "s"])
        #expect(text.passages.map(\.heading) == ["", "Why so", "Section"])
        #expect(text.passages.map(\.text) == ["Lead. First part", "Because", "in it · Deeper · end."])
        #expect(text.passages.map(\.moreHeadings) == ["Guidance", "", "Deeper"])
    }

    @Test(arguments: [
        "<", "<<<", "<p", "<p class", "<p class=", "<p class=\"", "</", "<!--", "<main", "<main><h1 id='", "&", "&#;&#x110000;&#xD800;&zz;",
        "<main><svg><p>x", "<main></p></p></h1></main></main>", "<main><p/><p /><br><div id=\"\"><h2 id=a><h2 id=a>",
    ])
    func `damaged markup is read without harm`(_ html: String) {
        _ = PageText(SitePage(path: "x.html", html: html))
        _ = PageText(Self.page("x.html", html))
    }

    @Test func `a card is named by its first bold words, a person without the role`() {
        let text = PageText(
            Self.page(
                "tools.html",
                """
                <h1>Tools</h1><article class="card" id="tool-a"><span class="tool"><span class="face" aria-hidden="true">X</span><b>Companion</b>
                <small>AI tool</small></span><p><b>Does:</b> helps</p></article>
                <article class="who-card" id="person-n"><h3><span aria-hidden="true">NL</span><b>Dr Noa</b> <small>psychologist</small></h3></article>
                """))
        #expect(text.passages.map(\.heading) == ["", "Companion", "Dr Noa"])
        #expect(text.passages.map(\.text) == ["", "AI tool · Does: helps", "psychologist"])
    }

    // MARK: the index

    @Test func `a word weighs by where it stands`() throws {
        let index = SearchIndex([
            Self.page("guidance/a.html", "<h1>Sleep</h1><p>rest</p><h2 id=\"n\">Night sleep</h2><p>calm calm calm sleep</p>"),
            Self.page("guidance/b.html", "<h1>Worry</h1><p>sleep</p>"),
        ])
        let sleep = try #require(index.postings["sleep"])
        #expect(sleep.map(\.section) == [0, 1, 2] && sleep.map(\.weight) == [.title, .heading, .once])
        #expect(index.postings["calm"]?.map(\.weight) == [.often])
        #expect(index.sections.map(\.record) == [0, 0, 1] && index.sections[1].anchor == "n")
        let script = index.indexScript { $0.rawValue }
        #expect(script.contains("\"words\": \"calm night rest sleep worry\""))
        #expect(script.contains("\"postings\": [[5],[6],[0],[3,3,2],[11]]"))
    }

    @Test func `the parts of lists are results, and lists only name themselves`() throws {
        let index = SearchIndex([
            Self.page("people.html", "<h1>People</h1><article id=\"person-n\"><h3><b>Noa</b></h3><p>Leads.</p></article>"),
            Self.page("guidance/index.html", "<h1>Guidance</h1><p>Lead.</p><section id=\"g\"><h2>All</h2><p>Sleep</p></section>"),
            Self.page("index.html", "<h1>Care</h1><section id=\"g\"><h2>Noa</h2></section>"),
            SitePage(path: "overseen.css", html: "p { color: red }"),
        ])
        #expect(index.records.map(\.path) == ["people.html", "people.html#person-n", "guidance/index.html", "index.html"])
        #expect(index.records.map(\.kind) == [.page, .person, .page, .page] && index.records[1].title == "Noa")
        #expect(index.postings["sleep"] == nil && index.postings["color"] == nil)
        #expect(index.postings["noa"]?.map(\.weight) == [.title, .once])
    }

    @Test func `the scripts hold data and no markup`() {
        let hostile = "&lt;script&gt;alert(1)&lt;/script&gt; &quot;;alert(2);// \\ __proto__ \u{2028}\u{202E}"
        let index = SearchIndex([Self.page("guidance/a.html", "<h1>\(hostile)</h1><h2 id=\"x\">\(hostile)</h2><p>\(hostile)</p>")])
        for script in [index.indexScript { $0.rawValue }, index.textsScript] {
            #expect(!script.contains("<") && !script.contains(">") && !script.contains("\u{202E}") && !script.contains("\u{2028}"))
            #expect(script.contains("\\u003cscript\\u003ealert(1)") && script.contains("\\\";alert(2);// \\\\ __proto__"))
        }
    }

    @Test func `every word of the index stands on the public pages, and staff notes are not among them`() throws {
        let pages = PublicEdition(clinic: Sample.clinic, theme: try Sample.theme.get()).pages()
        let index = try #require(pages.first { $0.path == SearchIndex.indexPath }).text
        let texts = try #require(pages.first { $0.path == SearchIndex.textsPath }).text
        for script in [index, texts] { #expect(!script.contains("Staff only") && !script.contains("Maya") && !script.contains("k3v9")) }
        let match = try #require(index.firstMatch(of: /"words": "([^"]*)"/))
        let words = Set(match.1.split(separator: " ").map(String.init))
        let html = pages.filter { $0.path.hasSuffix(".html") }
        #expect(words.isSubset(of: html.flatMap { SearchWords.words(in: $0.text.replacing(/<[^>]*>/, with: " ")) }) && words.count > 200)
        #expect(words.isSuperset(of: ["companion", "noa", "worry", "overseer", "caseness", "waiver"]))
        #expect(!words.contains("staff"))
        // The article for patients only.
        #expect(!index.contains("What your scores mean"))
    }

    @Test func `the same pages give the same bytes`() throws {
        let pages = PublicEdition(clinic: Sample.clinic, theme: try Sample.theme.get()).pages()
        #expect(pages == PublicEdition(clinic: Sample.clinic, theme: try Sample.theme.get()).pages())
    }

    @Test func `patients and staff have neither search nor its files`() throws {
        let theme = try Sample.theme.get()
        let patient = PatientEdition(clinic: Sample.clinic, theme: theme).pages(for: SamplePlan.maya, scores: SampleScores.maya)
        let staff = StaffEdition(clinic: Sample.clinic, theme: theme).pages(register: [], findings: [])
        for page in patient + staff {
            #expect(!page.path.contains("search") && page.path != "404.html" && !page.path.hasSuffix(".js"))
            if page.path.hasSuffix(".html") { #expect(!page.text.contains("search") && !page.text.contains("<script")) }
        }
    }
}
