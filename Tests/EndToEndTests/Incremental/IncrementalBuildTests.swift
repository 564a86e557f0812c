import CareModel
import Foundation
import Overseen
import Oversight
import Testing

/// Whatever happens to a clinic between two builds, the second one leaves what a build from nothing leaves.
@Suite("Builds that take over what has not changed")
struct IncrementalBuildTests {
    /// Ten clinics, each edited twenty times in a row.
    @Test("200 random sequences of edits give what a clean build gives, byte for byte", arguments: 1...10)
    func randomEdits(_ seed: Int) async throws {
        let clinic = try EditedClinic(seed: UInt64(seed))
        var history: [String] = []
        try await compare(clinic, history)
        for _ in 0..<20 {
            let untouched = try clinic.scratch.snapshot(of: "clinic")
            let edits = (0..<Int.random(in: 1...3, using: &clinic.random)).compactMap { _ in
                ClinicEdit.allCases.randomElement(using: &clinic.random)
            }
            for edit in edits { try edit.make(in: clinic) }
            history.append(edits.map(\.rawValue).joined(separator: "+"))
            // A file written just now is always read again; waiting a moment makes sure that places on the disk are trusted too.
            if Bool.random(using: &clinic.random) { try await Task.sleep(for: .milliseconds(60)) }
            if try await !compare(clinic, history) {
                // What a build refuses is taken back, as its author would.
                try restore(untouched, of: clinic)
                history.append("back")
                try await compare(clinic, history)
            }
        }
    }

    /// - Returns: whether both builds published.
    @discardableResult
    private func compare(_ clinic: EditedClinic, _ history: [String]) async throws -> Bool {
        let scratch = clinic.scratch
        let files = FileManager.default
        // The clean build starts from the same map and the same record of figures.
        try? files.removeItem(atPath: scratch.path("clean"))
        try? files.removeItem(atPath: scratch.path("clean-private"))
        let records = scratch.path("private")
        if files.fileExists(atPath: records) { try files.copyItem(atPath: records, toPath: scratch.path("clean-private")) }
        try? files.removeItem(atPath: scratch.path("clean-private/builds"))
        let before = try scratch.snapshot(of: "out")
        let incremental = try await build(clinic, to: "out", map: "private/map", fresh: false)
        // New patients get chance addresses: the clean build is given those of the other one.
        if incremental.publication != nil {
            try files.createDirectory(atPath: scratch.path("clean-private"), withIntermediateDirectories: true)
            try? files.removeItem(atPath: scratch.path("clean-private/map"))
            try files.copyItem(atPath: scratch.path("private/map"), toPath: scratch.path("clean-private/map"))
        }
        let clean = try await build(clinic, to: "clean", map: "clean-private/map", fresh: true)
        #expect(incremental.result.findings == clean.result.findings, "\(history)")
        #expect(Set(incremental.result.waived) == Set(clean.result.waived), "\(history)")
        #expect((incremental.publication == nil) == (clean.publication == nil), "\(history)")
        guard incremental.publication != nil else {
            #expect(try scratch.snapshot(of: "out") == before, "\(history)")
            return false
        }
        let (left, right) = (try scratch.snapshot(of: "out"), try scratch.snapshot(of: "clean"))
        let different = Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.sorted()
        #expect(different.isEmpty, "\(history)")
        return true
    }

    private func build(_ clinic: EditedClinic, to output: String, map: String, fresh: Bool) async throws -> SiteBuild.Outcome {
        let check = try ClinicCheck(
            folder: DiskFolder(clinic.folder), asOf: clinic.day, rules: clinic.hasOwnRule ? .standard + [LetterIsShort()] : .standard,
            options: ClinicCheck.Options(rules: clinic.settings))
        var build = SiteBuild(check: check, output: clinic.scratch.path(output), tokenMapPath: clinic.scratch.path(map))
        build.fresh = fresh
        return try await build.run()
    }

    private func restore(_ files: [String: Data], of clinic: EditedClinic) throws {
        try FileManager.default.removeItem(atPath: clinic.folder)
        for (path, bytes) in files { try clinic.scratch.write(bytes, to: "clinic/" + path) }
    }

    @Test("What has not changed is neither read nor written, and an edit writes its own pages only")
    func takesOver() async throws {
        let clinic = try EditedClinic(seed: 7)
        let page = { try FileManager.default.attributesOfItem(atPath: clinic.scratch.path($0))[.systemFileNumber] as? Int }
        _ = try await build(clinic, to: "out", map: "private/map", fresh: false)
        try await Task.sleep(for: .milliseconds(60))
        _ = try await build(clinic, to: "out", map: "private/map", fresh: false)
        let pages = try clinic.scratch.snapshot(of: "out").keys.filter { $0.hasSuffix("index.html") && $0.hasPrefix("patients/") }
        #expect(pages.count == 4)
        let before = try pages.map { try page("out/" + $0) }
        let file = try #require(clinic.somePatient())
        try clinic.write(clinic.read(file) + "\nOne more word.\n", to: file)
        let outcome = try await build(clinic, to: "out", map: "private/map", fresh: false)
        let after = try pages.map { try page("out/" + $0) }
        #expect(zip(before, after).count { $0 != $1 } == 1)
        #expect(outcome.publication?.written ?? 0 < 8)
    }

    @Test("What somebody writes into the folder of a patient who left is seen")
    func writtenWhereAPatientWas() async throws {
        let clinic = try EditedClinic(seed: 5)
        try await Task.sleep(for: .milliseconds(60))
        _ = try await build(clinic, to: "out", map: "private/map", fresh: false)
        let file = try #require(clinic.patients.last)
        let before = Set(try FileManager.default.contentsOfDirectory(atPath: clinic.scratch.path("out/patients")))
        // Something of somebody else's keeps each folder; the others' are still theirs.
        for token in before {
            try FileManager.default.createDirectory(
                atPath: clinic.scratch.path("out/patients/\(token)/extra"), withIntermediateDirectories: true)
        }
        clinic.remove("patients/" + file)
        let known = try Set(clinic.scratch.snapshot(of: "out").keys.filter { $0.hasSuffix("/index.html") })
        _ = try await build(clinic, to: "out", map: "private/map", fresh: false)
        let now = try Set(clinic.scratch.snapshot(of: "out").keys.filter { $0.hasSuffix("/index.html") })
        let gone = try #require(known.subtracting(now).first { $0.hasPrefix("patients/") && $0.split(separator: "/").count == 3 })
        _ = try await build(clinic, to: "out", map: "private/map", fresh: false)
        try clinic.scratch.write("<p>Somebody else</p>", to: "out/" + gone)
        let outcome = try await build(clinic, to: "out", map: "private/map", fresh: false)
        #expect(outcome.result.findings.contains { $0.rule == "OVS934" })
    }
}

/// A rule of a clinic's own.
private struct LetterIsShort: PlanRule {
    static let about = RuleDescription(
        id: "EXA001", name: "letter-is-short", severity: .warning, summary: "A letter has at most 300 characters.",
        rationale: "Nobody reads more.")

    func findings(for plan: PlanDraft, scores: [ScoreSeries], of context: CheckingContext) -> [Finding] {
        guard plan.letter.text.count > 300 else { return [] }
        return [Finding(Self.about, "the letter is long", help: "shorten it", at: plan.location)]
    }
}
