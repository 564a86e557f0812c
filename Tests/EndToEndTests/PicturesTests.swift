import Foundation
import Testing

/// A clinic's picture on its way from `assets/` into the folders of the pages that show it, and into no other.
@Suite("Pictures of a clinic")
struct PicturesTests {
    private func clinic(_ picture: String) throws -> Scratch {
        let scratch = try Scratch()
        try scratch.copyReferenceClinic()
        try scratch.write(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\"><path d=\"M0 30L40 0\"/></svg>", to: "site/assets/path.svg")
        let article = try scratch.read("site/guidance/small-steps.md")
        try scratch.write(article + "\n" + picture + "\n", to: "site/guidance/small-steps.md")
        return scratch
    }

    private func build(_ scratch: Scratch) throws -> Command.Result {
        try Command.run("build", "site", "-o", "out", "--as-of", "2026-11-23", in: scratch.url)
    }

    @Test("It lies beside every page that shows it, under a name of its content, and in no other patient's folder")
    func copied() throws {
        let scratch = try clinic("![A path up a hill](assets/path.svg \"One step at a time\")")
        let result = try build(scratch)
        #expect(result.status == 0, "\(result.output)")
        let files = try scratch.snapshot(of: "out")
        var folders = 0
        for (path, data) in files where path.hasSuffix("guidance/small-steps.html") {
            let text = String(decoding: data, as: UTF8.self)
            // The Hebrew translation is a file of its own, without the picture.
            guard text.contains("<html lang=\"en\"") else { continue }
            let picture = text.firstMatch(of: /<img src="\.\.\/(assets\/path\.[0-9a-f]{8}\.svg)" alt="A path up a hill"/)
            let source = try #require(picture?.1, "\(path)")
            let root = String(path.dropLast("guidance/small-steps.html".count))
            #expect(files[root + String(source)] != nil, "\(path)")
            #expect(text.contains("<figcaption>One step at a time</figcaption>") && text.contains("img-src 'self'"))
            folders += 1
        }
        // Public, staff, and the patients who read it.
        #expect(folders > 3)
        let copies = files.keys.filter { $0.contains("assets/path.") }
        #expect(copies.count == folders)
    }

    @Test(
        "A picture without words, one that is not there, and one from elsewhere stop the build where they stand",
        arguments: [
            ("![](assets/path.svg)", "small-steps.md"), ("![A path](assets/pth.svg)", "assets/path.svg"),
            ("![A path](https://else.example/path.svg)", "small-steps.md"),
        ])
    func refused(_ picture: String, _ words: String) throws {
        let scratch = try clinic(picture)
        let line = try scratch.line(of: picture, in: "site/guidance/small-steps.md")
        let result = try build(scratch)
        #expect(result.status == 1)
        #expect(result.output.contains("small-steps.md:\(line):1: error") && result.output.contains("OVS918"), "\(result.output)")
        #expect(result.output.contains(words))
        #expect(!FileManager.default.fileExists(atPath: scratch.path("out/public")))
    }
}
