import Testing

@testable import Overseen

@Suite("Paths that a preview is asked for")
struct RequestPathTests {
    @Test(
        "A path of the site is taken as it is",
        arguments: [
            ("/", [], true), ("/public/", ["public"], true), ("/staff/index.html", ["staff", "index.html"], false),
            ("/public/guidance/sleep.html", ["public", "guidance", "sleep.html"], false),
            ("/public/a%20b.html", ["public", "a b.html"], false), ("/public/%D7%90.html", ["public", "א.html"], false),
        ] as [(String, [String], Bool)])
    func taken(target: String, names: [String], isFolder: Bool) throws {
        let path = try #require(RequestPath(target))
        #expect(path.names == names)
        #expect(path.isFolder == isFolder)
        #expect(path.address == target, "the address is the path again")
    }

    static let hostile = [
        "", "public/index.html", "http://127.0.0.1/public/", "*", "//", "//etc/passwd", "/public//index.html", "/public/../staff/",
        "/../../../../etc/passwd", "/public/..", "/public/.", "/public/./index.html", "/public/%2e%2e/staff/", "/public/.%2E/staff/",
        "/public/%2e/index.html", "/%2e%2e/%2e%2e/etc/passwd", "/public/..%2fstaff/", "/public%2findex.html", "/public/..%5cstaff",
        "/public\\..\\staff", "/public/%252e%252e/staff/", "/public/%25%32%65/", "/public/index.html%00", "/public/index.html%00.png",
        "/public/%0d%0aX-Evil:1", "/public/\t", "/public/%", "/public/%2", "/public/%zz", "/public/%c0%ae%c0%ae/", "/public/%ff",
        "/.overseen-manifest", "/public/.hidden", "/%2eoverseen-manifest", "/.overseen-staging/", "/public/.%00./",
    ]

    @Test("A path that would need tidying up is refused", arguments: hostile)
    func refused(target: String) {
        #expect(RequestPath(target) == nil)
    }
}
