import Testing

@testable import Overseen

@Suite("Pages on their way to the browser")
struct PolicyAdaptationTests {
    @Test(
        "One script and this server are allowed, and nothing else is loosened",
        arguments: [
            (
                "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'",
                "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; script-src HASH; connect-src 'self'"
            ),
            ("default-src 'none'; script-src 'self'", "default-src 'none'; script-src 'self' HASH; connect-src 'self'"),
            ("script-src 'none'; connect-src 'none'", "script-src HASH; connect-src 'self'"),
            ("default-src 'self'", "default-src 'self'; script-src 'self' HASH; connect-src 'self'"),
            ("default-src 'none'; Script-Src-Elem a", "default-src 'none'; script-src-elem a HASH; script-src HASH; connect-src 'self'"),
            ("img-src 'self'", "img-src 'self'"),
            ("default-src 'none'; default-src *", "default-src 'none'; script-src HASH; connect-src 'self'"),
        ])
    func policies(policy: String, expected: String) {
        func sorted(_ policy: String) -> [String] { policy.split(separator: "; ").map(String.init).sorted() }
        #expect(sorted(PolicyAdaptation.adapted(policy, script: "HASH")) == sorted(expected))
    }

    @Test("The script stands at the end of the body, once, with a policy that names its hash")
    func page() {
        let page = """
            <!DOCTYPE html><html><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src 'self'"><title>T</title></head>
            <body><p>&lt;/body></p></body></html>
            """
        let added = ReloadScript.added(to: page, state: "abc-7")
        #expect(
            added.contains(
                "content=\"default-src 'none'; style-src 'self'; script-src \(ReloadScript.hash); connect-src 'self'\"><title>T"))
        #expect(added.hasSuffix("<p>&lt;/body></p><script data-state=\"abc-7\">\(ReloadScript.text)</script></body></html>"))
        #expect(!ReloadScript.text.contains("</"))
    }

    @Test("A page without a policy or an end gets the script alone")
    func bare() {
        #expect(ReloadScript.added(to: "<p>x", state: "s").hasPrefix("<p>x<script data-state=\"s\">"))
    }

    @Test("The hash is the one that browsers compute")
    func hash() {
        // The example of the Content Security Policy specification, section 8.3.
        #expect(ReloadScript.source(of: "alert('Hello, world.');") == "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='")
    }

    @Test("The clinic's page for wrong addresses finds what it shows, from wherever")
    func notFound() {
        let page = "<link href=\"a.css\"><a href=\"#m\"><a href=\"tel:999\"><a href=\"https://x.org/\"><img src=\"b/c.svg\"><a href=\"/d\">"
        #expect(
            NotFoundPage.page(page, from: "/public/")
                == "<link href=\"/public/a.css\"><a href=\"#m\"><a href=\"tel:999\"><a href=\"https://x.org/\"><img src=\"/public/b/c.svg\"><a href=\"/d\">"
        )
    }
}
