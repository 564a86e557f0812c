import CareModel
import ClinicChecking
import ClinicFolder
import Foundation
import Overseen
import Testing

/// What a build leaves for the next one.
@Suite("What builds keep")
struct KeptBuildTests {
    private func build(_ clinic: EditedClinic, to output: String = "out", fresh: Bool = false) async throws -> SiteBuild.Outcome {
        let check = try ClinicCheck(folder: DiskFolder(clinic.folder), asOf: clinic.day)
        var build = SiteBuild(check: check, output: clinic.scratch.path(output), tokenMapPath: clinic.scratch.path("private/map"))
        build.fresh = fresh
        return try await build.run()
    }

    /// Of the record and of the pieces that belong to it.
    private func kept(by clinic: EditedClinic) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: clinic.scratch.path("private/builds")).sorted()
            .map { clinic.scratch.path("private/builds/" + $0) }
    }

    private func clinic(seed: UInt64) async throws -> EditedClinic {
        let clinic = try EditedClinic(seed: seed)
        // Files that were written this very moment are not trusted, so that nothing would be kept.
        try await Task.sleep(for: .milliseconds(60))
        return clinic
    }

    @Test("It is private, and what is damaged, cut off or of another build is not used", arguments: [0, 1])
    func damaged(_ which: Int) async throws {
        let clinic = try await clinic(seed: 3)
        _ = try await build(clinic)
        let paths = try kept(by: clinic)
        #expect(paths.count == 2)
        let path = paths[which]
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        // On another day everything that is about all patients is made anew, from what was kept of each.
        let days = [clinic.day, clinic.day.advanced(byDays: 1)]
        var sites: [[String: Data]] = []
        for day in days {
            clinic.day = day
            _ = try await build(clinic, fresh: true)
            sites.append(try clinic.scratch.snapshot(of: "out"))
        }
        let size = try Data(contentsOf: URL(filePath: path)).count
        for (number, place) in stride(from: 0, to: size, by: max(1, size / 10)).enumerated() {
            var bytes = try Data(contentsOf: URL(filePath: path))
            guard place < bytes.count else { continue }
            bytes[place] ^= 0x55
            try (number % 2 == 0 ? bytes : bytes.prefix(place)).write(to: URL(filePath: path))
            clinic.day = days[number % 2]
            let outcome = try await build(clinic)
            #expect(outcome.publication != nil)
            #expect(try clinic.scratch.snapshot(of: "out") == sites[number % 2], "byte \(place)")
        }
        // The pieces of another build.
        let others = try await self.clinic(seed: 4)
        _ = try await build(others)
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.copyItem(atPath: try kept(by: others)[which], toPath: path)
        clinic.day = days[0]
        _ = try await build(clinic)
        #expect(try clinic.scratch.snapshot(of: "out") == sites[0])
    }

    @Test("It does not grow with the number of builds")
    func growth() async throws {
        let clinic = try await clinic(seed: 9)
        _ = try await build(clinic)
        let pieces = try #require(try kept(by: clinic).last)
        let size = try Data(contentsOf: URL(filePath: pieces)).count
        let file = try #require(clinic.patients.first)
        for number in 1...12 {
            try clinic.write(clinic.read("patients/" + file) + "\nWord \(number).\n", to: "patients/" + file)
            try await Task.sleep(for: .milliseconds(60))
            _ = try await build(clinic)
            #expect(try Data(contentsOf: URL(filePath: pieces)).count < size * 3)
        }
        let site = try clinic.scratch.snapshot(of: "out")
        _ = try await build(clinic, fresh: true)
        #expect(try clinic.scratch.snapshot(of: "out") == site)
    }

    @Test("A folder that the manifest does not list is not taken over")
    func unlisted() async throws {
        let clinic = try await clinic(seed: 5)
        _ = try await build(clinic)
        let site = try clinic.scratch.snapshot(of: "out")
        let manifest = clinic.scratch.path("out/.overseen-manifest")
        let lines = try String(contentsOfFile: manifest, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        for line in lines.indices where lines[line].hasPrefix("folder ") {
            var fewer = lines
            fewer.remove(at: line)
            try fewer.joined(separator: "\n").write(toFile: manifest, atomically: true, encoding: .utf8)
            #expect(try await build(clinic).publication != nil)
            #expect(try clinic.scratch.snapshot(of: "out") == site, "\(lines[line])")
        }
    }

    @Test("A second file of a patient whose pages would stand is found, and nothing is published")
    func second() async throws {
        let clinic = try await clinic(seed: 6)
        _ = try await build(clinic)
        let site = try clinic.scratch.snapshot(of: "out")
        let file = try #require(clinic.patients.first)
        for name in ["patients/0-first.md", "patients/zz-last.md"] {
            try clinic.write(clinic.read("patients/" + file), to: name)
            try await Task.sleep(for: .milliseconds(60))
            let outcome = try await build(clinic)
            #expect(outcome.publication == nil)
            #expect(outcome.result.findings.contains { $0.rule == "OVS906" })
            #expect(try clinic.scratch.snapshot(of: "out") == site)
            try FileManager.default.removeItem(atPath: clinic.scratch.path("clinic/" + name))
        }
        #expect(try await build(clinic).publication != nil)
        #expect(try clinic.scratch.snapshot(of: "out") == site)
    }
}
