import Foundation
import Sealing
import Testing

@testable import Overseen

/// `overseen share` and `overseen reseal`, through the real binary.
@Suite("Sharing a plan")
struct ShareCommandTests {
    private static let words = "walking lamp sunset river copper moss"
    private static let others = "yellow spoon garden window harvest bell"
    private static let quick = String(SealingStrength.floor)

    private func scratch(_ passphrases: String...) throws -> Scratch {
        let scratch = try Scratch()
        try scratch.copyReferenceClinic()
        try scratch.write(passphrases.joined(separator: "\n") + "\n", to: "words.txt")
        return scratch
    }

    private func share(_ patient: String, in scratch: Scratch, _ more: String..., environment: [String: String]? = nil) throws
        -> Command.Result
    {
        let process = ["share", patient, "site", "-o", "plan.html", "--as-of", "2026-11-23", "--iterations", Self.quick] + more
        return try Command.run(arguments: process, in: scratch.url, environment: environment)
    }

    private func opened(_ name: String, in scratch: Scratch, with words: String) throws -> String {
        let file = try SealedFile(Data(contentsOf: scratch.url.appending(path: name)))
        return String(decoding: try file.plan.open(with: Passphrase(words)), as: UTF8.self)
    }

    @Test("One file, for its owner's eyes, with the whole plan in it and no patient outside the box")
    func oneFile() throws {
        let scratch = try scratch(Self.words)
        let result = try share("p-0147", in: scratch, "--passphrase-file", "words.txt")
        #expect(result.status == 0, "\(result.notes)")
        #expect(!result.output.contains("walking") && !result.notes.contains("walking"))
        let page = try scratch.read("plan.html")
        // Sealed bytes in base64 may spell any short word.
        let around = page.replacing(/"data": ?"[^"]*"/, with: "")
        for word in ["Maya", "p-0147", "PHQ", "mood", "Companion"] { #expect(!around.contains(word), "\(word)") }
        let mode = try FileManager.default.attributesOfItem(atPath: scratch.path("plan.html"))[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let payload = try opened("plan.html", in: scratch, with: "Walking  lamp-sunset RIVER copper moss")
        #expect(payload.contains("Maya") && payload.contains("\"path\":\"index.html\"") && payload.contains("guidance/sleep.html"))
        // Nothing of it leads out of the file.
        let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/)?.1)
        #expect(policy.hasPrefix("default-src 'none'; script-src 'sha256-") && policy.contains("style-src 'sha256-"))
        #expect(page.firstMatch(of: /<link [^>]*href/) == nil && !page.contains("src=\"http"))
    }

    @Test("Two recipients have words of their own, and one changes without the other")
    func twoRecipients() throws {
        let scratch = try scratch(Self.words, Self.others)
        #expect(try share("p-0139", in: scratch, "--also-for", "Dana", "--passphrase-file", "words.txt").status == 0)
        let plan = try opened("plan.html", in: scratch, with: Self.words)
        #expect(try opened("plan.html", in: scratch, with: Self.others) == plan)
        try scratch.write(Self.others + "\nbutter anchor violin meadow lantern cloud\n", to: "change.txt")
        let before = try SealedFile(Data(contentsOf: scratch.url.appending(path: "plan.html"))).plan
        let result = try Command.run("reseal", "plan.html", "--passphrase-file", "change.txt", in: scratch.url)
        #expect(result.status == 0, "\(result.notes)")
        let after = try SealedFile(Data(contentsOf: scratch.url.appending(path: "plan.html"))).plan
        #expect(after.content == before.content && after.keys[0] == before.keys[0] && after.keys[1] != before.keys[1])
        #expect(try opened("plan.html", in: scratch, with: "butter anchor violin meadow lantern cloud") == plan)
        #expect(try opened("plan.html", in: scratch, with: Self.words) == plan)
        #expect(throws: SealingError.wrongPassphrase) { try opened("plan.html", in: scratch, with: Self.others) }
        #expect(try Command.run("reseal", "plan.html", "--passphrase-file", "words.txt", in: scratch.url).status == 0)
        #expect(try Command.run("reseal", "site/clinic.yml", "--passphrase-file", "words.txt", in: scratch.url).status == 3)
    }

    @Test("A generated passphrase is printed once, opens the file, and never goes unasked where a log may keep it")
    func generated() throws {
        let scratch = try scratch(Self.words)
        let refused = try share("p-0147", in: scratch)
        #expect(refused.status == 2 && refused.notes.contains("not a terminal"))
        #expect(!FileManager.default.fileExists(atPath: scratch.path("plan.html")))
        let result = try share("p-0147", in: scratch, "--print-passphrase")
        let printed = result.output.split(separator: "\n").filter { $0.hasPrefix("    ") }
        #expect(result.status == 0 && printed.count == 1 && !result.notes.contains(printed[0]))
        #expect(try opened("plan.html", in: scratch, with: String(printed[0])).contains("Maya"))
        let page = try scratch.read("plan.html")
        // A single word may be one of the page's own; two in a row are the passphrase's.
        let words = printed[0].split(separator: " ")
        for (word, next) in zip(words, words.dropFirst()) {
            for gap in [" ", "-", ""] { #expect(!page.contains(word + gap + next), "\(word) \(next)") }
        }
    }

    @Test("A passphrase can come from the environment")
    func environment() throws {
        let scratch = try scratch(Self.words)
        #expect(try share("p-0147", in: scratch, environment: ["OVERSEEN_PASSPHRASE": Self.words]).status == 0)
        #expect(try opened("plan.html", in: scratch, with: Self.words).contains("Maya"))
    }

    @Test(
        "Weak words are refused with the reason, and nothing is written",
        arguments: [
            ("secret", "shorter than 14"), ("12.03.1987", "date"), ("maya walks along the harbour now", "\"Maya\""),
            ("our plan p-0147 for the winter", "\"0147\""), ("the harbour is calm in winter", "\"Harbour\""),
            ("aaaaaaaaaaaaaaaaaaaaaaaa", "bits of guessing"),
        ])
    func weak(_ words: String, _ reason: String) throws {
        let scratch = try scratch(words)
        let result = try share("p-0147", in: scratch, "--passphrase-file", "words.txt")
        #expect(result.status == 2 && result.notes.contains(reason), "\(result.notes)")
        #expect(!FileManager.default.fileExists(atPath: scratch.path("plan.html")))
    }

    @Test(
        "What cannot be is refused, each with its status",
        arguments: [
            (["p-9999"], Int32(2), "there is no patient"), (["p-0147", "--iterations", "599999"], 2, "600000"),
            (["p-0147", "--link", "http://care.example"], 2, "https://"), (["p-0147", "--valid-until", "2026-01-01"], 2, "over already"),
            (["p-0147", "-o", "site/plan.html"], 2, "inside the clinic folder"), (["p-0147", "-o", "none/plan.html"], 4, "cannot write"),
            (["p-0147", "--pdf", "--link", "https://care.example"], 2, "not sealed"),
        ])
    func refused(_ arguments: [String], _ status: Int32, _ words: String) throws {
        let scratch = try scratch(Self.words)
        var line = ["share"] + arguments + ["site", "--as-of", "2026-11-23", "--passphrase-file", "words.txt"]
        // The clinic stands after the patient.
        line.removeAll { $0 == "site" }
        line.insert("site", at: 2)
        if !line.contains("-o") { line += ["-o", "plan.html"] }
        let result = try Command.run(arguments: line, in: scratch.url)
        #expect(result.status == status && result.notes.contains(words), "\(result.status) \(result.notes)")
        #expect(!FileManager.default.fileExists(atPath: scratch.path("plan.html")))
    }

    @Test("A plan with an error is not shared, and another patient's error does not stand in the way")
    func errors() throws {
        let scratch = try scratch(Self.words)
        try scratch.edit("site/patients/p-0147.md", "overseen-by: sam-okafor", "overseen-by: nobody-here")
        let result = try share("p-0147", in: scratch, "--passphrase-file", "words.txt")
        #expect(result.status == 1 && result.output.contains("OVS"), "\(result.output)")
        #expect(!FileManager.default.fileExists(atPath: scratch.path("plan.html")))
        #expect(try share("p-0139", in: scratch, "--passphrase-file", "words.txt").status == 0)
    }

    @Test("A template that cannot be used is a finding with its place, and nothing is shared")
    func brokenTemplate() throws {
        let scratch = try scratch(Self.words)
        try scratch.write("{{opening}}\n{{adress}}\n", to: "site/templates/pages/patient.mustache")
        let result = try share("p-0147", in: scratch, "--passphrase-file", "words.txt")
        #expect(result.status == 1 && result.output.contains("site/templates/pages/patient.mustache:2:1: error:"), "\(result.output)")
        #expect(!FileManager.default.fileExists(atPath: scratch.path("plan.html")))
    }

    @Test("For a host: a name that nobody guesses, headers for it, and the link apart from the words")
    func link() throws {
        let scratch = try scratch(Self.words)
        let line = [
            "share", "p-0147", "site", "-o", "out", "--as-of", "2026-11-23", "--link", "https://plans.example/x", "--print-passphrase",
        ]
        let result = try Command.run(arguments: line, in: scratch.url)
        #expect(result.status == 0, "\(result.notes)")
        let files = try scratch.snapshot(of: "out").keys.sorted()
        let name = try #require(files.first { $0.hasSuffix(".html") })
        #expect(name.wholeMatch(of: /[a-z0-9]{52}\.html/) != nil)
        #expect(files.count { $0.hasPrefix("sample-headers/") } == 4)
        #expect(result.output.contains("https://plans.example/x/\(name)") && result.output.contains("cannot expire"))
        #expect(try scratch.read("out/sample-headers/nginx.conf").contains("noindex"))
    }

    @Test("A short and a long plan make files of one size but for the words around the box")
    func sizes() throws {
        let scratch = try scratch(Self.words)
        let boxes = try ["p-0155", "p-0147"].map { patient in
            #expect(try share(patient, in: scratch, "--passphrase-file", "words.txt").status == 0)
            return try SealedFile(Data(contentsOf: scratch.url.appending(path: "plan.html"))).plan.content.data.count
        }
        #expect(boxes[0] == boxes[1])
    }

    @Test("Without Chromium, --pdf says what to do instead")
    func noPrinter() throws {
        let scratch = try scratch(Self.words)
        let result = try share("p-0147", in: scratch, "--pdf", environment: ["PATH": "/nowhere"])
        #expect(result.status == 4 && result.notes.contains("needs Chromium"), "\(result.notes)")
    }
}
