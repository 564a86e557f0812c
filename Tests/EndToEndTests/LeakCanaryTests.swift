import Foundation
import Testing

/// Canaries in the output folder, through the real binary: what must not lie there stops a build before anything changes.
@Suite("Leaks stop a build")
struct LeakCanaryTests {
    private func build(_ scratch: Scratch, _ more: String...) throws -> Command.Result {
        try Command.run(arguments: ["build", "site", "-o", "out", "--as-of", "2026-11-23"] + more, in: scratch.url)
    }

    private func scratch() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.copyReferenceClinic()
        return scratch
    }

    @Test("A leak on the first build publishes nothing, not even the map of addresses")
    func firstBuild() throws {
        let scratch = try scratch()
        try? FileManager.default.removeItem(atPath: scratch.path("site/.overseen"))
        try scratch.edit("site/guidance/sleep.md", "\n## ", "\nThanks to p-0139.\n\n## ")
        let result = try build(scratch)
        #expect(
            result.status == 1 && result.output.contains("site/guidance/sleep.md:") && result.output.contains("OVS931"), "\(result.output)")
        #expect(!FileManager.default.fileExists(atPath: scratch.path("out")))
        #expect(!FileManager.default.fileExists(atPath: scratch.path("site/.overseen")))
    }

    @Test("A file that somebody put beside the pages stops the next build, until it is gone; the old site stays byte for byte")
    func strayFile() throws {
        let scratch = try scratch()
        #expect(try build(scratch).status == 0)
        for (file, text, rule) in [
            ("out/public/scores.csv", "patient,score\n", "OVS935"), ("out/public/notes.txt", "Call p-0147 today.\n", "OVS931"),
            ("out/p-0147.html", "<p>Printed</p>", "OVS931"), ("out/public/.git/config", "[core]\n", "OVS935"),
            ("out/staff/old.html", "<script src=\"https://counter.example/c.js\"></script>", "OVS936"),
        ] {
            try FileManager.default.createDirectory(
                at: scratch.url.appending(path: file).deletingLastPathComponent(), withIntermediateDirectories: true)
            try scratch.write(text, to: file)
            let before = try scratch.snapshot(of: "out")
            try scratch.edit("site/guidance/sleep.md", "\n## ", "\n\n## ")
            let result = try build(scratch)
            #expect(result.status == 1 && result.output.contains(rule), "\(file): \(result.output)")
            #expect(try scratch.snapshot(of: "out") == before, "\(file)")
            try FileManager.default.removeItem(atPath: scratch.path(file))
        }
        try? FileManager.default.removeItem(atPath: scratch.path("out/public/.git"))
        // What a host needs may stay.
        try scratch.write("/*\n  X-Robots-Tag: noindex\n", to: "out/public/_headers")
        try scratch.write("clinic.example\n", to: "out/public/CNAME")
        #expect(try build(scratch).status == 0)
        #expect(try scratch.read("out/public/CNAME") == "clinic.example\n")
    }

    @Test("Parts that a build leaves as they are are looked through with the rest")
    func keptEdition() throws {
        let scratch = try scratch()
        #expect(try build(scratch).status == 0)
        let page = "out/public/index.html"
        try scratch.write(try scratch.read(page).replacing("</main>", with: "<p>p-0147</p></main>"), to: page)
        let result = try build(scratch, "--edition", "staff")
        #expect(result.status == 1 && result.output.contains("OVS931"), "\(result.output)")
    }

    @Test("A report of a leak that is redacted names nobody")
    func redacted() throws {
        let scratch = try scratch()
        try scratch.edit("site/patients/p-0144.md", "name: Marek", "name: Marek Quillfeather")
        try scratch.edit("site/guidance/sleep.md", "\n## ", "\nThanks to Marek Quillfeather and p-0139.\n\n## ")
        let result = try build(scratch, "--redact")
        #expect(result.status == 1 && result.output.contains("OVS931"), "\(result.output)")
        for word in ["Marek", "Quillfeather", "p-0144", "p-0139"] {
            #expect(!result.output.contains(word) && !result.notes.contains(word), "\(word) in \(result.output)")
        }
    }
}
