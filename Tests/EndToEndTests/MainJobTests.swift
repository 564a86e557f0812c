import Foundation
import Testing

@Suite("The main job, through the real binary")
struct MainJobTests {
    @Test("The reference clinic checks without a finding")
    func referenceClinic() throws {
        let result = try Command.run("check", "site", "--as-of", "2026-11-23", "--fail-on", "warning")
        #expect(result.status == 0, "\(result.output)\(result.notes)")
        #expect(result.output.contains("No findings in 13 patients, 4 pathways"))
    }

    @Test("An AI step without an overseer stops check and build, and the old site stays byte for byte")
    func missingOverseer() throws {
        let scratch = try Scratch()
        try scratch.copyReferenceClinic()
        #expect(try Command.run("build", "site", "-o", "out", "--as-of", "2026-11-23", in: scratch.url).status == 0)
        let before = try scratch.snapshot(of: "out")
        #expect(before.count > 80)

        let file = "site/patients/p-0147.md"
        let step = try scratch.line(of: "id: practice", in: file)
        let lines = try scratch.read(file).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .filter { index, line in !(line.contains("overseen-by: sam-okafor") && (step...step + 8).contains(index + 1)) }
        try scratch.write(lines.map(\.element).joined(separator: "\n"), to: file)

        let check = try Command.run("check", "site", "--as-of", "2026-11-23", in: scratch.url)
        #expect(check.status == 1)
        #expect(check.output.contains("site/patients/p-0147.md:\(step):5: error:"), "\(check.output)")
        #expect(check.output.contains("[OVS101]"))

        for attempt in [["--rule", "OVS101=off"], ["--rule", "ai-step-has-overseer=note"], ["--fail-on", "never"], []] {
            let build = try Command.run(
                attempt.isEmpty
                    ? ["build", "site", "-o", "out", "--as-of", "2026-11-23"]
                    : ["build", "site", "-o", "out", "--as-of", "2026-11-23"] + attempt, in: scratch.url)
            #expect(build.status != 0, "\(attempt)")
            #expect(try scratch.snapshot(of: "out") == before, "\(attempt)")
        }
    }

    @Test("What init writes checks and builds at once, on any day")
    func initClinic() throws {
        for day in ["2026-11-23", "2028-02-29"] {
            let scratch = try Scratch()
            #expect(try Command.run("init", "clinic", "--as-of", day, in: scratch.url).status == 0)
            let check = try Command.run("check", "clinic", "--as-of", day, "--fail-on", "warning", in: scratch.url)
            #expect(check.status == 0, "\(check.output)")
            #expect(try Command.run("build", "clinic", "-o", "out", "--as-of", day, in: scratch.url).status == 0)
            #expect(try scratch.snapshot(of: "out").keys.contains("public/index.html"))
            #expect(try Command.run("init", "clinic", in: scratch.url).status == 2, "a folder that is not empty is refused")
        }
    }

    @Test("A second build writes nothing; a patient who left is removed; others keep their address")
    func secondBuild() throws {
        let scratch = try Scratch()
        try scratch.copyReferenceClinic()
        _ = try Command.run("build", "site", "-o", "out", "--as-of", "2026-11-23", in: scratch.url)
        let first = try scratch.snapshot(of: "out")
        let again = try Command.run("build", "site", "-o", "out", "--as-of", "2026-11-23", "--jobs", "1", in: scratch.url)
        #expect(again.notes.contains(": 0 files written"), "\(again.notes)")
        #expect(try scratch.snapshot(of: "out") == first, "one job and many write the same bytes")

        try FileManager.default.removeItem(at: scratch.url.appending(path: "site/patients/p-0155.md"))
        #expect(try Command.run("build", "site", "-o", "out", "--as-of", "2026-11-23", in: scratch.url).status == 0)
        let folders = Set(
            try scratch.snapshot(of: "out").keys.filter { $0.hasPrefix("patients/") }.compactMap {
                $0.split(separator: "/").dropFirst().first
            })
        #expect(folders.count == 12)
        #expect(folders.isSubset(of: Set(first.keys.compactMap { $0.split(separator: "/").dropFirst().first })))
    }

    @Test("One edition can be written alone, and the others stay")
    func editions() throws {
        let scratch = try Scratch()
        try scratch.initClinic()
        _ = try Command.run("build", "clinic", "-o", "out", "--as-of", "2026-11-23", in: scratch.url)
        let before = try scratch.snapshot(of: "out")
        try scratch.edit("clinic/clinic.yml", "Example Clinic", "Other Clinic")
        #expect(
            try Command.run("build", "clinic", "-o", "out", "--as-of", "2026-11-23", "--edition", "public", in: scratch.url).status == 0)
        let after = try scratch.snapshot(of: "out")
        #expect(after["public/index.html"] != before["public/index.html"])
        #expect(after["staff/index.html"] == before["staff/index.html"])
        #expect(Set(after.keys) == Set(before.keys))
    }

    @Test("A clinic's templates replace single files; one that cannot be used stops the build")
    func templates() throws {
        let scratch = try Scratch()
        try scratch.initClinic()
        try scratch.write("<footer class=\"foot\"><p>Our own words</p></footer>\n", to: "clinic/templates/components/foot.mustache")
        #expect(try Command.run("build", "clinic", "-o", "out", "--as-of", "2026-11-23", in: scratch.url).status == 0)
        #expect(try scratch.read("out/public/index.html").contains("Our own words"))
        try scratch.write("{{#open}}", to: "clinic/templates/components/foot.mustache")
        let broken = try Command.run("build", "clinic", "-o", "out", "--as-of", "2026-11-23", in: scratch.url)
        #expect(broken.status == 1)
        #expect(broken.output.contains("clinic/templates/components/foot.mustache") && broken.output.contains("OVS913"), "\(broken.output)")
        #expect(try scratch.read("out/public/index.html").contains("Our own words"))
    }
}

extension Command {
    static func run(_ arguments: [String], in folder: URL) throws -> Result {
        // Variadic arguments cannot be forwarded.
        let process = Process()
        process.executableURL = binary
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Result(status: process.terminationStatus, output: "", notes: "")
    }
}
