import CareModel
import Guidance
import Testing

struct CalloutTests {
    @Test func calloutsTakeTheirTitle() {
        let renderer = MarkdownRenderer(calloutTitles: [.note: "Good to know"])
        let note = rendered("> [!NOTE]\n> Turning *up* is the step.", renderer).html
        #expect(note.contains("<div class=\"callout note\" role=\"note\">"))
        #expect(note.contains("<p class=\"title\">Good to know</p>\n<p>Turning <em>up</em> is the step.</p>"))
        #expect(note.contains("#i-info"))
        let own = rendered("> [!WARNING] Talk to *us* & <first>\n> you", renderer).html
        #expect(own.contains("<p class=\"title\">Talk to us &amp; </p>\n<p>you</p>"), "\(own)")
        #expect(rendered("> [!crisis] Now").html.contains("callout crisis"))
    }

    @Test func calloutsStandInListsAndInEachOther() {
        let html = rendered("- a\n\n  > [!NOTE]\n  > b\n  >\n  > > [!WARNING]\n  > > c").html
        #expect(html.contains("callout note") && html.contains("callout warning"))
        #expect(html.ranges(of: "<div").count == html.ranges(of: "</div>").count)
    }

    /// Everywhere that a note can stand, with all that can stand in it.
    @Test(arguments: [
        "> [!STAFF]\n> ## Secret\n> [x](guidance:none) `Secret` ![Secret](assets/none.svg)\n\nRest.",
        "> [!staff] Secret\n>\n> - Secret\n>   > [!NOTE] Secret\n>   > Secret\n\nRest.",
        "Rest.\n\n- > [!STAFF]\n  > Secret\n  >\n  > | Secret |\n  > |---|\n  > | Secret |",
        "Rest.\n\n1. > > [!STAFF]\n   > > Secret\n\n   ```\n   ```",
        "> [!NOTE]\n> > [!STAFF]\n> > Secret\nSecret\n\nRest.", ">[!Staff]\n>Secret\nSecret\n\nRest.",
        "> > > [!STAFF]\n> > > Secret\n\nRest.", "Rest.\n> [!STAFF]\n> Secret", "> [!STAFF]\n> <!-- Secret -->\n> Secret\n\nRest.",
        "> [!STAFF]\n>\n> > [!STAFF]\n> > Secret\n>\n> Secret\n\nRest.",
    ])
    func `nothing of a note for staff is in what others read`(_ text: String) {
        let open = rendered(text)
        #expect(!open.html.contains("Secret") && !open.html.contains("callout"), "\(open.html)")
        #expect(open.headings.isEmpty && open.contents.isEmpty && open.findings.isEmpty, "\(open.findings)")
        #expect(open.wordCount == 1)
        #expect(!open.html.contains("<li></li>") && !open.html.contains("<blockquote>"), "\(open.html)")
        let staff = rendered(text, MarkdownRenderer(keepsStaffNotes: true))
        #expect(staff.html.contains("Secret") && staff.html.contains("callout staff"))
    }

    @Test func aListKeepsItsOtherItems() {
        #expect(rendered("1. a\n2. > [!STAFF]\n   > b\n3. c").html == "<ol>\n<li>a</li>\n<li>c</li>\n</ol>\n")
        #expect(rendered("> [!NOTE] Own title\n> > [!STAFF]\n> > b").html.contains("Own title"))
    }

    /// As a plain quotation, each of these would be read by everyone.
    @Test(arguments: [
        ("> [!STAF]\n> Secret", "did you mean [!STAFF]? The marks are [!NOTE], [!WARNING], [!CRISIS], [!STAFF]"),
        ("> [!STAFFS]\n> Secret", "[!STAFF]"), ("> [!STAFF NOTE]\n> Secret", "[!STAFF]"), ("> [!STAFF_ONLY]\n> Secret", "[!STAFF]"),
        ("> [!SATFF]\n> Secret", "[!STAFF]"), ("> [STAFF]\n> Secret", "[!STAFF]"), ("> ![STAFF]\n> Secret", "[!STAFF]"),
        ("> [! STAFF]\n> Secret", "[!STAFF]"), ("> [ !STAFF]\n> Secret", "[!STAFF]"), ("> [!STAFF\n> Secret", "[!STAFF]"),
        ("> {!STAFF}\n> Secret", "[!STAFF]"), ("> !STAFF]\n> Secret", "[!STAFF]"), ("> **[!STAFF]**\n> Secret", "[!STAFF]"),
        ("> [!**STAFF**]\n> Secret", "[!STAFF]"), ("> [**!STAFF**]\n> Secret", "[!STAFF]"), ("> # [!STAFF]\n> Secret", "[!STAFF]"),
        ("> [!STAFF](x)\n> Secret", "[!STAFF]"), ("> [!STAFF]\n> Secret\n\n[!STAFF]: https://e.org", "[!STAFF]"),
        ("> a\n> [!STAFF]\n> Secret", "[!STAFF]"), ("[!STAFF]\nSecret", "[!STAFF]"), ("- [!STAFF] Secret", "[!STAFF]"),
        ("a\n\n    > [!STAFF]\n    > Secret", "[!STAFF]"), ("> [!NOTE] [!STAFF]\n> Secret", "[!STAFF]"),
        ("> [!\u{200B}STAFF]\n> Secret", "[!STAFF]"), ("> \u{FEFF}[!STAFF]\n> Secret", "[!STAFF]"), ("> ［!STAFF］\n> Secret", "[!STAFF]"),
        ("> [!TIP]\n> a", "did you mean [!NOTE]?"), ("> [!CAUTION]\n> a", "[!WARNING]"),
        ("> [!WARNIGN]\n> a", "[!WARNING]"), ("> [!OTHER]\n> a", "use one of [!NOTE]"), ("| a |\n|---|\n| [!STAFF] Secret |", "[!STAFF]"),
        ("> [!STAFF]\n\nSecret", "begin each of its lines with >"), ("> [!STAFF]\n>\n\nSecret", "begin each of its lines with >"),
        ("> [!STAFF]\n> a\n\n> Secret", "write > on the empty line"), ("- > [!STAFF]\n  > a\n\n  > Secret", "write > on the empty line"),
    ])
    func `a mark that is none stops the build`(_ text: String, _ help: String) {
        for keepsStaffNotes in [false, true] {
            let marks = rendered(text, MarkdownRenderer(keepsStaffNotes: keepsStaffNotes)).findings.filter { $0.rule == "OVS917" }
            #expect(!marks.isEmpty, "\(text)")
            #expect(marks.contains { $0.help?.contains(help) == true }, "\(marks)")
            #expect(marks.allSatisfy { $0.severity == .error && $0.location.line >= 1 && $0.location.column >= 1 })
        }
    }

    @Test func aMarkIsReportedOnceWithItsPlace() {
        let result = rendered("One.\n\n> [!STAF]\n> Secret", at: 10)
        #expect(result.findings.count == 1)
        #expect(result.findings.first?.location == SourceLocation(file: "guidance/a.md", line: 12, column: 3))
        #expect(result.findings.first?.message == "there is no mark [!STAF]")
        #expect(rendered("> [STAFF] a").findings.count == 1)
    }

    @Test(arguments: [
        "> I went for one song.\n>\n> \u{2014} Someone", "> (Note the time.)", "> [A link](https://e.org) first",
        "> **Staff** here are kind.",
        "`[!STAFF]`", "```\n> [!STAFF]\n```", "> [!STAFF]\n> a\n\nText.\n\n> A quotation.", "> Notes! And more: these.", "Wait [!] here",
        "> [1] A footnote", "> [!STAFF]\n> a\n\n> [!NOTE]\n> b",
    ])
    func `what is no mark is left alone`(_ text: String) {
        #expect(rendered(text).findings.filter { $0.rule == "OVS917" }.isEmpty || text.contains("[!]"), "\(rendered(text).findings)")
    }
}
