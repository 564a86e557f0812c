import CareModel
import Guidance
import Testing

struct TableTests {
    /// The rows of the only table, without tags around them.
    private func body(_ text: String) -> String {
        let html = rendered(text).html
        guard let open = html.firstRange(of: "<table>\n"), let close = html.firstRange(of: "</table>") else { return "no table: \(html)" }
        return String(html[open.upperBound..<close.lowerBound])
    }

    @Test func pipeTablesBecomeTables() {
        let html = rendered("# Week\n\n| Day | Mood |\n|---|--:|\n| **Mon** | 3 |\n| a \\| b | `x` <i> |\n").html
        #expect(html.contains("<div class=\"scroll\" role=\"region\" aria-label=\"Week\" tabindex=\"0\">\n<table>"))
        #expect(html.contains("<th scope=\"col\">Day</th><th scope=\"col\" class=\"num\">Mood</th>"))
        #expect(html.contains("<tr><th scope=\"row\"><strong>Mon</strong></th><td class=\"num\">3</td></tr>"))
        #expect(html.contains("<th scope=\"row\">a | b</th><td class=\"num\"><code>x</code> </td>"))
        for text in ["a | b\nc | d", "| a | b |\n|---|", "| a |\n|-x-|", "a\n|---|", "| a |\n\n|---|"] {
            #expect(!rendered(text).html.contains("<table>"), "\(text)")
        }
    }

    @Test func columnsAreAlignedByClasses() {
        #expect(
            body("| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |") == """
                <thead><tr><th scope="col" class="to-start">a</th><th scope="col" class="to-centre">b</th>\
                <th scope="col" class="num">c</th><th scope="col">d</th></tr></thead>
                <tbody>
                <tr><th scope="row" class="to-start">1</th><td class="to-centre">2</td><td class="num">3</td><td>4</td></tr>
                </tbody>

                """)
        #expect(!rendered("| a |\n|:-:|\n| 1 |").html.contains("style="))
    }

    @Test(arguments: [
        ("a | b\n--- | ---\n1 | 2", ["1", "2"]), ("|a|b|\n|-|-|\n|1|2|", ["1", "2"]), ("| a | b |\n|---|---|\n| 1 |", ["1", ""]),
        ("| a | b |\n|---|---|\n| 1 | 2 | 3 |", ["1", "2"]),
        ("| a | b |\n|---|---|\n| 1 \\| 2 | `x \\| y` |", ["1 | 2", "<code>x | y</code>"]),
        ("| a | b |\n|---|---|\n| 1 \\\\| 2 |", ["1 \\", "2"]), ("| a | b |\n|---|---|\n|  | 2 |", ["", "2"]),
        ("| a | b |\n|---|---|\n| [s](guidance:sleep) | *x* |", ["<a href=\"sleep.html\">s</a>", "<em>x</em>"]),
        (
            "| a | b |\n|---|---|\n| [s] | [t][s] |\n\n[s]: guidance:sleep",
            ["<a href=\"sleep.html\">s</a>", "<a href=\"sleep.html\">t</a>"]
        ),
        // What would begin a block elsewhere is text in a cell, and no number may be lost.
        ("| a | b |\n|---|---|\n| > 14 | 2. Breathe |", ["&gt; 14", "2. Breathe"]),
        ("| a | b |\n|---|---|\n| - 2 | + 3 |", ["- 2", "+ 3"]),
        ("| a | b |\n|---|---|\n| # 1 | C # |", ["# 1", "C #"]), ("| a | b |\n|---|---|\n| --- | *** |", ["---", "***"]),
        ("| a | b |\n|---|---|\n| 1. | = |", ["1.", "="]), ("| a | b |\n|---|---|\n| [x]: y | ~~~ |", ["[x]: y", "~~~"]),
        ("| a | b |\n|---|---|\n| _x_ | x\\ |", ["<em>x</em>", "x\\"]), ("| a | b |\n|---|---|\n|\t1\t|\t2\t|", ["1", "2"]),
        ("> | a | b |\n> |---|---|\n> | > 1 | 2 |", ["&gt; 1", "2"]), ("- | a | b |\n  |---|---|\n  | 1 | 2 |", ["1", "2"]),
        ("> 1. > | a | b |\n>    > |---|---|\n>    > | 1 | 2 |", ["1", "2"]), ("| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n", ["1", "2"]),
        ("Above.\n| a | b |\n|---|---|\n| 1 | 2 |", ["1", "2"]),
    ])
    func `cells hold what was written`(_ text: String, _ cells: [String]) {
        let table = body(text)
        let found = table.matches(of: /<(?:th scope="row"|td)>(.*?)<\/t[hd]>/).map { String($0.output.1) }
        #expect(found == cells, "\(table)")
        #expect(table.contains("<th scope=\"col\">a</th><th scope=\"col\">b</th>"), "\(table)")
    }

    @Test func linesAboveATableStayAParagraph() {
        let html = rendered("One *two*\nthree.\n| a |\n|---|\n| 1 |\n\nAfter.").html
        #expect(
            html.hasPrefix("<p>One <em>two</em>\nthree.</p>\n<div class=\"scroll\"") && html.hasSuffix("</div>\n<p>After.</p>\n"), "\(html)"
        )
        #expect(rendered("[s]: guidance:sleep\n| [s] |\n|---|").html.contains("<th scope=\"col\"><a href=\"sleep.html\">s</a></th>"))
        // Markup that runs on into the table: nothing is guessed.
        #expect(!rendered("*One\ntwo* three\n| a |\n|---|").html.contains("<em>One</em>"))
    }

    @Test func aTableWithoutRowsHasNoBody() {
        #expect(body("| a | |\n|---|---|") == "<thead><tr><th scope=\"col\">a</th><td></td></tr></thead>\n")
    }

    @Test func everyRegionHasANameOfItsOwn() {
        let table = "| A *b* | c |\n|---|---|\n| 1 | 2 |\n\n"
        let html = rendered(table + table + "# Week\n\n" + table + table + table).html
        let names = html.matches(of: /aria-label="([^"]*)"/).map { String($0.output.1) }
        #expect(names == ["A b, c", "A b, c: A b, c", "Week", "Week: A b, c", "Week: A b, c (2)"])
        #expect(html.ranges(of: "tabindex=\"0\"").count == 5)
    }

    @Test func cellsWithoutAColumnAreReported() {
        let result = rendered("| a | b |\n|---|---|\n| 1 | 2 | lost |\n| 1 | 2 | |", at: 7)
        #expect(result.findings.map(\.rule) == ["OVS919"])
        #expect(result.findings.first?.location == SourceLocation(file: "guidance/a.md", line: 9, column: 11))
    }

    @Test func manyTablesTakeNoTime() {
        let row = "| " + String(repeating: "x ", count: 50) + "| [s](guidance:sleep) |\n"
        let html = rendered("| a | b |\n|---|---|\n" + String(repeating: row, count: 2_000)).html
        #expect(html.ranges(of: "<tr>").count == 2_001)
    }
}
