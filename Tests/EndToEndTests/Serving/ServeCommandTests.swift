import Foundation
import Testing

@Suite("A preview, through the real binary")
struct ServeCommandTests {
    @Test("Pages are served from a private folder, nothing is written into the clinic, and Ctrl-C leaves nothing behind")
    func wholeLife() throws {
        let scratch = try Scratch()
        try scratch.copyReferenceClinic()
        let before = try scratch.snapshot(of: "site")
        let preview = try RunningPreview("site", "--as-of", "2026-11-23", in: scratch)

        let page = try preview.page("/public/")
        #expect(page.status == 200 && page.headers["content-type"] == "text/html; charset=utf-8")
        #expect(page.body.contains("Harbour Street Clinic") && page.body.contains("<script data-state="))
        #expect(page.headers["cache-control"] == "no-store" && page.headers["referrer-policy"] == "no-referrer")
        #expect(try preview.page("/staff/").status == 200)
        let patients = try preview.page("/patients/")
        #expect(patients.body.matches(of: /href="\/patients\/[0-9a-z]{26}\/"/).count == 13)
        let style = try #require(page.body.firstMatch(of: /href="(overseen\.[0-9a-f]+\.css)"/))
        #expect(try preview.page("/public/\(style.1)").headers["content-type"] == "text/css; charset=utf-8")
        #expect(try preview.page("/public").headers["location"] == "/public/")
        #expect(try preview.page("/public/none.html").status == 404)

        let mode = try FileManager.default.attributesOfItem(atPath: preview.folder)[.posixPermissions] as? Int
        #expect(preview.folders.count == 1 && mode == 0o700)
        let written = try String(contentsOfFile: preview.folder + "/site/public/index.html", encoding: .utf8)
        #expect(!written.contains("data-state"))

        #expect(preview.end(by: SIGINT) == 0)
        #expect(preview.folders.isEmpty)
        #expect(try scratch.snapshot(of: "site") == before, "not even the private map")
        #expect(preview.told.contains("no findings") && !preview.told.contains("p-0147"))
    }

    @Test("Nothing outside the pages is reached, by nobody else, and nothing is changed")
    func hostile() throws {
        let scratch = try Scratch()
        try scratch.initClinic()
        let preview = try RunningPreview("clinic", in: scratch)
        try FileManager.default.createSymbolicLink(atPath: preview.folder + "/site/public/link.html", withDestinationPath: "/etc/passwd")
        for path in RequestPathTests.hostile + ["/public/link.html", "/private/addresses.tsv", "/site/public/index.html"]
        where !path.isEmpty && !path.contains("\t") {
            let answer = try preview.page(path)
            #expect(answer.status == 404, "\(path)")
            #expect(!answer.body.contains("root:") && !answer.body.contains("overseen-manifest"), "\(path)")
        }
        for host in ["evil.example", "evil.example:\(preview.port)", "127.0.0.1", "127.0.0.1:1"] {
            #expect(try RawConnection.ask("/public/", port: preview.port, host: host).status == 403, "\(host)")
            #expect(try RawConnection.ask("/-changes", port: preview.port, host: host).status == 403, "\(host)")
        }
        #expect(try RawConnection.ask("/public/", port: preview.port, host: "localhost:\(preview.port)").status == 200)
        for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"] {
            let answer = try RawConnection.ask("/public/", port: preview.port, method: method)
            #expect(answer.status == 405 && answer.headers["allow"] == "GET, HEAD", "\(method)")
        }
        let head = try RawConnection.ask("/public/", port: preview.port, method: "HEAD")
        #expect(head.status == 200 && head.body.isEmpty && (Int(head.headers["content-length"] ?? "") ?? 0) > 1000)
        // Nonsense ends its own connection, and not the server.
        for nonsense in ["\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "\u{16}\u{3}\u{1}\u{0}\r\n\r\n"] {
            try RawConnection(port: preview.port).send(nonsense)
        }
        #expect(try preview.page("/public/").status == 200)
        #expect(preview.end(by: SIGTERM) == 0)
        #expect(preview.folders.isEmpty)
    }

    @Test("An edit is told to open pages and is on the page; an error stands before all pages until it is mended")
    func edits() throws {
        let scratch = try Scratch()
        try scratch.copyReferenceClinic()
        let preview = try RunningPreview("site", "--as-of", "2026-11-23", in: scratch)
        let listening = try preview.listen()
        try scratch.edit("site/clinic.yml", "name: Harbour Street Clinic", "name: Another Street Clinic")
        _ = try listening.receive(until: "data: ")
        #expect(try preview.page("/public/").body.contains("Another Street Clinic"))

        let good = try scratch.read("site/patients/p-0147.md")
        try scratch.edit("site/patients/p-0147.md", "    overseen-by: sam-okafor\n", "")
        _ = try listening.receive(until: "data: ")
        let obstacle = try preview.page("/staff/index.html")
        #expect(obstacle.status == 503)
        #expect(obstacle.body.contains("[OVS101]") && obstacle.body.contains("<code>site/patients/p-0147.md:"))
        #expect(obstacle.body.contains("help:</span> add overseen-by"))
        #expect(try preview.page("/staff/index.html?last-good").status == 200)

        try scratch.write(good, to: "site/patients/p-0147.md")
        _ = try listening.receive(until: "data: ")
        #expect(try preview.page("/staff/index.html").status == 200)

        let clinic = try scratch.read("site/clinic.yml")
        try FileManager.default.removeItem(atPath: scratch.path("site/clinic.yml"))
        _ = try listening.receive(until: "data: ")
        #expect(try preview.page("/").body.contains("there is no clinic.yml"))
        try scratch.write(clinic, to: "site/clinic.yml")
        _ = try listening.receive(until: "data: ")
        #expect(try preview.page("/").status == 200)
        #expect(preview.end(by: SIGINT) == 0)
        #expect(preview.told.contains("1 file changed; built in "), "\(preview.told)")
    }

    @Test("Errors from the very beginning are shown, and pages come when they are mended")
    func brokenFromTheStart() throws {
        let scratch = try Scratch()
        try scratch.initClinic()
        let clinic = try scratch.read("clinic/clinic.yml")
        try scratch.write("name: [", to: "clinic/clinic.yml")
        let preview = try RunningPreview("clinic", "--as-of", "2026-11-23", in: scratch)
        #expect(try preview.page("/public/").status == 503)
        let listening = try preview.listen()
        try scratch.write(clinic, to: "clinic/clinic.yml")
        _ = try listening.receive(until: "data: ")
        #expect(try preview.page("/public/").status == 200)
        #expect(preview.end(by: SIGINT) == 0)
    }

    @Test("The clinic's own addresses are used where it has a map, and the map stays as it is")
    func ownMap() throws {
        let scratch = try Scratch()
        try scratch.initClinic()
        #expect(try Command.run("build", "clinic", "-o", "out", "--as-of", "2026-11-23", in: scratch.url).status == 0)
        let map = try scratch.read("clinic/.overseen/addresses.tsv")
        let before = try scratch.snapshot(of: "clinic")
        let preview = try RunningPreview("clinic", "--as-of", "2026-11-23", in: scratch)
        let token = try #require(map.firstMatch(of: /\t([0-9a-z]{26})\n/)).1
        #expect(try preview.page("/patients/\(token)/").status == 200)
        #expect(preview.end(by: SIGINT) == 0)
        #expect(try scratch.snapshot(of: "clinic") == before)
    }

    @Test("What cannot be served ends at once, with the usual statuses, and leaves no folder behind")
    func refusals() throws {
        let scratch = try Scratch()
        try scratch.initClinic()
        #expect(try Command.run("serve", "nowhere", in: scratch.url).status == 3)
        try FileManager.default.createDirectory(atPath: scratch.path("empty"), withIntermediateDirectories: true)
        #expect(try Command.run("serve", "empty", "--port", "0", in: scratch.url).status == 3)
        let preview = try RunningPreview("clinic", in: scratch)
        let second = try Command.run("serve", "clinic", "--port", "\(preview.port)", in: scratch.url)
        #expect(second.status == 2 && second.notes.contains("--port 0"), "\(second.notes)")
        #expect(try Command.run("serve", "clinic", "--port", "70000", in: scratch.url).status == 2)
        #expect(preview.end(by: SIGINT) == 0)
    }
}
