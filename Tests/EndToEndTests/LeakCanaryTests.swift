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
        // A source file under another name is one all the same.
        for (source, name) in [("site/outcomes/phq-9.csv", "out/public/data.txt"), ("site/people.yml", "out/staff/notes")] {
            try scratch.write(try scratch.read(source), to: name)
            let result = try build(scratch)
            #expect(result.status == 1 && result.output.contains("OVS935"), "\(name): \(result.output)")
            try FileManager.default.removeItem(atPath: scratch.path(name))
        }
        // What a host needs may stay.
        try scratch.write("/*\n  X-Robots-Tag: noindex\n", to: "out/public/_headers")
        try scratch.write("clinic.example\n", to: "out/public/CNAME")
        try scratch.write("", to: "out/public/.nojekyll")
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

    @Test("A warning is on the pages that count findings, and a waiver accepts it")
    func warning() throws {
        let scratch = try scratch()
        try scratch.edit("site/guidance/sleep.md", "\n## ", "\nMaya goes to bed at ten.\n\n## ")
        let warned = try build(scratch)
        #expect(warned.status == 0 && warned.output.contains("OVS932"), "\(warned.output)")
        #expect(try scratch.read("out/staff/findings.html").contains("OVS932"))
        #expect(try scratch.read("out/public/oversight.html").contains(/>Warning<.*>1<\/td>/))
        #expect(try scratch.snapshot(of: "out").keys.allSatisfy { !$0.contains("staging") })

        let waiver = "- {rule: given-name-shown, reason: An invented Maya, by: noa-levi, until: 2027-01-31}\n"
        try scratch.write(waiver, to: "site/waivers.yml")
        let waived = try build(scratch)
        #expect(waived.status == 0 && waived.output.contains("(1 waived)") && !waived.output.contains("OVS805"), "\(waived.output)")
        let check = try Command.run("check", "site", "--as-of", "2026-11-23", "--fail-on", "warning", in: scratch.url)
        #expect(check.status == 0, "a check cannot know whether the waiver is used: \(check.output)")
    }

    @Test("A name that a line break takes apart is found where it begins, and a redacted report has neither part")
    func wrapped() throws {
        let scratch = try scratch()
        try scratch.edit("site/patients/p-0144.md", "name: Marek", "name: Marek Quillfeather")
        try scratch.edit("site/guidance/sleep.md", "\n## ", "\nWe are grateful to Marek\nQuillfeather for his words.\n\n## ")
        let lines = try scratch.read("site/guidance/sleep.md").split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(lines.firstIndex { $0.hasSuffix("to Marek") }) + 1
        let result = try build(scratch)
        #expect(result.status == 1 && result.output.contains("site/guidance/sleep.md:\(line):20"), "\(result.output)")
        #expect(result.output.contains("OVS931"))
        // With other line ends, and indented as in a list.
        let text = try scratch.read("site/guidance/sleep.md").replacingOccurrences(of: "\nQuillfeather", with: "\n  Quillfeather")
        try scratch.write(text.replacingOccurrences(of: "\n", with: "\r\n"), to: "site/guidance/sleep.md")
        let again = try build(scratch)
        #expect(again.status == 1 && again.output.contains("site/guidance/sleep.md:\(line):20"), "\(again.output)")
        let redacted = try build(scratch, "--redact")
        #expect(redacted.status == 1 && redacted.output.contains("site/guidance/sleep.md:\(line):20"), "\(redacted.output)")
        for word in ["Marek", "Quillfeather", "p-0144"] {
            #expect(!redacted.output.contains(word) && !redacted.notes.contains(word), "\(word) in \(redacted.output)")
        }
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
