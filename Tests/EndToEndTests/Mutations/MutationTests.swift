import CareModel
import Foundation
import Overseen
import Oversight
import Testing

/// Takes the reference clinic, damages one thing at a time, and asks for the finding that a reader would expect.
@Suite("Mutations of the reference clinic")
struct MutationTests {
    static let all: [Mutation] =
        overseerMutations + ableHumanMutations + toolMutations + ceilingMutations + consentMutations + reviewMutations + scoreMutations
        + guidanceMutations + themeMutations + placeMutations + shapeMutations + referenceMutations + policyMutations
        + leakMutations

    /// Rules that no change of the reference clinic's text can set off, and why.
    static let unreachable = ["OVS935": "about files beside the pages in the output; LeakCanaryTests puts one there"]

    @Test("The untouched clinic has no finding")
    func untouched() async throws {
        let findings = try await findings(of: MutatedClinic(Mutation("nothing", "")), by: .check)
        #expect(findings.isEmpty, "\(findings.map(\.line))")
    }

    @Test("Each mutation is found by its rule at its place", arguments: all)
    func found(_ mutation: Mutation) async throws {
        let clinic = try MutatedClinic(mutation)
        let place = try #require(clinic.marked, "no arrow says where the finding has to stand")
        let findings = try await findings(of: clinic, by: mutation.command)
        let list = findings.map(\.line).joined(separator: "\n")
        #expect(findings.contains { $0.rule == mutation.rule && $0.location == place }, "expected at \(place), found:\n\(list)")
        if mutation.losesList { return }
        let rules = Set(findings.map(\.rule))
        #expect(rules.subtracting([mutation.rule]) == mutation.others, "other rules:\n\(list)")
        #expect(rules.count <= 4, "one damage sets off an avalanche:\n\(list)")
    }

    @Test("Every rule is set off by a mutation")
    func coverage() {
        let covered = Set(Self.all.map(\.rule)).union(Self.unreachable.keys)
        let missing = RuleSet.standard.descriptions.filter { !covered.contains($0.id) }.map { "\($0.id) \($0.name)" }
        #expect(missing.isEmpty, "add a mutation for each of: \(missing.joined(separator: ", "))")
        #expect(Set(Self.all.map(\.what)).count == Self.all.count, "two mutations have one description")
        #expect(Self.all.count >= 60)
    }

    private func findings(of clinic: MutatedClinic, by command: Mutation.Command) async throws -> [Finding] {
        let day = try #require(Day("2026-11-23"))
        let check = try ClinicCheck(folder: clinic.folder, asOf: day)
        switch command {
        case .check:
            return try await check.run().findings
        case .build:
            let scratch = try Scratch()
            let build = SiteBuild(check: check, output: scratch.path("_site"), tokenMapPath: scratch.path("tokens.json"))
            return try await build.run().result.findings
        }
    }
}

extension Finding {
    fileprivate var line: String { "\(location.file):\(location.line):\(location.column) \(rule) \(severity) \(message)" }
}
