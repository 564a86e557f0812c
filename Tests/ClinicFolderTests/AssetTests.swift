import CareModel
import Foundation
import Testing

@testable import ClinicFolder

/// What lies in assets/: what is taken, what is left out, and why.
struct AssetTests {
    private func read(_ files: [String: [UInt8]], theme: String? = nil) throws -> (clinic: ClinicDraft, findings: [Finding]) {
        let texts = SampleClinic.files("clinic.yml", "{accent: \"#2f6f5e\"}", theme ?? "{accent: \"#2f6f5e\"}")
        let all = texts.mapValues { Array($0.utf8) }.merging(files) { $1 }
        return try ClinicReader(MemoryFolder(bytes: all)).readClinic()
    }

    private static let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20.4px\" viewBox=\"0 0 4 2\"/>"

    @Test func everyKindIsTakenWithItsSize() throws {
        let (clinic, findings) = try read([
            "assets/a.png": SamplePicture.png, "assets/b.JPG": SamplePicture.jpeg, "assets/c.jpeg": SamplePicture.turnedJPEG,
            "assets/d.gif": SamplePicture.gif, "assets/deep/e.webp": SamplePicture.webpLossy, "assets/f.webp": SamplePicture.webpLossless,
            "assets/g.webp": SamplePicture.webpExtended, "assets/h.svg": Array(Self.svg.utf8), "assets/i.pdf": Array("%PDF-1.7\n".utf8),
            "assets/j.avif": [0, 0, 0, 28] + Array("ftypavif".utf8),
        ])
        #expect(findings.filter { $0.location.file.hasPrefix("assets/") } == [])
        let sizes = clinic.assets.map { "\($0.path) \($0.kind) \($0.width ?? 0)x\($0.height ?? 0)" }
        #expect(
            sizes == [
                "assets/a.png png 300x200", "assets/b.JPG jpeg 640x480", "assets/c.jpeg jpeg 480x640", "assets/d.gif gif 16x9",
                "assets/deep/e.webp webp 550x368", "assets/f.webp webp 386x395", "assets/g.webp webp 1000x2", "assets/h.svg svg 40x20",
                "assets/i.pdf pdf 0x0", "assets/j.avif avif 0x0",
            ])
    }

    @Test(arguments: [
        ("assets/notes.docx", [UInt8]()), ("assets/patients.csv", Array("name\n".utf8)), ("assets/font.woff2", Array("wOF2".utf8)),
        ("assets/page.html", Array("<p>".utf8)), ("assets/run.js", Array("x".utf8)), ("assets/README", Array("x".utf8)),
        ("assets/a.png", Array("<html>".utf8)), ("assets/a.pdf", Array("<html>".utf8)), ("assets/a.webp", Array("RIFF1234WAVE".utf8)),
        ("assets/big.png", SamplePicture.png + [UInt8](repeating: 0, count: AssetReading.sizeLimit)),
    ])
    func `a file that is not known to be safe is left out and told of`(_ file: String, _ bytes: [UInt8]) throws {
        let (clinic, findings) = try read([file: bytes])
        #expect(clinic.assets.isEmpty)
        let finding = try #require(findings.first { $0.location.file == file })
        #expect(finding.rule == "OVS920" && finding.severity == .warning && finding.help?.isEmpty == false)
        #expect(findings.filter { $0.location.file == file }.count == 1)
    }

    @Test(arguments: [
        ("<svg xmlns=\"http://www.w3.org/2000/svg\">\n  <script>x</script></svg>", 2, 3),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><x:SCRIPT/></svg>", 1, 41),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><foreignObject/></svg>", 1, 41),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"x\"/>", 1, 41),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><g é=\"1\" OnClick='x'/></svg>", 1, 50),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"https://x.example\"/></svg>", 1, 44),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><use xlink:href=\"other.svg#a\"/></svg>", 1, 46),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"&#x6a;avascript:x\"/></svg>", 1, 44),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\" java\tscript:x\"/></svg>", 1, 44),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"data:image/svg+xml;base64,x\"/></svg>", 1, 48),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"data:text/html,x\"/></svg>", 1, 44),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect fill=\"url(//x.example/a)\"/></svg>", 1, 47),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect style=\"fill: UR\\4c(x)\"/></svg>", 1, 47),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><style>@import 'x.css';</style></svg>", 1, 48),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><style><![CDATA[a{b:url( 'x.png')}]]></style></svg>", 1, 57),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><style>a{b:u&#114;l(x)}</style></svg>", 1, 48),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><set attributeName=\"onload\" to=\"x\"/></svg>", 1, 46),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><animate attributeName=\"xlink:href\" to=\"x\"/></svg>", 1, 50),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:h=\"http://www.w3.org/1999/xhtml\"/>", 1, 41),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\" xml:base=\"https://x.example/\"/>", 1, 41),
        ("<?xml-stylesheet href=\"x.css\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", 1, 1),
        ("<!DOCTYPE svg [<!ENTITY a \"x\">]>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>", 1, 1),
        ("<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>", 1, 1),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\">&other;</svg>", 1, 41),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><g>", 1, 44), ("<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>", 1, 44),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><g fill=red/></svg>", 1, 44), ("<svg>", 1, 1), ("", 1, 1), ("PNG", 1, 1),
        ("<html xmlns=\"http://www.w3.org/2000/svg\"/>", 1, 1), ("<svg xmlns=\"http://www.w3.org/2000/svg\"", 1, 1),
        ("<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- <script> --", 1, 41),
    ])
    func `a drawing that could act or fetch is refused at its place`(_ text: String, _ line: Int, _ column: Int) throws {
        let (clinic, findings) = try read(["assets/x.svg": Array(text.utf8)])
        #expect(clinic.assets.isEmpty)
        let found = findings.filter { $0.location.file == "assets/x.svg" }
        #expect(found.map(\.rule) == ["OVS921"] && found.first?.severity == .error)
        #expect(found.map { [$0.location.line, $0.location.column] } == [[line, column]], "\(found)")
        #expect(found.first?.help?.isEmpty == false)
    }

    @Test(arguments: [
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x.dtd\">\n"
            + "<svg:svg xmlns:svg=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><svg:g/></svg:svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>.a{fill:url(#g)} @media (prefers-color-scheme: dark){.a{fill:#fff}}</style>"
            + "<defs><linearGradient id=\"g\"/></defs><text class='a'>Fish &amp; chips &#8211; on Friday</text><use xlink:href=\"#g\"/></svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"data:image/png;base64,AAAA\"/><title>The script of a play</title>"
            + "<!-- <script> --><metadata>onload=x</metadata></svg>",
    ])
    func `a drawing that only draws is taken as it is`(_ text: String) throws {
        for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), Array(text.replacing("\n", with: "\r\n").utf8)] {
            let (clinic, findings) = try read(["assets/x.svg": bytes])
            #expect(findings.filter { $0.location.file == "assets/x.svg" } == [])
            #expect(clinic.assets.map(\.bytes) == [bytes])
        }
    }

    @Test func theSizeOfADrawingComesFromItsBoxWhereItHasNoneInPixels() {
        func size(_ attributes: String) -> [Int?] {
            let text = Array("<svg xmlns=\"http://www.w3.org/2000/svg\" \(attributes)/>".utf8)
            guard case .success(let drawing) = SVGDrawing.read(text[...]) else { return [] }
            return [drawing.width, drawing.height]
        }
        #expect(size("width='100%' height='20mm' viewBox='0 0,30 40.6'") == [30, 41])
        #expect(size("width='0' height='nan'") == [nil, nil] && size("viewBox='0 0 inf 1'") == [nil, nil] && size("") == [nil, nil])
    }

    /// Any damage to a file leads to a size, to none, or to a finding; never to a crash.
    @Test func damagedHeadersDoNoHarm() throws {
        var generator = SystemRandomNumberGenerator()
        let samples: [(String, [UInt8])] = [
            ("png", SamplePicture.png), ("jpg", SamplePicture.jpeg), ("jpg", SamplePicture.turnedJPEG), ("gif", SamplePicture.gif),
            ("webp", SamplePicture.webpLossy), ("webp", SamplePicture.webpLossless), ("webp", SamplePicture.webpExtended),
            ("svg", Array(Self.svg.utf8)),
        ]
        for (ending, bytes) in samples {
            for length in 0...bytes.count {
                let (clinic, findings) = try read(["assets/x.\(ending)": Array(bytes[..<length])])
                #expect(clinic.assets.count == 1 || findings.contains { $0.location.file == "assets/x.\(ending)" })
            }
            for _ in 0..<30 {
                var damaged = bytes
                for _ in 0..<3 {
                    damaged[Int.random(in: 0..<damaged.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
                }
                let (clinic, findings) = try read(["assets/x.\(ending)": damaged])
                #expect(clinic.assets.count == 1 || findings.contains { $0.location.file == "assets/x.\(ending)" }, "\(damaged)")
            }
        }
    }

    @Test(arguments: [
        ("{logo: assets/lgo.svg}", "OVS907", "did you mean assets/logo.svg?"),
        ("{logo: logo.svg}", "OVS907", "did you mean assets/logo.svg?"),
        ("{logo: assets/plan.pdf}", "OVS907", "name a picture"), ("{logo: ../clinic.yml}", "OVS907", "put the picture"),
        ("{logo: clinic.yml}", "OVS907", "assets/NAME"), ("{accent: teal}", "OVS904", "#rrggbb"),
        ("{accnt: \"#fff\"}", "OVS903", "did you mean accent?"),
        ("{font: \"Arial;}\"}", "OVS904", "humanist"), ("{mist: \"#12345\"}", "OVS904", "#rrggbb"),
    ])
    func `what the theme cannot be is found at its place`(_ theme: String, _ rule: String, _ help: String) throws {
        let (clinic, findings) = try read(
            ["assets/logo.svg": Array(Self.svg.utf8), "assets/plan.pdf": Array("%PDF-1.7".utf8)], theme: theme)
        let found = findings.filter { $0.location.file == "clinic.yml" }
        #expect(found.map(\.rule) == [rule] && found.first?.help?.contains(help) != false, "\(found)")
        let column = theme.hasPrefix("{accnt") ? 9 : try #require(theme.firstIndex(of: " ")).utf16Offset(in: theme) + 9
        #expect(found.first?.location.column == column)
        #expect(clinic.theme.accent == nil && clinic.theme.font == nil && clinic.theme.mist == nil)
    }

    @Test func aLinkOutOfTheFolderIsNotFollowed() throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "overseen-assets-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let clinic = root.appending(path: "clinic")
        for (path, text) in SampleClinic.files {
            let file = clinic.appending(path: path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let outside = root.appending(path: "private.png")
        try Data(SamplePicture.png).write(to: outside)
        let assets = clinic.appending(path: "assets")
        try FileManager.default.createDirectory(at: assets, withIntermediateDirectories: true)
        try Data(SamplePicture.gif).write(to: assets.appending(path: "own.gif"))
        try FileManager.default.createSymbolicLink(at: assets.appending(path: "out.png"), withDestinationURL: outside)
        try FileManager.default.createSymbolicLink(
            atPath: assets.appending(path: "in.gif").path(percentEncoded: false), withDestinationPath: "own.gif")
        let (draft, findings) = try ClinicReader(DiskFolder(clinic.path(percentEncoded: false))).readClinic()
        #expect(draft.assets.map(\.path) == ["assets/in.gif", "assets/own.gif"])
        #expect(
            findings.filter { $0.location.file.hasPrefix("assets/") }.map { "\($0.rule) \($0.location.file)" } == ["OVS901 assets/out.png"])
    }

    @Test func aThemeIsReadWhole() throws {
        let (clinic, findings) = try read(
            ["assets/logo.svg": Array(Self.svg.utf8)],
            theme: "{accent: \"#1d4f8a\", accent-dark: \"#ABC\", mist: \"#e8eef6\", mist-dark: \"#1b2733\", font: legible, "
                + "heading-font: \"Lora, serif\", logo: assets/logo.svg}")
        #expect(findings == [])
        #expect(
            clinic.theme.values
                == Theme(
                    accent: Colour(0x1d4f8a), accentDark: Colour(0xaabbcc), mist: Colour(0xe8eef6), mistDark: Colour(0x1b2733),
                    font: FontFamilies(.legible), headingFont: FontFamilies("Lora, serif"), logo: "assets/logo.svg"))
    }
}

/// The first bytes of small pictures, written out by the formats' own definitions.
enum SamplePicture {
    static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 1, 44, 0, 0, 0, 200, 8, 2, 0, 0, 0]
    static let gif: [UInt8] = Array("GIF89a".utf8) + [16, 0, 9, 0, 0, 0, 0]
    static let jpeg: [UInt8] = [0xFF, 0xD8] + app0 + [0xFF, 0xFF] + frame
    /// With an Exif block that says: turned by a quarter, as a phone held upright writes it.
    static let turnedJPEG: [UInt8] = [0xFF, 0xD8] + exif + [0xFF] + frame
    static let webpLossy = webp("VP8 ", [0x30, 1, 0, 0x9D, 1, 0x2A, 0x26, 0x02, 0x70, 0x01])
    static let webpLossless = webp("VP8L", [0x2F, 0x81, 0x81, 0x62, 0x00])
    static let webpExtended = webp("VP8X", [0, 0, 0, 0, 0xE7, 0x03, 0, 1, 0, 0])

    private static let app0: [UInt8] = [0xFF, 0xE0, 0, 6, 1, 2, 3, 4]
    private static let frame: [UInt8] = [0xC2, 0, 11, 8, 1, 0xE0, 2, 0x80, 1, 1, 0x11, 0]
    private static let exif: [UInt8] =
        [0xFF, 0xE1, 0, 34] + Array("Exif\0\0".utf8) + Array("MM".utf8)
        + [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]

    private static func webp(_ kind: String, _ data: [UInt8]) -> [UInt8] {
        Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8) + Array(kind.utf8) + [UInt8(data.count), 0, 0, 0] + data
    }
}
