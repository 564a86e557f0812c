import CareModel
import Foundation
import Guidance
import Testing

/// The examples of the CommonMark specification, through the writer that writes our pages.
struct SpecificationTests {
    private struct Example: Decodable {
        var markdown: String
        var html: String
        var example: Int
        var section: String
    }

    private static func examples() throws -> [Example] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/commonmark/spec-0.30.json")
        return try JSONDecoder().decode([Example].self, from: Data(contentsOf: file))
    }

    private func html(_ text: String) -> String {
        let start = CareModel.SourceLocation(file: "spec.txt", line: 1, column: 1)
        return MarkdownRenderer.plainCommonMark.render(Markdown(text, startingAt: start)).html
    }

    @Test func everyExampleGivesTheHTMLOfTheSpecification() throws {
        let examples = try Self.examples()
        #expect(examples.map(\.example) == Array(1...652))
        for example in examples {
            let html = html(example.markdown)
            #expect(
                html.utf8.elementsEqual(example.html.utf8),
                "example \(example.example), \(example.section):\n\(example.markdown)\nshould give\n\(example.html)\nand gives\n\(html)")
        }
    }

    /// The other line ends that CommonMark reads give the same pages.
    @Test(arguments: ["\r\n", "\r"])
    func `the line end changes nothing`(_ end: String) throws {
        for example in try Self.examples() {
            let text = String(decoding: Array(example.markdown.utf8.map { $0 == 0x0A ? Array(end.utf8) : [$0] }.joined()), as: UTF8.self)
            #expect(html(text).replacing(end, with: "\n") == example.html.replacing(end, with: "\n"), "example \(example.example)")
        }
    }

    /// What pages add and take away is off in this mode, and on in every other.
    @Test func additionsAreOff() {
        let text = "> [!NOTE]\n> a\n\n| b |\n|---|\n| c |\n\n# d\n\n<i>e</i> [f](javascript:g) ![h](https://i.example/j.png)"
        #expect(
            html(text) == """
                <blockquote>
                <p>[!NOTE]
                a</p>
                </blockquote>
                <p>| b |
                |---|
                | c |</p>
                <h1>d</h1>
                <p><i>e</i> <a href="javascript:g">f</a> <img src="https://i.example/j.png" alt="h" /></p>

                """)
        let page = rendered(text).html
        for piece in ["callout note", "<table>", "<h1 id=\"d\">", "<p>e f h</p>"] { #expect(page.contains(piece), "\(piece) in \(page)") }
    }

    /// With the additions on, every example still ends well, and nothing of the author's becomes markup.
    @Test func pagesOfEveryExampleAreSafe() throws {
        for example in try Self.examples() {
            let html = rendered(example.markdown).html.lowercased()
            for danger in ["<script", "<img", "<iframe", "<!--", "<?php", "=\"javascript:", " onclick"] {
                #expect(!html.contains(danger), "example \(example.example): \(html)")
            }
            for tag in ["p", "ul", "ol", "li", "blockquote", "div", "table", "em", "strong", "a", "footer", "pre", "code"] {
                let opened = html.ranges(of: "<\(tag)>").count + html.ranges(of: "<\(tag) ").count
                #expect(opened == html.ranges(of: "</\(tag)>").count, "example \(example.example): \(tag) in \(html)")
            }
        }
    }
}
