import CareModel
import Guidance
import Testing

struct PictureTests {
    private static let tag = "<img src=\"../assets/path.svg\" alt=\"A path &amp; the sea\" width=\"640\" height=\"320\" loading=\"lazy\" />"

    @Test func aPictureAloneIsAFigure() {
        let plain = rendered("![A path & the sea](assets/path.svg)")
        #expect(plain.html == "<figure>\(Self.tag)</figure>\n" && plain.pictures == ["assets/path.svg"] && plain.findings.isEmpty)
        let titled = rendered("![A path & the *sea*](assets/path.svg \"Down to <us>\")")
        #expect(titled.html == "<figure>\(Self.tag)<figcaption>Down to &lt;us&gt;</figcaption></figure>\n")
        #expect(rendered("- ![A path & the sea](assets/path.svg)").html == "<ul>\n<li>\n<figure>\(Self.tag)</figure>\n</li>\n</ul>\n")
        #expect(rendered("![A path & the sea][p]\n\n[p]: assets/path.svg").html == "<figure>\(Self.tag)</figure>\n")
    }

    @Test func aPictureInALineStaysInIt() {
        #expect(rendered("See ![A path & the sea](assets/path.svg) here.").html == "<p>See \(Self.tag) here.</p>\n")
        #expect(rendered("| a |\n|---|\n| ![A path & the sea](assets/path.svg) |").html.contains("<th scope=\"row\">\(Self.tag)</th>"))
        let titled = rendered("See ![A path](assets/path.svg \"Lost\") here.")
        #expect(titled.findings.map(\.rule) == ["OVS918"])
    }

    @Test func aSizeThatIsNotKnownIsLeftOut() {
        let html = rendered("![x](<assets/a \"b.png>)").html
        #expect(html == "<figure><img src=\"../assets/a%20%22b.png\" alt=\"x\" loading=\"lazy\" /></figure>\n")
    }

    @Test(arguments: [
        ("![](assets/path.svg)", "the picture assets/path.svg says nothing to whoever cannot see it", "what it shows"),
        ("![ \u{A0}… ](assets/path.svg)", "the picture assets/path.svg says nothing to whoever cannot see it", "what it shows"),
        ("![x](assets/paht.svg)", "there is no picture assets/paht.svg", "did you mean assets/path.svg?"),
        ("![x](path.svg)", "there is no picture path.svg", "name a file below assets/"),
        ("![x](../assets/path.svg)", "there is no picture ../assets/path.svg", "did you mean assets/path.svg?"),
        ("![x](assets/../../etc/passwd)", "there is no picture assets/../../etc/passwd", "below assets/"),
        ("![x](assets//path.svg)", "there is no picture assets//path.svg", "did you mean assets/path.svg?"),
        ("![x](https://e.org/x.png)", "a picture from elsewhere is not published: https://e.org/x.png", "put the file into assets/"),
        ("![x](//e.org/x.png)", "a picture from elsewhere is not published: //e.org/x.png", "put the file into assets/"),
        ("![x](DATA:image/png;base64,AAAA)", "a picture from elsewhere is not published: DATA:image/png;base64,AAAA", "assets/"),
        ("![x](javascript:alert(1))", "a picture from elsewhere is not published: javascript:alert(1)", "assets/"),
    ])
    func `a picture that cannot be shown is a finding`(_ text: String, _ message: String, _ help: String) {
        for text in [text, "a\n" + text] {
            let result = rendered(text, at: 20)
            #expect(result.findings.map(\.message) == [message])
            #expect(result.findings.first?.help?.contains(help) == true, "\(result.findings)")
            let line = text.hasPrefix("a") ? 21 : 20
            #expect(result.findings.first?.location == SourceLocation(file: "guidance/a.md", line: line, column: 1))
            #expect(!result.html.contains("<img") && result.pictures.isEmpty)
        }
    }

    @Test func bothFaultsOfAPictureAreSaid() {
        #expect(rendered("![](assets/none.png)").findings.count == 2)
        #expect(rendered("![x](assets/none.png)").html == "<p>x</p>\n")
    }
}
