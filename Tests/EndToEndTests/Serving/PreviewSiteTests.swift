import CareModel
import CareSite
import Foundation
import Testing

@testable import Overseen

@Suite("Answers of a preview, without a socket")
struct PreviewSiteTests {
    private let scratch: Scratch
    private let site: PreviewSite

    init() throws {
        scratch = try Scratch()
        let page = "<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"></head><body>HERE</body></html>"
        for name in ["public/index.html", "staff/index.html", "patients/\(Self.token)/index.html", "public/404.html"] {
            try scratch.write(page.replacing("HERE", with: name), to: "site/" + name)
        }
        try scratch.write("a{}", to: "site/public/overseen.css")
        try scratch.write("secret", to: "site/.overseen-manifest")
        site = PreviewSite(root: scratch.path("site"), state: PreviewState(run: "run"))
        site.state.listens(at: 4000)
        site.state.take(Self.built)
    }

    private static let token = "0vj6j5njdbgeftd3jhwdc02a03"
    private static let built = PreviewBuild.Outcome(changed: 5)
    private static let broken = PreviewBuild.Outcome(
        findings: [
            ToldFinding(
                Finding(
                    rule: "OVS101", severity: .error, message: "a step <script>alert(1)</script>", help: "mend \"it\" & go",
                    location: SourceLocation(file: "patients/p-1.md", line: 7, column: 5)),
                prefix: "site/", line: "  - <b>id</b>")
        ])

    private func ask(_ path: String, method: String = "GET", query: String = "", host: String? = "127.0.0.1:4000") -> PreviewAnswer {
        site.answer(to: PreviewRequest(method: method, path: path, query: query, host: host))
    }

    private func text(_ answer: PreviewAnswer) -> String {
        if case .bytes(let bytes) = answer.body { String(decoding: bytes, as: UTF8.self) } else { "" }
    }

    @Test("Pages come with the script, other files as they are, each with its type and strict headers")
    func pages() {
        let page = ask("/public/index.html")
        #expect(page.status == 200 && page["Content-Type"] == "text/html; charset=utf-8")
        #expect(text(page).contains("public/index.html<script data-state=\"run-1\">"))
        #expect(text(ask("/public/")) == text(page))
        #expect(text(ask("/patients/\(Self.token)/")).contains("patients/\(Self.token)/index.html<script"))
        let style = ask("/public/overseen.css")
        #expect(text(style) == "a{}" && style["Content-Type"] == "text/css; charset=utf-8")
        for answer in [page, style, ask("/"), ask("/none"), ask("/", method: "PUT"), ask("/", host: "evil.example")] {
            #expect(answer["X-Content-Type-Options"] == "nosniff")
            #expect(answer["Referrer-Policy"] == "no-referrer")
            #expect(answer["Cache-Control"] == "no-store")
        }
    }

    @Test("A folder's address gets its slash; a file's address has none")
    func folders() {
        #expect(ask("/public").status == 302 && ask("/public")["Location"] == "/public/")
        #expect(ask("/patients/\(Self.token)")["Location"] == "/patients/\(Self.token)/")
        #expect(ask("/public/overseen.css/").status == 404)
    }

    @Test("The first pages name no patient; patients are listed by code")
    func first() {
        #expect(text(ask("/")).contains("href=\"/staff/\""))
        #expect(text(ask("/patients/")).contains("<a href=\"/patients/\(Self.token)/\"><code>0vj6j5</code></a>"))
    }

    @Test(
        "Only this computer's own names are answered",
        arguments: [
            ("127.0.0.1:4000", 200), ("localhost:4000", 200), ("LOCALHOST:4000", 200), ("127.0.0.1", 403), ("localhost", 403),
            ("127.0.0.1:4001", 403), ("evil.example", 403), ("evil.example:4000", 403), ("127.0.0.1.evil.example:4000", 403),
            ("localhost.:4000", 403), ("[::1]:4000", 403), ("0.0.0.0:4000", 403), ("", 403), (nil, 403),
            ("localhost:4000, evil.example", 403),
        ] as [(String?, Int)])
    func hosts(host: String?, status: Int) {
        #expect(ask("/public/", host: host).status == status)
        #expect(ask(ReloadScript.address, host: host).status == status)
    }

    @Test("Pages are only read", arguments: ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get", "PROPFIND"])
    func methods(method: String) {
        let answer = ask("/public/", method: method)
        #expect(answer.status == 405 && answer["Allow"] == "GET, HEAD")
    }

    @Test("HEAD says what GET would, without a body")
    func head() {
        let answer = ask("/public/overseen.css", method: "HEAD")
        #expect(answer.status == 200 && answer["Content-Length"] == "3" && answer.body == .bytes([]))
        #expect(ask(ReloadScript.address, method: "HEAD").body == .bytes([]))
    }

    @Test("A hostile path gets the clinic's own page for wrong addresses", arguments: RequestPathTests.hostile + ["/private/", "/site/"])
    func hostile(path: String) {
        let answer = ask(path)
        #expect(answer.status == 404)
        #expect(text(answer).contains("public/404.html"))
    }

    @Test("Findings stand before every page, escaped, until they are mended; the last good page can be looked at")
    func obstacle() {
        site.state.take(Self.broken)
        for path in ["/", "/public/", "/staff/index.html", "/patients/\(Self.token)/", "/public/none.html"] {
            let answer = ask(path)
            #expect(answer.status == 503, "\(path)")
            #expect(answer["Content-Security-Policy"]?.contains("default-src 'none'") == true)
            let page = text(answer)
            #expect(page.contains("1 error to look at") && page.contains("<code>site/patients/p-1.md:7:5</code>"))
            #expect(page.contains("a step &lt;script&gt;alert(1)&lt;/script&gt;") && page.contains("[OVS101]"))
            #expect(page.contains("mend &quot;it&quot; &amp; go") && page.contains("  - &lt;b&gt;id&lt;/b&gt;"))
            #expect(page.contains("data-state=\"run-2\""))
        }
        #expect(ask("/public/overseen.css").status == 200)
        #expect(ask("/public/../staff/").status == 404)
        #expect(text(ask("/public/")).contains("href=\"/public/?last-good\""))
        let last = ask("/public/", query: "last-good")
        #expect(last.status == 200 && text(last).contains("public/index.html<script data-state=\"run-2\">"))
        site.state.take(Self.built)
        #expect(ask("/public/").status == 200)
    }

    @Test("Before the first good build there is no last good page")
    func noPages() {
        let site = PreviewSite(root: scratch.path("nowhere"), state: PreviewState(run: "run"))
        site.state.listens(at: 4000)
        func ask(_ query: String) -> PreviewAnswer {
            site.answer(to: PreviewRequest(method: "GET", path: "/public/", query: query, host: "localhost:4000"))
        }
        #expect(ask("").status == 503 && text(ask("")).contains("The first build is under way"))
        site.state.take(Self.broken)
        #expect(ask("last-good").status == 503 && !text(ask("")).contains("last-good"))
        site.state.take(PreviewBuild.Outcome(problem: "no <clinic.yml>"))
        #expect(text(ask("")).contains("no &lt;clinic.yml&gt;"))
    }

    @Test("Who waits hears of each state once, and of a build that changed nothing not at all")
    func events() async {
        var events = site.state.events().makeAsyncIterator()
        #expect(await events.next() == ServerSentEvent.message("run-1"))
        site.state.take(PreviewBuild.Outcome(changed: 0))
        site.state.take(Self.broken)
        #expect(await events.next() == ServerSentEvent.message("run-2"))
        site.state.take(Self.broken)
        site.state.beat()
        #expect(await events.next() == ServerSentEvent.beat)
        site.state.take(PreviewBuild.Outcome(changed: 0))
        #expect(await events.next() == ServerSentEvent.message("run-3"))
    }

    @Test("Who goes away is forgotten")
    func leaving() async {
        let task = Task { [state = site.state] in for await _ in state.events() {} }
        while site.state.waitingCount == 0 { await Task.yield() }
        task.cancel()
        _ = await task.value
        #expect(site.state.waitingCount == 0)
    }
}
