import CareModel
import ClinicFolder
import Foundation
import Testing

/// Damaged folders: reading never ends the process, always says something where something is lost, and always says the same.
@Suite struct DamageTests {
    private static let files = SampleClinic.files.keys.sorted()

    private func reading(_ file: String, _ bytes: [UInt8]) throws -> Reading {
        var files = SampleClinic.files.mapValues { Array($0.utf8) }
        files[file] = bytes
        let reading = try Reading(MemoryFolder(bytes: files))
        for finding in reading.findings {
            #expect(!finding.message.isEmpty)
            #expect(finding.location.line >= 0)
            #expect(finding.location.line <= bytes.count + 200)
        }
        return reading
    }

    /// Cutting a file inside its structure loses something that is required; only a cut in free text may go unseen.
    @Test(arguments: files) func aFileThatIsCutShortIsNoticed(_ file: String) throws {
        let bytes = Array((SampleClinic.files[file] ?? "").utf8)
        let text = SampleClinic.files[file] ?? ""
        // The end of what reading must notice: the front matter's last line, or for data the last cut that leaves it whole.
        let end: Int
        if file.hasSuffix(".md") {
            let fence = try #require(text.range(of: "\n---", options: .backwards))
            end = text.utf8.distance(from: text.startIndex, to: fence.upperBound)
        } else {
            end = 0
        }
        var dice = Dice(state: 7)
        var lengths = Set(0...5)
        while lengths.count < min(25, bytes.count) { lengths.insert(Int.random(in: 0..<bytes.count, using: &dice)) }
        for length in lengths.sorted() {
            let reading = try reading(file, Array(bytes[..<length]))
            if length < end { #expect(!reading.findings.isEmpty, "\(file) cut at \(length)") }
        }
    }

    /// Taking away any one required line is noticed.
    @Test(arguments: [
        ("clinic.yml", "name: Example Clinic\n"), ("people.yml", "  role: Psychologist\n"), ("people.yml", "  name: Dr Ann Lee\n"),
        ("tools.yml", "  does: Asks questions.\n"), ("tools.yml", "  name: Check-in Bot\n"), ("pathways/low-mood.md", "title: Low mood\n"),
        ("pathways/low-mood.md", "    handled-by: {ai: bot}\n"), ("guidance/sleep.md", "audience: [public, patient]\n"),
        ("patients/p-1.md", "    kind: routine-outcome-monitoring\n"), ("patients/p-1.md", "    title: Check-in\n"),
    ]) func aRequiredLineIsMissed(_ file: String, _ line: String) throws {
        let findings = try Reading(SampleClinic.files(file, line, "")).findings
        #expect(findings.map(\.rule) == ["OVS905"])
    }

    @Test(arguments: files) func changedBytesNeverEndTheProcess(_ file: String) throws {
        let bytes = Array((SampleClinic.files[file] ?? "").utf8)
        var dice = Dice(state: 11)
        let nasty = Array("\"'{}[]:,#&*!|>%@`-? \t\r\n\0\u{7F}~".utf8) + [0x80, 0xC3, 0xE2, 0xF0, 0xFF]
        for round in 0..<40 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...6, using: &dice) {
                let at = Int.random(in: 0..<damaged.count, using: &dice)
                switch Int.random(in: 0..<3, using: &dice) {
                case 0: damaged[at] = nasty.randomElement(using: &dice) ?? 0
                case 1: damaged.insert(nasty.randomElement(using: &dice) ?? 0, at: at)
                default: damaged.remove(at: at)
                }
            }
            let first = try reading(file, damaged)
            if round < 5 { #expect(try reading(file, damaged).findings == first.findings) }
        }
    }

    @Test(arguments: files) func randomBytesAreFound(_ file: String) throws {
        var dice = Dice(state: 13)
        for count in [1, 7, 100, 5_000] {
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &dice) }
            let reading = try reading(file, bytes)
            #expect(reading.findings.contains { $0.location.file == file })
        }
    }

    /// Plans are read on many threads at once.
    @Test func readingAtOnceGivesTheSame() async throws {
        var files = SampleClinic.files
        for number in 2...60 {
            files["patients/p-\(number).md"] = SampleClinic.plan.split(separator: "id: p-1,").joined(separator: "id: p-\(number),")
        }
        let reader = try ClinicReader(MemoryFolder(files))
        let (clinic, _) = reader.readClinic()
        let ids = await withTaskGroup(of: String?.self) { group in
            for file in reader.planFiles {
                group.addTask {
                    let (plan, findings) = reader.readPlan(file, in: clinic)
                    return findings.isEmpty ? plan?.patientID.value : nil
                }
            }
            return await group.reduce(into: Set<String>()) { ids, id in if let id { ids.insert(id) } }
        }
        #expect(ids.count == 60)
    }
}
