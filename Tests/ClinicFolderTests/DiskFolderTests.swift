import CareModel
import ClinicFolder
import Foundation
import Testing

/// What stands on a disk: links, hidden files, and folders that are none.
@Suite struct DiskFolderTests {
    /// Writes the sample into a new folder, calls `body` with its path, and takes it away.
    private func withSample(_ body: (String) throws -> Void) throws {
        let base = FileManager.default.temporaryDirectory.appending(path: "clinic-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: base) }
        for (name, text) in SampleClinic.files {
            let url = base.appending(path: "clinic/" + name)
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        try body(base.path(percentEncoded: false) + "/clinic")
    }

    private func write(_ text: String, _ path: String) throws {
        try FileManager.default.createDirectory(
            at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    private func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    }

    @Test func aFolderOnDiskReadsAsTheSameInMemory() throws {
        try withSample { path in
            let disk = try DiskFolder(path)
            #expect(try disk.files() == MemoryFolder(SampleClinic.files).files())
            let reading = try Reading(disk)
            #expect(reading.findings == [])
            #expect(reading.plans.map(\.patientID.value) == ["p-1"])
        }
    }

    @Test func whatIsNoFolderIsNamed() throws {
        try withSample { path in
            #expect(throws: FolderError.notFound(path: path + "/none")) { try DiskFolder(path + "/none") }
            #expect(throws: FolderError.notAFolder(path: path + "/clinic.yml")) { try DiskFolder(path + "/clinic.yml") }
            #expect(throws: FolderError.noClinicFile(path: path + "/patients")) { try ClinicReader(DiskFolder(path + "/patients")) }
        }
    }

    @Test func hiddenFilesAndTheBuiltSiteAreLeftOut() throws {
        try withSample { path in
            try write("x", path + "/_site/patients/p-9.md")
            try write("x", path + "/.git/patients/p-9.md")
            try write("x", path + "/patients/.p-9.md")
            #expect(try Reading(DiskFolder(path)).findings == [])
            // Any other name is read: a plan that nobody checks is worse than one finding too many.
            try write("x", path + "/patients/_p-9.md")
            #expect(try Reading(DiskFolder(path)).places == ["OVS902 patients/_p-9.md:1:1"])
        }
    }

    @Test func aLinkOutOfTheFolderIsNotFollowed() throws {
        try withSample { path in
            try write(SampleClinic.plan, path + "/../secret.md")
            try link(path + "/patients/p-2.md", to: "../../secret.md")
            try link(path + "/patients/p-3.md", to: "/etc/hostname")
            try link(path + "/patients/p-4.md", to: "nowhere.md")
            let reading = try Reading(DiskFolder(path))
            #expect(reading.places == (2...4).map { "OVS901 patients/p-\($0).md:0:0" })
            #expect(reading.plans.count == 1)
        }
    }

    @Test(arguments: ["clinic.yml", "people.yml", "pathways/low-mood.md", "guidance/sleep.md", "outcomes/scores.csv"])
    func noSharedFileIsReadThroughALinkOutOfTheFolder(_ file: String) throws {
        try withSample { path in
            try FileManager.default.moveItem(atPath: path + "/" + file, toPath: path + "/../moved")
            try link(path + "/" + file, to: path + "/../moved")
            let reading = try Reading(DiskFolder(path))
            #expect(reading.places.contains("OVS901 \(file):0:0"))
            switch file {
            case "clinic.yml": #expect(reading.clinic.name == nil)
            case "people.yml": #expect(reading.clinic.people.isEmpty)
            case "pathways/low-mood.md": #expect(reading.clinic.pathways.isEmpty)
            case "guidance/sleep.md": #expect(reading.clinic.articles.count == 1)
            default: #expect(reading.scores.isEmpty)
            }
        }
    }

    @Test func aLinkInsideTheFolderIsReadAsItsFile() throws {
        try withSample { path in
            try FileManager.default.moveItem(atPath: path + "/patients/p-1.md", toPath: path + "/p.txt")
            try link(path + "/patients/p-1.md", to: "../p.txt")
            let reading = try Reading(DiskFolder(path))
            #expect(reading.findings == [])
            #expect(reading.plans.count == 1)
        }
    }

    /// Patients behind such a link would otherwise be left out without a word.
    @Test func aLinkToAFolderIsNamed() throws {
        try withSample { path in
            try write(SampleClinic.plan, path + "/more/p-2.md")
            try link(path + "/patients/more", to: "../more")
            try link(path + "/patients/round", to: "..")
            #expect(try Reading(DiskFolder(path)).places == ["OVS901 patients/more:0:0", "OVS901 patients/round:0:0"])
        }
    }

    @Test func aFileThatGoesAwayIsAFinding() throws {
        try withSample { path in
            let reader = try ClinicReader(DiskFolder(path))
            let (clinic, _) = reader.readClinic()
            try FileManager.default.removeItem(atPath: path + "/patients/p-1.md")
            let (plan, findings) = reader.readPlan("patients/p-1.md", in: clinic)
            #expect(plan == nil)
            #expect(findings.map(\.rule) == ["OVS901"])
        }
    }
}
