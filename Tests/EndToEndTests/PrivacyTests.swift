import Foundation
import Testing

@Suite("Nothing of one patient stands where others can see it")
struct PrivacyTests {
    private static let patients = [
        "p-0090": "George", "p-0102": "Daniel", "p-0113": "Aisha", "p-0118": "Sofia", "p-0121": "Tom", "p-0126": "Idris", "p-0128": "Elena",
        "p-0133": "Priya", "p-0139": "יעל", "p-0144": "Marek", "p-0147": "Maya", "p-0151": "Lucy", "p-0155": "Ken",
    ]

    @Test("Names and ids are in the patient's own pages only, and in no file name, title or link")
    func referenceClinic() throws {
        let scratch = try Scratch()
        try scratch.copyReferenceClinic()
        #expect(try Command.run("build", "site", "-o", "out", "--as-of", "2026-11-23", in: scratch.url).status == 0)
        var addresses: [String: String] = [:]
        for line in try scratch.read("site/.overseen/addresses.tsv").split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: "\t")
            addresses[String(parts[1])] = String(parts[0])
        }
        #expect(addresses.count == Self.patients.count)
        for (path, data) in try scratch.snapshot(of: "out") {
            let text = String(decoding: data, as: UTF8.self)
            let owner = path.hasPrefix("patients/") ? addresses[String(path.split(separator: "/")[1])] : nil
            for (id, name) in Self.patients {
                #expect(!path.contains(id) && !text.contains(id), "\(id) in \(path)")
                if id != owner { #expect(!Self.words(of: text).contains(Substring(name)), "\(name) in \(path)") }
            }
            if path.hasPrefix("staff/") {
                // A whole token is the address of a page: whoever reads the staff pages must not get it from there.
                for token in addresses.keys { #expect(!text.contains(token), "a token in \(path)") }
                #expect(!path.hasSuffix(".html") || text.contains("noindex"), "\(path)")
            }
            if path.hasPrefix("patients/"), path.hasSuffix(".html") {
                let title = try #require(text.firstMatch(of: /<title>(.*?)<\/title>/)?.1)
                if let owner, let name = Self.patients[owner] { #expect(!title.contains(name), "\(path)") }
                #expect(text.contains("noindex") && text.contains("no-referrer"), "\(path)")
                #expect(!text.contains("src=\"http") && !text.contains("href=\"../.."), "\(path)")
            }
        }
    }

    @Test("Findings, titles and scores name nobody on the staff pages either")
    func staffPages() throws {
        let scratch = try Scratch()
        try scratch.copyReferenceClinic()
        try scratch.edit("site/patients/p-0147.md", "title: Practice with Companion", "title: Practice for Maya, who is p-0147")
        try scratch.edit("site/patients/p-0113.md", "guidance: [small-steps]", "guidance: [small-steps, worry]")
        // Late reviews, so that there are findings about patients.
        let result = try Command.run("build", "site", "-o", "out", "--as-of", "2026-11-29", in: scratch.url)
        #expect(result.status == 0, "\(result.output)")
        let files = try scratch.snapshot(of: "out/staff")
        let findings = String(decoding: try #require(files["findings.html"]), as: UTF8.self)
        #expect(findings.contains("OVS401") && findings.contains("patients/"))
        for (path, data) in files {
            let text = String(decoding: data, as: UTF8.self)
            for (id, name) in Self.patients {
                #expect(!path.contains(id) && !text.contains(id), "\(id) in \(path)")
                #expect(!Self.words(of: text).contains(Substring(name)), "\(name) in \(path)")
            }
        }
        #expect(files.values.contains { String(decoding: $0, as: UTF8.self).contains("Practice for [name], who is [name]") })
    }

    @Test("Two patients' folders share nothing but what is the same for everybody, and no page acts, fetches or carries styles")
    func foldersApart() throws {
        let scratch = try Scratch()
        try scratch.copyReferenceClinic()
        let page = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>"
        try scratch.write(page, to: "site/assets/waiting-room.svg")
        #expect(try Command.run("build", "site", "-o", "out", "--as-of", "2026-11-23", in: scratch.url).status == 0)
        let files = try scratch.snapshot(of: "out")
        let plans = files.keys.filter { $0.hasPrefix("patients/") && $0.hasSuffix("/index.html") }
        #expect(plans.count == Self.patients.count)
        let folders = Dictionary(grouping: files.keys.filter { $0.hasPrefix("patients/") }) { $0.split(separator: "/")[1] }
        for (token, paths) in folders {
            let names = paths.map { String($0.dropFirst("patients//".count + token.count)) }
            // Names that say nothing: the page, the style sheet, the logo, and guidance that is the clinic's.
            for name in names {
                let isKnown =
                    name == "index.html" || name.wholeMatch(of: /style\.[0-9a-f]{8}\.css/) != nil
                    || name.wholeMatch(of: /assets\/logo\.[0-9a-f]{8}\.svg/) != nil
                    || name.wholeMatch(of: /guidance\/[a-z0-9-]+\.html/) != nil
                #expect(isKnown, "\(name)")
            }
            #expect(names.count { $0.hasSuffix(".css") } == 1 && names.count { $0.hasPrefix("assets/") } == 1)
            for path in paths {
                let text = String(decoding: files[path] ?? Data(), as: UTF8.self)
                // No address of another patient, and none of the other editions.
                for other in folders.keys where other != token { #expect(!text.contains(other), "\(path)") }
                #expect(!text.contains("overseen."), "\(path)")
            }
        }
        // Pictures that no page uses are public only.
        #expect(files.keys.filter { $0.contains("waiting-room") }.allSatisfy { $0.hasPrefix("public/assets/") })
        #expect(files.keys.contains { $0.contains("waiting-room") })
        for (path, data) in files where path.hasSuffix(".html") {
            let text = String(decoding: data, as: UTF8.self)
            #expect(text.firstMatch(of: /<[a-zA-Z][^>]*\sstyle\s*=/) == nil, "\(path) has an inline style")
            #expect(text.firstMatch(of: /<[a-zA-Z][^>]*\son[a-z]+\s*=/) == nil, "\(path) has an event handler")
            #expect(
                text.firstMatch(of: /<(style|script|iframe|object|embed|base|form)[\s>]/) == nil || path.hasPrefix("public/"), "\(path)")
            let policy = try #require(text.firstMatch(of: /http-equiv="Content-Security-Policy" content="([^"]*)"/)?.1, "\(path)")
            #expect(policy.hasPrefix("default-src 'none'; style-src 'self'") && !policy.contains("unsafe"), "\(path)")
            #expect(policy.contains("base-uri 'none'; form-action 'none'"))
            if !path.hasPrefix("public/") { #expect(!policy.contains("script-src"), "\(path)") }
        }
    }

    @Test("Reports with --redact hold no patient", arguments: ["text", "json", "sarif", "junit", "github", "gitlab"])
    func redaction(format: String) throws {
        let scratch = try Scratch()
        try scratch.copyReferenceClinic()
        try scratch.edit("site/patients/p-0147.md", "overseen-by: noa-levi", "overseen-by: nobody-here")
        try scratch.edit("site/patients/p-0113.md", "guidance: [small-steps]", "guidance: [p-0113]")
        let result = try Command.run("check", "site", "--as-of", "2026-11-23", "--redact", "--format", format, in: scratch.url)
        #expect(result.status == 1)
        #expect(result.output.contains("OVS102"))
        for text in ["p-0147", "p-0113", "Maya", "Aisha"] { #expect(!result.output.contains(text), "\(text)") }
    }

    @Test("Hostile text comes out escaped on every page")
    func hostileText() throws {
        let hostile = #"<script>alert(1)</script>{{name}}{{{x}}}\"'&"# + "\u{202E}"
        let scratch = try Scratch()
        try scratch.initClinic()
        let file = "clinic/patients/p-0001.md"
        for old in [
            "name: Robin", "title: Check-in questions", "what: You answer nine short questions about mood.", "when: Every second week",
        ] {
            let key = old.prefix { $0 != ":" }
            try scratch.edit(file, old, "\(key): \"\(hostile)\"")
        }
        try scratch.edit(file, "text: \"I want to work in the garden again on Saturdays\"", "text: \"\(hostile)\"")
        try scratch.edit(
            file, "Dear Robin,", "Dear <script>alert(2)</script> <img src=x onerror=alert(3)> {{name}}")
        try scratch.edit("clinic/people.yml", "role: CBT therapist", "role: \"CBT \(hostile)\"")
        try scratch.edit("clinic/pathways/low-mood.md", "title: Low mood", "title: \"\(hostile)\"")
        let result = try Command.run("build", "clinic", "-o", "out", "--as-of", "2026-11-23", in: scratch.url)
        #expect(result.status == 0, "\(result.output)")
        for (path, data) in try scratch.snapshot(of: "out") where path.hasSuffix(".html") {
            let text = String(decoding: data, as: UTF8.self)
            #expect(!text.contains("<script>alert"), "\(path)")
            #expect(!text.contains("onerror=alert(3)>") && !text.contains("href=\"javascript"), "\(path)")
            #expect(!text.contains("\u{202E}"), "a right-to-left override could turn a name round: \(path)")
        }
    }

    @Test("A link that could run code is a finding at its place, and nothing is published")
    func dangerousLink() throws {
        let scratch = try Scratch()
        try scratch.initClinic()
        try scratch.edit("clinic/patients/p-0001.md", "Dear Robin,", "Dear [Robin](javascript:alert(4)),")
        let line = try scratch.line(of: "javascript", in: "clinic/patients/p-0001.md")
        let result = try Command.run("build", "clinic", "-o", "out", "--as-of", "2026-11-23", in: scratch.url)
        #expect(result.status == 1)
        #expect(result.output.contains("clinic/patients/p-0001.md:\(line):6: error:"), "\(result.output)")
        #expect(result.output.contains("OVS911"))
        #expect(!FileManager.default.fileExists(atPath: scratch.path("out")))
    }

    private static func words(of text: String) -> Set<Substring> {
        Set(text.split { !$0.isLetter })
    }
}
