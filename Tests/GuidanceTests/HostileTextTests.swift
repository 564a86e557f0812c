import CareModel
import Guidance
import Testing

/// What must never reach a page, however it is written.
struct HostileTextTests {
    @Test(arguments: [
        "<script>alert(1)</script>", "a <script>alert(1)</script> b", "<img src=x onerror=alert(1)>", "<div onclick='x'>a</div>",
        "<!-- <script> -->", "<svg/onload=alert(1)>", "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java\tscript:alert(1))",
        "[x](javascript&#58;alert(1))", "[x](&#1;javascript:alert(1))", "<javascript:alert(1)>", "[x](data:text/html,<script>)",
        "[x](vbscript:x)", "[x](file:///etc/passwd)", "![x](javascript:alert(1))", "[x][r]\n\n[r]: javascript:alert(1)",
        "| a |\n|---|\n| <script>x</script>[y](javascript:z) |", "# <script>x</script>", "> [!NOTE] <script>x</script>",
        "[x](https://e.org \"a\\\" onclick=alert(1)\")", "[x](https://e.org/\"onclick=alert(1))", "[x](//e.org)",
        "![x](assets/a%20\"b.png \"\\\" onclick=alert(1)\")", "![\"><script>](https://e.org/x.png)", "[x](rule:\"><script>)",
        "[x](guidance:sleep#\"><script>)", "```\"><script>\na\n```",
    ])
    func `no markup, no handler and no dangerous address comes through`(_ text: String) {
        let html = rendered(text).html.lowercased()
        for danger in [
            "<script", "<img", "<svg/", "<div on", "onerror=", "=\"javascript:", "=\"data:", "=\"vbscript:", "=\"file:", "=\"//",
            "\"onclick", " onclick",
        ] {
            #expect(!html.contains(danger), "\(danger) in \(html)")
        }
    }

    @Test func refusedLinksKeepTheirTextAndAreReported() {
        let result = rendered("Read [this](javascript:alert(1)) now.", at: 5)
        #expect(result.html == "<p>Read this now.</p>\n")
        #expect(result.findings.map(\.message) == ["a link with this scheme is not published: javascript:alert(1)"])
        #expect(result.findings.first?.location == SourceLocation(file: "guidance/a.md", line: 5, column: 6))
    }

    @Test func combiningMarksHideNoQuotes() {
        let escaped = HTMLText.escaped("\"\u{338} <\u{338} &\u{301} '\u{200D}")
        #expect(!escaped.unicodeScalars.contains("\"") && !escaped.unicodeScalars.contains("<"))
        #expect(escaped.utf8.starts(with: "&quot;".utf8))
    }

    @Test func controlsThatTurnTextAroundAreDropped() {
        #expect(HTMLText.escaped("a\u{202E}b\u{2066}c\u{0}d\u{7F}e\u{200F}") == "abcde\u{200F}")
        #expect(rendered("safe\u{202E}txt").html == "<p>safetxt</p>\n")
    }

    @Test(arguments: [
        ">", "- ", "*", "[", "![", "`", "**a", "<b>", "| a |\n|---|\n", "> [!STAFF]\n>\n> ", "> [!NOTE] ", "a|b\n", "|", "[a]: b\n",
        "![a](b) ",
    ])
    func `deep nesting and unclosed things end well`(_ piece: String) {
        let html = rendered(String(repeating: piece, count: 20_000)).html
        #expect(!html.contains("<b>"))
    }

    @Test func everyOpenTagIsClosed() {
        let text = "> - a\n>   > [!NOTE]\n>   > b [c](guidance:sleep *d*\n\n1. **e\n\n| a |\n|---|\n| *b |\n\n# f *g\n> \u{2014} h"
        let html = rendered(text).html
        for tag in ["p", "ul", "ol", "li", "blockquote", "div", "table", "em", "strong", "a", "footer", "tr", "th"] {
            let opened = html.ranges(of: "<\(tag)>").count + html.ranges(of: "<\(tag) ").count
            #expect(opened == html.ranges(of: "</\(tag)>").count, "\(tag) in \(html)")
        }
    }
}
