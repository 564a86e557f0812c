import CareModel
import ClinicFolder
import Testing

/// Outcome files whose columns are mapped in clinic.yml.
@Suite struct OutcomeMappingTests {
    private func reading(_ mapping: String, _ text: String) throws -> Reading {
        var files = SampleClinic.files("clinic.yml", "synthetic: true\n", "synthetic: true\noutcomes:\n  - \(mapping)\n")
        files["outcomes/scores.csv"] = nil
        files["outcomes/wide.csv"] = text
        return try Reading(files)
    }

    @Test func columnsOfALongFile() throws {
        let reading = try reading(
            "{file: outcomes/wide.csv, instrument: gad-7, columns: {patient: record_id, date: visit, total: sum, items: [q1, q2]}, date-format: MM/dd/yyyy}",
            "q2,record_id,visit,q1,sum,note\n1,p-1,01/05/2026,2,3,hello\n,p-1,1/6/2026,2.0,,\n")
        #expect(reading.findings == [])
        let scores = try #require(reading.scores["p-1"])
        #expect(scores.map(\.items) == [[2, 1], [2, nil]])
        #expect(scores.map(\.total) == [3, nil])
        #expect(scores.map(\.day.description) == ["2026-01-05", "2026-01-06"])
        #expect(scores.map(\.instrument) == ["gad-7", "gad-7"])
    }

    @Test func theInstrumentFromAColumn() throws {
        let reading = try reading(
            "{file: outcomes/wide.csv, columns: {instrument: scale, total: sum}}", "patient,date,scale,sum\np-1,2026-01-05,phq-9,3\n")
        #expect(reading.findings == [])
        #expect(reading.scores["p-1"]?.map(\.instrument) == ["phq-9"])
    }

    @Test func columnsAreTimes() throws {
        let reading = try reading(
            "{file: outcomes/wide.csv, instrument: phq-9, columns: {patient: id}, times: {s0: 0 weeks, s1: 1 week, s2: 10 days}, start: 2026-01-05}",
            "id,s0,s1,s2\n1.0,9.0,,7\n2.0,x,8,7\n")
        #expect(reading.places == ["OVS908 outcomes/wide.csv:3:5"])
        #expect(reading.scores["1"]?.map(\.day.description) == ["2026-01-05", "2026-01-15"])
        #expect(reading.scores["1"]?.map(\.total) == [9, 7])
        #expect(reading.scores["2"]?.map(\.total) == [8, 7])
        #expect(reading.scores["2"]?.first?.location == SourceLocation(file: "outcomes/wide.csv", line: 3, column: 7))
    }

    @Test func columnsArePatients() throws {
        let reading = try reading(
            "{file: outcomes/wide.csv, instrument: phq-9, columns: {date: {start: 2026-01-05, day-column: Day}}, patients: {column-prefix: p-}}",
            "Day,p-1,p-2,other\nDay_0,9.0,,1\nDay_2.5,1,1,1\n3,,4,1\n")
        #expect(reading.places == ["OVS908 outcomes/wide.csv:3:1"])
        #expect(reading.scores["p-1"]?.map(\.total) == [9])
        #expect(reading.scores["p-2"]?.map(\.day.description) == ["2026-01-08"])
        #expect(reading.scores.count == 2)
    }

    @Test func aFixedDay() throws {
        let reading = try reading(
            "{file: outcomes/wide.csv, instrument: phq-9, columns: {patient: who, date: 2026-01-05, total: t}}", "who,t\np-1,9\n")
        #expect(reading.findings == [])
        #expect(reading.scores["p-1"]?.map(\.day.description) == ["2026-01-05"])
    }

    /// One file may hold two scales; and what is mapped is not read as the standard form as well.
    @Test func oneFileMayBeMappedTwice() throws {
        let reading = try reading(
            "{file: outcomes/wide.csv, instrument: phq-9, columns: {total: a}}\n  - {file: outcomes/wide.csv, instrument: gad-7, columns: {total: b}}",
            "patient,date,a,b\np-1,2026-01-05,9,8\n")
        #expect(reading.findings == [])
        #expect(reading.scores["p-1"]?.map(\.instrument) == ["phq-9", "gad-7"])
        #expect(reading.scores["p-1"]?.map(\.total) == [9, 8])
    }

    static let mistakes: [(String, String, String)] = [
        ("{file: outcomes/wide.csv, instrument: gad-7, columns: {total: summ}}", "OVS908 clinic.yml:6:12", "did you mean sum?"),
        ("{file: outcomes/wide.csv, instrument: gad-7, columns: {patient: pat}}", "OVS908 clinic.yml:6:12", ""),
        ("{file: outcomes/wide.csv, instrument: gad-7, colums: {total: sum}}", "OVS903 clinic.yml:6:50", "did you mean columns?"),
        ("{file: outcomes/wide.csv, columns: {total: sum}}", "OVS905 clinic.yml:6:5", ""),
        ("{instrument: gad-7}", "OVS905 clinic.yml:6:5", ""),
        ("{file: outcomes/wide.csv, instrument: gad-7, date-format: DD/MM}", "OVS904 clinic.yml:6:63", ""),
        ("{file: outcomes/wide.csv, instrument: gad-7, times: {s0: 0}, start: 2026-01-05}", "OVS904 clinic.yml:6:62", ""),
        ("{file: outcomes/wide.csv, instrument: gad-7, times: {s0: 0 weeks}}", "OVS905 clinic.yml:6:5", ""),
        ("{file: outcomes/wide.csv, instrument: gad-7, patients: {column-prefix: zz}}", "OVS908 clinic.yml:6:12", ""),
        ("{file: outcomes/wide.csv, instrument: gad-7, patients: {column-prefix: sp}}", "OVS908 outcomes/wide.csv:1:18", ""),
    ]
    @Test(arguments: mistakes) func aMistakeInAMappingIsFound(_ mapping: String, _ place: String, _ help: String) throws {
        let reading = try reading(mapping, "patient,date,sum,sp ace\np-1,2026-01-05,5,6\n")
        #expect(reading.places.contains(place), "\(reading.places)")
        if !help.isEmpty { #expect(reading.findings.contains { $0.help == help }) }
        #expect(reading.scores.isEmpty)
    }
}

/// Score files that others made, through mappings as a clinic would write them.
@Suite struct RealScoreFileTests {
    private func reading(_ mapping: String, fixture: String) throws -> Reading {
        let folder = try DiskFolder(Repository.path("Tests/Fixtures/outcomes"))
        var files = SampleClinic.files(
            "clinic.yml", "synthetic: true\n", "synthetic: true\noutcomes:\n  - {file: outcomes/real.csv, \(mapping)}\n"
        ).mapValues { Array($0.utf8) }
        files["outcomes/scores.csv"] = nil
        files["outcomes/real.csv"] = try folder.contents(of: fixture)
        files["instruments/bdi.yml"] = Array(
            """
            id: bdi
            name: Mood
            items: {count: 21, lowest: 0, highest: 3}
            total: {lowest: 0, highest: 63}
            direction: higher-is-worse

            """.utf8)
        return try Reading(MemoryFolder(bytes: files))
    }

    /// 43 people by 13 sessions, wide, with gaps.
    @Test func sessionsInColumns() throws {
        let times = (0...12).map { "bdi_s\($0): \($0) weeks" }.joined(separator: ", ")
        let reading = try reading(
            "instrument: bdi, columns: {patient: id}, times: {\(times)}, start: 2026-01-05",
            fixture: "suddengains_sgdata_bdi_rq_sessions.csv")
        #expect(reading.findings == [])
        #expect(reading.scores.count == 43)
        let all = reading.scores.values.joined()
        #expect(all.count == 486)
        #expect(all.compactMap(\.total).reduce(0, +) == 11_110)
        // The second row has gaps at sessions 2, 4 and 11.
        let second = try #require(reading.scores["2"])
        #expect(second.map(\.total) == [26, 26, 26, 27, 17, 19, 11, 10, 3, 7])
        let start = try #require(Day("2026-01-05"))
        #expect(second.map { $0.day.days(since: start) / 7 } == [0, 1, 3, 5, 6, 7, 8, 9, 10, 12])
    }

    /// 100 people by 50 labelled days, sparse, values such as `15.0`.
    @Test func patientsInColumns() throws {
        let reading = try reading(
            "instrument: phq-9, columns: {date: {start: 2026-01-05, day-column: Day}}, patients: {column-prefix: Patient_}",
            fixture: "synthetic_phq9_100patients_365days.csv")
        #expect(reading.findings == [])
        #expect(reading.scores.count == 100)
        let all = reading.scores.values.joined()
        #expect(all.count == 550)
        #expect(all.compactMap(\.total).reduce(0, +) == 2_808)
        let start = try #require(Day("2026-01-05"))
        let first = try #require(reading.scores["Patient_1"])
        #expect(first.map { $0.day.days(since: start) } == [3, 13, 15, 41, 64, 149])
        #expect(first.map(\.total) == [19, 12, 7, 1, 3, 2])
    }

    /// Without a mapping, such a file is a finding and not a guess.
    @Test func aWideFileWithoutAMappingIsFound() throws {
        let folder = try DiskFolder(Repository.path("Tests/Fixtures/outcomes"))
        for file in try folder.files().map(\.path) where file.hasSuffix(".csv") {
            var files = SampleClinic.files.mapValues { Array($0.utf8) }
            files["outcomes/real.csv"] = try folder.contents(of: file)
            let reading = try Reading(MemoryFolder(bytes: files))
            #expect(!reading.findings.isEmpty)
            #expect(reading.findings.allSatisfy { $0.rule == "OVS908" && $0.location.file == "outcomes/real.csv" })
            #expect(reading.scores.keys.sorted() == ["p-1"])
        }
    }
}
