import CareModel
import Guidance
import Testing

func rendered(_ text: String, _ renderer: MarkdownRenderer = MarkdownRenderer(), at line: Int = 1) -> RenderedMarkdown {
    let markdown = Markdown(text, startingAt: SourceLocation(file: "guidance/a.md", line: line, column: 1))
    return renderer.render(markdown) { $0 == "sleep" ? "sleep.html" : nil }
}

struct RenderingTests {
    @Test(arguments: [
        ("Hello *you* and **you**.", "<p>Hello <em>you</em> and <strong>you</strong>.</p>\n"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n"),
        ("3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
        ("`a < b`", "<p><code>a &lt; b</code></p>\n"),
        ("```\na & b\n```", "<pre><code>a &amp; b\n</code></pre>\n"),
        ("a  \nb", "<p>a<br>\nb</p>\n"), ("***", "<hr>\n"), ("> a", "<blockquote>\n<p>a</p>\n</blockquote>\n"),
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

    @Test(arguments: [
        ("## a\n\n### b\n\n## c", [2, 3, 2]), ("# a\n\n### b\n\n#### c\n\n## d", [2, 3, 4, 3]), ("### a\n\n## b\n\n### c", [2, 2, 3]),
        ("# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f", [2, 3, 4, 5, 6, 6]),
    ])
    func `Headings of a text leave out no level`(_ text: String, _ levels: [Int]) {
        #expect(rendered(text, MarkdownRenderer(headingShift: 1)).headings.map(\.level) == levels)
    }

    @Test func calloutsTakeTheirTitle() {
        let renderer = MarkdownRenderer(calloutTitles: [.note: "Good to know"])
        let note = rendered("> [!NOTE]\n> Turning *up* is the step.", renderer).html
        #expect(note.contains("<div class=\"callout note\" role=\"note\">"))
        #expect(note.contains("<p class=\"title\">Good to know</p>\n<p>Turning <em>up</em> is the step.</p>"))
        #expect(note.contains("#i-info"))
        let own = rendered("> [!WARNING] Talk to *us* <first>\n> you", renderer).html
        #expect(own.contains("<p class=\"title\">Talk to us &lt;first&gt;</p>\n<p>you</p>") || own.contains("Talk to us </p>"))
        #expect(rendered("> [!OTHER]\n> x").html.hasPrefix("<blockquote>"))
        #expect(rendered("> [!CRISIS]").html.contains("callout crisis"))
    }

    @Test func staffNotesStayWithStaff() {
        let text = "> [!STAFF]\n> ## Secret\n> [x](guidance:none)\n\nRest."
        let open = rendered(text)
        #expect(open.html == "<p>Rest.</p>\n")
        #expect(open.headings.isEmpty && open.unresolvedLinks.isEmpty)
        #expect(rendered(text, MarkdownRenderer(keepsStaffNotes: true)).html.contains("Secret"))
        #expect(!rendered("> > [!staff]\n> > Secret\n>\n> [!STAFF]").html.contains("Secret"))
    }

    @Test func pipeTablesBecomeTables() {
        let html = rendered("# Week\n\n| Day | Mood |\n|---|--:|\n| **Mon** | 3 |\n| a \\| b | `x` <i> |\n").html
        #expect(html.contains("aria-label=\"Week\""))
        #expect(html.contains("<th scope=\"col\">Day</th><th scope=\"col\" class=\"num\">Mood</th>"))
        #expect(html.contains("<tr><th scope=\"row\"><strong>Mon</strong></th><td class=\"num\">3</td></tr>"))
        #expect(html.contains("<th scope=\"row\">a | b</th><td class=\"num\"><code>x</code> </td>"))
        #expect(!rendered("a | b\nc | d").html.contains("<table>"))
        #expect(!rendered("| a | b |\n|---|").html.contains("<table>"))
        #expect(rendered("> | a |\n> |---|\n> | b |").html.contains("<th scope=\"row\">b</th>"))
    }

    @Test func linksByIDAreResolvedOrReportedWithTheirPlace() {
        let result = rendered(
            "[a](guidance:sleep)\n\nSee [b](guidance:gone) and [c](other.html).\n\n| x |\n|---|\n| [d](guidance:no) |", at: 8)
        #expect(result.html.contains("<a href=\"sleep.html\">a</a>"))
        #expect(result.html.contains("See b and c."))
        #expect(result.linkedArticles == ["sleep"])
        #expect(result.unresolvedLinks.map(\.value) == ["guidance:gone", "other.html", "guidance:no"])
        #expect(result.unresolvedLinks.map(\.location.line) == [10, 10, 14])
        #expect(result.unresolvedLinks.first?.location.column == 5)
        #expect(result.unresolvedLinks.last?.location.column == 3)
    }

    @Test func wordsAreCountedWithoutMarkup() {
        #expect(rendered("One *two* [three](https://example.org/four).").wordCount == 3)
        #expect(rendered(String(repeating: "word ", count: 181)).minutes == 2)
        #expect(rendered("").minutes == 1)
    }
}
