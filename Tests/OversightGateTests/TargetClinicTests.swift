import CareModel
import ClinicChecking
import ClinicFolder
import Foundation
import Oversight
import OversightGate
import Testing

@Suite("The clinic of a target")
struct TargetClinicTests {
    private func lines(_ package: ScratchPackage) -> [String] {
        do {
            _ = try package.find()
            return []
        } catch let error as GateError {
            return error.lines
        } catch {
            return ["\(error)"]
        }
    }

    @Test("The one folder with a clinic.yml, however deep")
    func found() throws {
        let package = try ScratchPackage()
        try package.addClinic(at: "Sources/Care/Deep/Down")
        #expect(try package.find().folder == package.target + "/Deep/Down")
    }

    @Test("None, and two, are errors with the target's name and a remedy")
    func noneOrTwo() throws {
        let package = try ScratchPackage()
        #expect(lines(package).first?.contains("target Care uses OversightCheck and holds no clinic") == true)
        #expect(lines(package).last?.hasPrefix("help: ") == true)
        try package.addClinic(at: "Sources/Care/One")
        try package.addClinic(at: "Sources/Care/Two")
        #expect(lines(package).first?.contains("target Care holds 2 clinics: \(package.target)/One, \(package.target)/Two") == true)
        try package.write("Sources/Care/overseen.json", "{\"clinic\": \"Two\"}")
        #expect(try package.find().folder == package.target + "/Two")
    }

    @Test("overseen.json in the target wins over one beside it; none above the package counts")
    func settingsFile() throws {
        let package = try ScratchPackage()
        try package.addClinic(at: "Shared")
        try package.write("Sources/overseen.json", "{\"clinic\": \"../Shared\", \"as-of\": \"2026-11-20\"}")
        #expect(try package.find().folder == package.path + "/Shared")
        #expect(try package.find().settings.asOf?.value == Day("2026-11-20"))
        try package.write("Sources/Care/overseen.json", "{\"clinic\": \"../../Shared\", \"as-of\": \"2026-11-21\"}")
        #expect(try package.find().settings.asOf?.value == Day("2026-11-21"))
    }

    @Test("What is wrong in overseen.json has a line, a column and a remedy")
    func wrongSettings() throws {
        let package = try ScratchPackage()
        let file = package.target + "/overseen.json"
        let cases: [(text: String, place: String, words: String)] = [
            ("{\n  \"clinic\": \"../Gone\"\n}", ":2:13: ", "names ../Gone"), ("{\"klinic\": 1}", ":1:2: ", "has no key klinic"),
            ("{\"fail-on\": \"never\"}", ":1:13: ", "error or warning"), ("{\"as-of\": \"tomorrow\"}", ":1:11: ", "date"),
            ("{\"rules\": {\"OVS401\": \"loud\"}}", ":1:22: ", "off, note, warning or error"), ("[1]", ":1:1: ", "keys and values"),
            ("{\"clinic\": ", ":", "error"),
        ]
        for (text, place, words) in cases {
            try package.write("Sources/Care/overseen.json", text)
            let first = lines(package).first ?? ""
            #expect(first.hasPrefix(file + place) && first.contains("error: ") && first.contains(words), "\(text): \(first)")
        }
        try package.write("Sources/Care/overseen.json", "")
        #expect(lines(package).first?.contains("holds no clinic") == true)
    }

    @Test("Plans beside the clinic are read as its own; two of one name are refused")
    func plansBeside() async throws {
        let package = try ScratchPackage()
        try package.addClinic(at: "Shared")
        let plan = try String(contentsOf: package.root.appending(path: "Shared/patients/p-0001.md"), encoding: .utf8)
        try package.write("Sources/Care/overseen.json", "{\"clinic\": \"../../Shared\", \"plans\": \"Plans\"}")
        let broken = plan.replacingOccurrences(of: "p-0001", with: "p-0002")
            .replacingOccurrences(of: "    overseen-by: ada-fields\n", with: "")
        try package.write("Sources/Care/Plans/ward/p-0002.md", broken)
        let outcome = try await package.check()
        #expect(outcome.result.findings.map(\.rule) == ["OVS101"])
        let place = try (outcome.result.findings.first?.location.file).orThrow()
        #expect(try package.find().absolutePrefix.path(place) == package.target + "/Plans/ward/p-0002.md")
        try package.write("Sources/Care/Plans/p-0001.md", plan)
        await #expect(throws: FolderError.self) { try await package.check() }
    }
}
