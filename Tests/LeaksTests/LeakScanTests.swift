import Leaks
import Testing

/// Canary patients: each kind of leak is planted, and found where it is; what looks like one and is none is left alone.
@Suite("Leaks in a written site")
struct LeakScanTests {
    static let iris = KnownPatient(
        id: "p-0417", name: "Iris Quillfeather", token: "0vj6j5njdbgeftd3jhwdc02a03", about: ["low-mood", "Low mood, step by step"])
    static let will = KnownPatient(id: "p-0418", name: "Will", token: "tjwfpxtp431ys1740293z4zyx6", about: ["panic"])
    static let yael = KnownPatient(id: "p-0419", name: "יעל כהן", token: "k4ckqt31hz85hfks7xc4etwhm5")
    static let other = KnownPatient(id: "21", name: "Ann-Kathrin O'Neill", token: "z4ckqt31hz85hfks7xc4etwhm9")
    static let scan = LeakScan(patients: [iris, will, yael, other], clinicNames: ["Harbour Street Clinic", "Noa Levi"])

    static let head = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="robots" content="noindex">
        <meta name="referrer" content="no-referrer"><title>Your care plan: Harbour Street Clinic</title>
        <meta name="description" content="A plan."></head>
        """

    static func own(_ patient: KnownPatient, _ page: String = "index.html") -> String { "patients/\(patient.token)/\(page)" }

    func kinds(_ text: String, at path: String) -> [Leak.Kind] { Self.scan.leaks(in: Array(text.utf8), at: path).map(\.kind) }

    @Test(
        "A patient is found where they do not belong, however it is written",
        arguments: [
            "Iris Quillfeather", "IRIS QUILLFEATHER", "iris-quillfeather", "Quillfeather, Iris", "Iris\u{A0}Quillfeather", "p-0417",
            "P-0417",
            "(p-0417)", "Iris\nQuillfeather", "quillfeather,\niris", "tjwfpxtp431ys1740293z4zyx6", "יעל כהן", "„יעל כהן“",
            "Ann-Kathrin O&#39;Neill", "ann-kathrin_o'neill", "לp-0417",
        ])
    func elsewhere(_ word: String) {
        let page = "<p>We thank \(word).</p>"
        #expect(kinds(page, at: "public/guidance/sleep.html") == [.patient])
        #expect(kinds("{\"text\":\"We thank \(word).\"}", at: "public/search-texts.js") == [.patient])
        let inFolder = kinds(Self.head + page, at: Self.own(KnownPatient(id: "x", name: "x", token: "unknown")))
        #expect(inFolder == [.patient])
    }

    @Test(
        "What is part of something else is nobody's",
        arguments: [
            "p-04170", "up-0417", "p-041", "Irish Quillfeathers", "Iris", "Quillfeather", "21", "will", "willing", "Noa Levi", "יעלה כהן",
            "tjwfpxtp431ys1740293z4zyx65",
        ])
    func nobody(_ word: String) { #expect(kinds("<p>We thank \(word).</p>", at: "public/guidance/sleep.html") == []) }

    @Test("An only name is a weaker sign: of public and staff pages, and of file names")
    func givenName() {
        #expect(kinds("<p>Will it pass?</p>", at: "public/guidance/panic.html") == [.givenName])
        #expect(kinds(Self.head + "<p>Will it pass?</p>", at: "staff/index.html") == [.givenName])
        #expect(kinds(Self.head + "<p>Will it pass?</p>", at: Self.own(Self.iris)) == [])
        #expect(kinds("", at: "public/assets/will.jpg") == [.givenName])
    }

    @Test("A patient's own folder may name them, another's may not")
    func ownFolder() {
        let page = Self.head + "<h1>Iris Quillfeather</h1><p>p-0417</p>"
        #expect(kinds(page, at: Self.own(Self.iris)) == [])
        #expect(kinds(page, at: Self.own(Self.will)) == [.patient, .patient])
        let found = Self.scan.leaks(in: Array(page.utf8), at: Self.own(Self.will))
        #expect(found.map(\.patient) == ["p-0417", "p-0417"] && found.map(\.line) == [3, 3])
        #expect(found[0].word == "Iris Quillfeather" && found[0].column == 55)
    }

    @Test("Staff pages have a short code in the place of an address or an id")
    func staff() {
        #expect(kinds(Self.head + "<p>0vj6j5</p>", at: "staff/caseload.html") == [])
        #expect(kinds(Self.head + "<p>0vj6j5njdbgeftd3jhwdc02a03</p>", at: "staff/caseload.html") == [.patient])
        #expect(kinds(Self.head + "<p>0vj6j5njdbgeftd3jhwdc02a03</p>", at: "public/index.html") == [.patient])
        #expect(kinds(Self.head + "<p>p-0417</p>", at: "staff/caseload.html") == [.patient])
    }

    @Test("Names of files, lists of pages and the search tell of nobody")
    func lists() {
        #expect(kinds("", at: "public/guidance/iris-quillfeather.html") == [.patient])
        #expect(kinds("", at: "public/assets/p-0417.png") == [.patient])
        #expect(
            kinds("<urlset><url><loc>https://care.example/guidance/p-0417.html</loc></url></urlset>", at: "public/sitemap.xml") == [
                .patient
            ])
        #expect(kinds(Self.head, at: Self.own(Self.iris, "guidance/iris.html")) == [])
        #expect(kinds(Self.head, at: Self.own(Self.iris, "guidance/p-0417.html")) == [.patient])
        #expect(kinds("Disallow: /0vj6j5njdbgeftd3jhwdc02a03/", at: "public/robots.txt") == [.patient])
    }

    @Test(
        "Titles and descriptions stay neutral",
        arguments: ["Iris Quillfeather", "p-0417", "Low mood, step by step", "LOW-MOOD"])
    func titles(_ word: String) {
        let title = Self.head.replacing("Your care plan", with: "Care plan, \(word)")
        #expect(kinds(title, at: Self.own(Self.iris)) == [.privateTitle])
        #expect(kinds(title.replacing("<title>", with: "<TITLE>"), at: Self.own(Self.iris)) == [.privateTitle])
        let described = Self.head.replacing("A plan.", with: "Of \(word).")
        #expect(kinds(described, at: Self.own(Self.iris)) == [.privateTitle])
        #expect(kinds(Self.head + "<h1>\(word)</h1>", at: Self.own(Self.iris)) == [])
    }

    @Test("Every page about patients asks to be left out of search engines", arguments: ["noindex", "no-referrer"])
    func findable(_ word: String) {
        let page = Self.head.replacing(word, with: "")
        #expect(kinds(page, at: Self.own(Self.iris)) == [.findable])
        #expect(kinds(page, at: "staff/index.html") == [.findable])
        #expect(kinds(page, at: "public/index.html") == [])
    }

    @Test(
        "What a clinic works with is not published",
        arguments: [
            "p.md", "people.yml", "scores.csv", "scores.XLSX", "out.tar", "id.pem", "index.html~", ".gitignore", ".git/HEAD", "a.mustache",
            "style.css.map",
        ])
    func sources(_ name: String) {
        #expect(kinds("", at: "public/" + name) == [.sourceFile])
        #expect(kinds("", at: Self.own(Self.iris, name)) == [.sourceFile])
    }

    @Test(
        "Nothing is fetched from another server",
        arguments: [
            "<script src=\"https://counter.example/c.js\"></script>", "<img alt=\"\" src='//pictures.example/a.png'>",
            "<img srcset=\"a.png 1x, https://pictures.example/b.png 2x\">",
            "<link rel=\"stylesheet\" href=\"https://fonts.example/f.css\">",
            "<link rel=\"preconnect\" href=\"//fonts.example\">", "<iframe src=\"http://video.example/v\"></iframe>",
            "<form action=\"https://forms.example/\">", "<style>@import \"https://fonts.example/f.css\";</style>",
            "<style>p { background: url(//pictures.example/a.png) }</style>", "<p style=\"background: url(https://pictures.example/a)\">",
            "<meta http-equiv=\"refresh\" content=\"0; url=https://elsewhere.example/\">",
            "<script>fetch('https://counter.example/')</script>",
            "<svg><image href=\"https://pictures.example/a.png\"/></svg>", "<video poster=\"https://pictures.example/a.png\"></video>",
            "<a href=\"#\" ping=\"https://counter.example/\">x</a>", "<a style='background: url(https://pictures.example/a)'>x</a>",
            "<IMG alt=\"a > b\" SRC=https://pictures.example/a.png>", "<script\nasync src='https://counter.example/c.js'></script>",
            "<object data=\"https://pictures.example/a.svg\"></object>",
            "<svg><use xlink:href=\"https://pictures.example/a.svg#x\"/></svg>",
        ])
    func requests(_ markup: String) {
        #expect(kinds(markup, at: "public/index.html") == [.outsideRequest])
        #expect(kinds(Self.head + markup, at: Self.own(Self.iris)) == [.outsideRequest])
    }

    @Test(
        "What somebody may follow, and what is only a name, is no request",
        arguments: [
            "<a href=\"https://care.example/\">us</a>", "<p>See https://care.example/ for more.</p>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", "<link rel=\"canonical\" href=\"https://care.example/\">",
            "<link rel=\"alternate\" hreflang=\"he\" href=\"https://care.example/he/\">", "<p title=\"https://care.example\">x</p>",
            "<meta property=\"og:url\" content=\"https://care.example/\">", "<a class=\"x\" href='https://care.example/?a=b'>us</a>",
            "<a\thref=\"https://care.example/\">us</a>", "<a title=\"a > b\" href=https://care.example/>us</a>",
            "<map><area href=\"https://care.example/\"></map>", "<p style=\"color: red\" title=\"https://care.example\">x</p>",
            "<p>a // b, 1//2</p>", "<blockquote cite=\"https://care.example/\">x</blockquote>",
        ])
    func links(_ markup: String) { #expect(kinds(markup, at: "public/index.html") == []) }

    @Test("Style sheets and scripts fetch nothing either")
    func code() {
        #expect(kinds("@font-face { src: url(https://fonts.example/f.woff2) }", at: "public/overseen.css") == [.outsideRequest])
        #expect(kinds("const ns = 'http://www.w3.org/2000/svg' // the namespace", at: "public/search.js") == [])
        #expect(kinds("fetch(`//counter.example`)", at: "public/search.js") == [.outsideRequest])
    }

    @Test("Bytes that are no text, and files cut anywhere, are looked through without a crash")
    func anyBytes() {
        let page = Array((Self.head + "<p>Iris Quillfeather יעל כהן https://x.example/ &lt;").utf8)
        for end in page.indices { _ = Self.scan.leaks(in: Array(page[..<end]), at: Self.own(Self.will)) }
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            let noise = (0..<300).map { _ in
                [0xC2, 0xE2, 0x80, 0x3C, 0x2F, UInt8.random(in: 0...255, using: &generator)].randomElement() ?? 0
            }
            _ = Self.scan.leaks(in: noise, at: "public/index.html")
            _ = Self.scan.leaks(in: Array("<title".utf8) + noise, at: Self.own(Self.will))
        }
    }
}
