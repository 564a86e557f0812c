import Foundation
import Testing

/// Real score files become a clinic: mapped in clinic.yml, scored by an instrument of the clinic's own, and built.
@Suite("Real score files")
struct RealScoresTests {
    private static let bdi = """
        id: bdi
        name: Low mood
        short-name: BDI
        items: {count: 21, lowest: 0, highest: 3}
        total: {lowest: 0, highest: 63}
        direction: higher-is-worse
        """
    private static let rq = """
        id: rq
        name: How you see yourself
        short-name: RQ
        items: {count: 14, lowest: 0, highest: 4}
        total: {lowest: 0, highest: 56}
        direction: higher-is-worse
        """

    @Test("Wide files with gaps, values such as 15.0 and day labels are read, scored and shown")
    func build() throws {
        let scratch = try Scratch()
        try scratch.initClinic()
        let fixtures = Command.repository.appending(path: "Tests/Fixtures/outcomes")
        for name in ["suddengains_sgdata_bdi_rq_sessions.csv", "synthetic_phq9_100patients_365days.csv"] {
            try FileManager.default.copyItem(at: fixtures.appending(path: name), to: scratch.url.appending(path: "clinic/outcomes/\(name)"))
        }
        try scratch.write(Self.bdi, to: "clinic/instruments/bdi.yml")
        try scratch.write(Self.rq, to: "clinic/instruments/rq.yml")
        let weeks = { (prefix: String) in (0...12).map { "\(prefix)_s\($0): \($0) weeks" }.joined(separator: ", ") }
        let mapping = """

            outcomes:
              - file: outcomes/suddengains_sgdata_bdi_rq_sessions.csv
                instrument: bdi
                columns: {patient: id}
                times: {\(weeks("bdi"))}
                start: 2026-01-05
              - file: outcomes/suddengains_sgdata_bdi_rq_sessions.csv
                instrument: rq
                columns: {patient: id}
                times: {\(weeks("rq"))}
                start: 2026-01-05
              - file: outcomes/synthetic_phq9_100patients_365days.csv
                instrument: phq-9
                columns: {date: {start: 2025-11-01, day-column: Day}}
                patients: {column-prefix: Patient_}

            """
        try scratch.edit("clinic/clinic.yml", "oversight:\n", mapping + "oversight:\n")
        let plan = try scratch.read("clinic/patients/p-0001.md")
        for id in ["1", "2", "Patient_1", "Patient_7"] {
            try scratch.write(plan.replacingOccurrences(of: "id: p-0001", with: "id: \"\(id)\""), to: "clinic/patients/\(id).md")
        }
        let result = try Command.run("build", "clinic", "-o", "out", "--as-of", "2026-11-23", in: scratch.url)
        #expect(result.status == 0, "\(result.output.prefix(3000))")
        // 43 + 100 people have scores, four of them a plan: the others are named once each.
        #expect(result.output.components(separatedBy: "[OVS912]").count - 1 == 43 + 100 - 4, "\(result.output.suffix(500))")

        let pages = try scratch.snapshot(of: "out").filter { $0.key.hasPrefix("patients/") && $0.key.hasSuffix("index.html") }
            .map { String(decoding: $0.value, as: UTF8.self) }
        #expect(pages.count == 5)
        // The first person's first and last BDI of thirteen sessions: 33 and 7.
        #expect(pages.contains { $0.contains("BDI") && $0.contains("from 33 to 7") })
        // The second person has gaps: 26 at the start, 7 at the end.
        #expect(pages.contains { $0.contains("BDI") && $0.contains("from 26 to 7") })
    }
}
