import CareModel
import ClinicFolder
import Foundation
import Testing

@testable import Overseen

@Suite("Builds of a preview")
struct PreviewBuildTests {
    private let scratch: Scratch
    private let build: PreviewBuild
    private let day: Day

    init() throws {
        scratch = try Scratch()
        try scratch.initClinic()
        build = PreviewBuild(
            clinic: scratch.path("clinic"), addresses: scratch.path("clinic/.overseen/addresses.tsv"),
            place: try PreviewFolder(in: scratch.path("")), main: OverseenMain(), jobs: 2)
        day = try #require(Day("2026-11-23"))
    }

    private var patients: [String] { ServedFile.names(in: build.place.output + "/patients") }

    @Test("A preview's own addresses stay from build to build, and give way to the clinic's when it gets a map")
    func addresses() async throws {
        #expect(try await build.run(asOf: day).changed ?? 0 > 50)
        let first = patients
        #expect(!first.isEmpty)
        #expect(try await build.run(asOf: day).changed == 0)
        #expect(patients == first)

        let made = try #require(try TokenMap.read(build.place.addresses))
        let lines = made.text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        let id = try #require(lines.first?.split(separator: "\t").first)
        let given = TokenMap.newToken()
        try scratch.write("\(id)\t\(given)\n", to: "clinic/.overseen/addresses.tsv")
        #expect(try await build.run(asOf: day).changed != nil)
        #expect(patients.contains(given))
        #expect(patients.count == first.count)
        #expect(Set(patients).subtracting([given]).isSubset(of: first), "the others keep theirs")
        #expect(try scratch.read("clinic/.overseen/addresses.tsv") == "\(id)\t\(given)\n")
    }

    @Test("A map that cannot be read is a problem that is told, and the pages stand")
    func damagedMap() async throws {
        _ = try await build.run(asOf: day)
        let before = patients
        try scratch.write("no map\n", to: "clinic/.overseen/addresses.tsv")
        let outcome = try await build.attempt(asOf: day)
        #expect(outcome.changed == nil && outcome.problem?.contains("cannot be read at line 1") == true)
        #expect(patients == before)
    }

    @Test("The clinic's record of published figures is compared with and not written to; a damaged one is a problem")
    func record() async throws {
        try scratch.write("", to: "clinic/.overseen/published-figures.jsonl")
        #expect(try await build.attempt(asOf: day).changed != nil)
        #expect(try scratch.read("clinic/.overseen/published-figures.jsonl").isEmpty)
        try scratch.write("no record\n", to: "clinic/.overseen/published-figures.jsonl")
        #expect(try await build.attempt(asOf: day).problem != nil)
    }
}
