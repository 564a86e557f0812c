import CareModel
import Guidance
import Testing

struct LinkTests {
    @Test func linksByIDAreResolvedOrReportedWithTheirPlace() {
        let result = rendered(
            "[a](guidance:sleep)\n\nSee [b](guidance:gone) and [c](other.html).\n\n| x |\n|---|\n| [d](guidance:no) |", at: 8)
        #expect(result.html.contains("<a href=\"sleep.html\">a</a>"))
        #expect(result.html.contains("See b and c."))
        #expect(result.linkedArticles == ["sleep"])
        #expect(
            result.findings.map(\.message) == [
                "the link to guidance:gone leads nowhere", "the link to other.html leads nowhere", "the link to guidance:no leads nowhere",
            ])
        #expect(result.findings.allSatisfy { $0.rule == "OVS911" })
        #expect(result.findings.map(\.location.line) == [10, 10, 14])
        #expect(result.findings.first?.location.column == 5)
        #expect(result.findings.last?.location.column == 3)
    }

    @Test(arguments: [
        ("guidance:sleep#going-to-bed", "<a href=\"sleep.html#going-to-bed\">"), ("guidance:sleep#", "<a href=\"sleep.html#\">"),
        ("rule:OVS101", "<a href=\"../rules/OVS101.html\">"), ("rule:ai-step-has-overseer", "<a href=\"../rules/OVS101.html\">"),
        ("instrument:phq-9", "<a href=\"../instruments/phq-9.html\">"), ("GUIDANCE:sleep", "<a href=\"sleep.html\">"),
        ("#a-heading", "<a href=\"#a-heading\">"), ("#around", "<a href=\"#around\">"), ("#", "<a href=\"#\">"),
    ])
    func `links by id lead to their page`(_ target: String, _ tag: String) {
        let result = rendered("[x](\(target))\n\n# A heading", MarkdownRenderer(reservedIDs: ["around"]))
        #expect(result.html.contains(tag + "x</a>"), "\(result.html)")
        #expect(result.findings.isEmpty)
    }

    @Test(arguments: [
        ("guidance:slep", "the link to guidance:slep leads nowhere", "did you mean guidance:sleep?"),
        ("guidance:", "the link to guidance: leads nowhere", "name an article by its file"),
        ("guidance:sleep#going-to-bad", "guidance:sleep has no heading #going-to-bad", "did you mean guidance:sleep#going-to-bed?"),
        ("guidance:ward", "the link to guidance:ward leads nowhere: the audience of that article is staff", "add patient to its audience"),
        ("rule:OVS110", "the link to rule:OVS110 leads nowhere", "did you mean rule:OVS101?"),
        ("rule:ai-step-has-oversere", "the link to rule:ai-step-has-oversere leads nowhere", "rule:ai-step-has-overseer?"),
        ("rule:OVS101#why", "rule:OVS101 has no heading #why", "lower case with hyphens"),
        ("instrument:phq9", "the link to instrument:phq9 leads nowhere", "did you mean instrument:phq-9?"),
        ("#a-haeding", "this page has no heading #a-haeding", "did you mean #a-heading?"),
        ("sleep.md", "the link to sleep.md leads nowhere", "guidance:sleep"),
        ("//e.org", "the link to //e.org leads nowhere", "web address"),
        ("ftp://e.org", "a link with this scheme is not published: ftp://e.org", "https:"),
    ])
    func `a link that leads nowhere says what was meant`(_ target: String, _ message: String, _ help: String) {
        let result = rendered("# A heading\n\nSee [x](<\(target)>).", at: 4)
        #expect(result.findings.map(\.message) == [message])
        #expect(result.findings.first?.help?.contains(help) == true, "\(result.findings)")
        #expect(result.findings.first?.location == SourceLocation(file: "guidance/a.md", line: 6, column: 5))
        #expect(result.findings.first?.rule == "OVS911")
    }

    @Test func aLinkWithoutAPageIsItsWords() {
        let result = rendered("See [the *rule*](rule:OVS102).")
        #expect(result.html == "<p>See the <em>rule</em>.</p>\n" && result.findings.isEmpty)
    }

    @Test func linkedThingsAreListedOnce() {
        let result = rendered("[a](instrument:phq-9) [b](guidance:sleep) [c](instrument:phq-9) [d](guidance:sleep#main) [e](instrument:no)")
        #expect(result.linkedInstruments == ["phq-9"] && result.linkedArticles == ["sleep"])
    }

    /// Columns count characters, not bytes, in whatever script.
    @Test(arguments: [
        ("שלום [x](guidance:no)", 1, 6), ("- א ב\n- גד [x](guidance:no)", 2, 6), ("> é\n> ü [x](guidance:no)", 2, 5),
        ("| א | בג |\n|---|---|\n| דה | [x](guidance:no) |", 3, 8), ("> # ד [x](guidance:no)", 1, 7),
    ])
    func `places count characters`(_ text: String, _ line: Int, _ column: Int) {
        #expect(rendered(text).findings.map(\.location) == [SourceLocation(file: "guidance/a.md", line: line, column: column)])
    }
}
