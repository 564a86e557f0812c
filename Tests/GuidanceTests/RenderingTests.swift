import CareModel
import Guidance
import Testing

/// Two articles, one of which these readers may not see, a rule, an instrument, a picture.
let sampleLinks = LinkResolver(
    article: { id in
        switch id {
        case "sleep": .page("sleep.html", anchors: ["going-to-bed", "main"])
        case "ward": .closed(why: "the audience of that article is staff", help: "take the link out, or add patient to its audience")
        default: .missing(nearest: NearestWord.of(id, in: ["sleep", "ward"]))
        }
    },
    rule: { word in
        switch word {
        case "OVS101", "ai-step-has-overseer": .page("../rules/OVS101.html")
        case "OVS102": .words
        default: .missing(nearest: NearestWord.of(word, in: ["OVS101", "ai-step-has-overseer"]))
        }
    },
    instrument: { $0 == "phq-9" ? .page("../instruments/phq-9.html") : .missing(nearest: NearestWord.of($0, in: ["phq-9"])) },
    picture: { path in
        switch path {
        case "assets/path.svg": Picture(address: "../assets/path.svg", width: 640, height: 320)
        case "assets/a \"b.png": Picture(address: "../assets/a \"b.png", width: nil, height: nil)
        default: nil
        }
    },
    knownPictures: ["assets/path.svg"])

func rendered(_ text: String, _ renderer: MarkdownRenderer = MarkdownRenderer(), at line: Int = 1) -> RenderedMarkdown {
    let markdown = Markdown(text, startingAt: SourceLocation(file: "guidance/a.md", line: line, column: 1))
    return renderer.render(markdown, links: sampleLinks)
}

struct RenderingTests {
    @Test(arguments: [
        ("Hello *you* and **you**.", "<p>Hello <em>you</em> and <strong>you</strong>.</p>\n"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
        ("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
        ("`a < b`", "<p><code>a &lt; b</code></p>\n"),
        ("```\na & b\n```", "<pre><code>a &amp; b\n</code></pre>\n"),
        ("a  \nb", "<p>a<br />\nb</p>\n"), ("***", "<hr />\n"), ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
        ("[web](https://example.org/?a=1&b=2)", "<p><a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noreferrer\">web</a></p>\n"),
        ("[call](tel:+441632960123)", "<p><a href=\"tel:+441632960123\">call</a></p>\n"),
        ("![a face](https://example.org/x.png)", "<p>a face</p>\n"), ("", ""),
    ])
    func `CommonMark comes out as plain HTML`(_ text: String, _ html: String) {
        #expect(rendered(text).html == html)
    }

    @Test func headingsGetUniqueIDsInAnyScript() {
        let result = rendered("# One & two\n\n## One two\n\n# למה זה עוזר?\n\n# ***", MarkdownRenderer(headingShift: 1, reservedIDs: ["x"]))
        #expect(result.headings.map(\.id) == ["one-two", "one-two-2", "למה-זה-עוזר", "part"])
        #expect(result.headings.map(\.level) == [2, 3, 2, 2])
        #expect(result.contents.map(\.text) == ["One & two", "למה זה עוזר?", "***"])
        #expect(result.html.contains("<h2 id=\"one-two\">One &amp; two</h2>"))
        #expect(rendered("# x", MarkdownRenderer(reservedIDs: ["x"])).headings.map(\.id) == ["x-2"])
    }

    @Test func manyEqualHeadingsGetDifferentIDs() {
        let ids = rendered(String(repeating: "# Same\n\n", count: 5_000) + "# Same 3").headings.map(\.id)
        #expect(Set(ids).count == 5_001 && ids.contains("same-3-2"))
    }

    @Test func headingsAreKnownWithoutRendering() {
        let text = Markdown("# A\n\n> [!STAFF]\n> # B\n\n## A", startingAt: SourceLocation(file: "guidance/a.md", line: 1, column: 1))
        for renderer in [MarkdownRenderer(headingShift: 1), MarkdownRenderer(keepsStaffNotes: true, reservedIDs: ["a"])] {
            #expect(renderer.headings(of: text) == renderer.render(text).headings)
        }
        #expect(MarkdownRenderer().headings(of: text).map(\.id) == ["a", "a-2"])
    }

    @Test func noLevelIsLeftOutAboveTheFirst() {
        let shifted = MarkdownRenderer(headingShift: 1)
        #expect(rendered("## A\n\n### B\n\n## C", shifted).headings.map(\.level) == [2, 3, 2])
        #expect(rendered("## A\n\n# B", shifted).headings.map(\.level) == [3, 2])
        #expect(rendered("> [!STAFF]\n> # A\n\n### B", shifted).headings.map(\.level) == [2])
        #expect(rendered("# A\n\n###### B", shifted).headings.map(\.level) == [2, 6])
    }

    @Test func aFenceSaysItsLanguage() {
        #expect(rendered("```yaml x\na\n```").html == "<pre><code class=\"language-yaml\">a\n</code></pre>\n")
        #expect(rendered("```\"><b>\na\n```").html == "<pre><code class=\"language-&quot;&gt;&lt;b&gt;\">a\n</code></pre>\n")
    }

    @Test func attributionsNameWhoSpoke() {
        let html = rendered("> I went.\n>\n> \u{2014} *Someone*, here \u{2014} today").html
        #expect(html == "<blockquote>\n<p>I went.</p>\n<footer><em>Someone</em>, here \u{2014} today</footer>\n</blockquote>\n")
        #expect(rendered("> \u{2014} Noa").html == "<blockquote>\n<footer>Noa</footer>\n</blockquote>\n")
        #expect(rendered("> a\n>\n> \u{2014} Noa \u{2014} b").html.contains("<footer>Noa \u{2014} b</footer>"))
    }

    /// HTML is not published, and its author is told; comments are meant to stay away.
    @Test func rawHTMLIsReported() {
        let result = rendered("a <b>c</b>\n\n<div>\nlost\n</div>\n\n<!-- for us -->\n\nd <!-- e --> f\n\n<!-- g --> lost too", at: 3)
        #expect(result.html == "<p>a c</p>\n<p>d  f</p>\n")
        #expect(result.findings.map(\.rule) == ["OVS919", "OVS919", "OVS919", "OVS919"])
        #expect(result.findings.map(\.location.line) == [3, 3, 5, 13])
        #expect(result.findings[2].message == "HTML is not published: <div> lost </div>")
        #expect(result.findings[3].message == "HTML is not published: lost too")
    }

    @Test func wordsAreCountedWithoutMarkup() {
        #expect(rendered("One *two* [three](https://example.org/four).").wordCount == 3)
        #expect(rendered(String(repeating: "word ", count: 181)).minutes == 2)
        #expect(rendered("").minutes == 1)
    }
}
