import Foundation
import Testing

/// A clinic with far too much wrong in it still gets a readable answer, and always the same one.
@Suite("Many findings")
struct ManyFindingsTests {
    /// A thousand patients, each with ten findings.
    private func brokenClinic() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.initClinic()
        let plan = try scratch.read("clinic/patients/p-0001.md")
        try FileManager.default.removeItem(at: scratch.url.appending(path: "clinic/patients/p-0001.md"))
        try FileManager.default.removeItem(at: scratch.url.appending(path: "clinic/outcomes/phq-9.csv"))
        let misspelt = (1...10).map { "guidance: [your-scores, nothing-\($0)]" }
        for number in 1...1000 {
            let id = "p-\(10_000 + number)"
            var text = plan.replacingOccurrences(of: "p-0001", with: id)
            let extra = misspelt.enumerated().map { index, guidance in
                "  - {id: extra-\(index), title: Extra, kind: cbt-session, handled-by: ben-moss, status: now, \(guidance)}"
            }
            text = text.replacingOccurrences(of: "steps:\n", with: "steps:\n" + extra.joined(separator: "\n") + "\n")
            try scratch.write(text, to: "clinic/patients/\(id).md")
        }
        return scratch
    }

    @Test("Ten thousand are printed whole, bounded on request, and in one order whatever --jobs is")
    func tenThousand() throws {
        let scratch = try brokenClinic()
        let one = try Command.run("check", "clinic", "--as-of", "2026-11-23", "--jobs", "1", in: scratch.url)
        let many = try Command.run("check", "clinic", "--as-of", "2026-11-23", "--jobs", "7", in: scratch.url)
        #expect(one.status == 1)
        #expect(one.output == many.output)
        #expect(one.output.components(separatedBy: "[OVS907]").count - 1 == 10_000)
        let bounded = try Command.run("check", "clinic", "--as-of", "2026-11-23", "--max-findings", "20", in: scratch.url)
        #expect(bounded.output.components(separatedBy: "[OVS907]").count - 1 == 20)
        // One overseer for a thousand patients is the one finding more.
        #expect(bounded.output.contains("9,981 more findings"), "\(bounded.output.suffix(300))")
        #expect(bounded.output.contains("10,001 errors in 1,000 patients"), "\(bounded.output.suffix(300))")
    }

    @Test("A baseline holds old findings back, a new one still fails, and rules about a missing human are never held back")
    func baseline() throws {
        let scratch = try Scratch()
        try scratch.initClinic()
        try scratch.edit("clinic/guidance/small-steps.md", "sources: [\"NICE guideline NG222, Depression in adults, 2022\"]\n", "")
        let arguments = ["check", "clinic", "--as-of", "2026-11-23", "--fail-on", "warning"]
        #expect(try Command.run(arguments, in: scratch.url).status == 1)
        #expect(try Command.run(arguments + ["--write-baseline", "old.json"], in: scratch.url).status == 1)
        #expect(try Command.run(arguments + ["--baseline", "old.json"], in: scratch.url).status == 0)
        #expect(!(try scratch.read("old.json")).contains(scratch.url.path(percentEncoded: false)), "no absolute paths")
        // A line more above the finding does not matter.
        try scratch.edit("clinic/guidance/small-steps.md", "---\ntitle", "---\nlanguage: en\ntitle")
        try scratch.edit("clinic/guidance/small-steps.md", "audience: [public, patient]\nlanguage: en\n", "audience: [public, patient]\n")
        #expect(try Command.run(arguments + ["--baseline", "old.json"], in: scratch.url).status == 0)

        try scratch.edit("clinic/patients/p-0001.md", "    overseen-by: ada-fields\n", "")
        #expect(try Command.run(arguments + ["--write-baseline", "new.json"], in: scratch.url).status == 1)
        #expect(try Command.run(arguments + ["--baseline", "new.json"], in: scratch.url).status == 1)
    }

    @Test("A waiver accepts a finding until its day, is listed in the reports, and is a finding itself afterwards")
    func waiver() throws {
        let scratch = try Scratch()
        try scratch.initClinic()
        try scratch.edit("clinic/guidance/small-steps.md", "sources: [\"NICE guideline NG222, Depression in adults, 2022\"]\n", "")
        try scratch.write(
            "- {rule: guidance-cites-sources, reason: The library is being revised, by: ada-fields, until: 2026-12-31}\n",
            to: "clinic/waivers.yml")
        let accepted = try Command.run(
            "check", "clinic", "--as-of", "2026-11-23", "--fail-on", "warning", "--format", "sarif", in: scratch.url)
        #expect(accepted.status == 0)
        #expect(accepted.output.contains("\"suppressions\"") && accepted.output.contains("The library is being revised"))
        let lapsed = try Command.run("check", "clinic", "--as-of", "2027-01-01", "--fail-on", "warning", in: scratch.url)
        #expect(lapsed.status == 1)
        #expect(lapsed.output.contains("[OVS803]"), "\(lapsed.output)")
    }
}
