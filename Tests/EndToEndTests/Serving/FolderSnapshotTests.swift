import Foundation
import Testing

@testable import Overseen

@Suite("What changed in a clinic folder")
struct FolderSnapshotTests {
    @Test("New, gone, longer and replaced files are changes, by number")
    func changes() throws {
        let scratch = try Scratch()
        for name in ["clinic.yml", "patients/p-1.md", "patients/p-2.md", "guidance/deep/er/a.md"] {
            try scratch.write("text", to: "c/\(name)")
        }
        let folder = scratch.path("c")
        let first = FolderSnapshot(of: folder)
        #expect(first.stamps.count == 4)
        #expect(FolderSnapshot(of: folder) == first)

        try scratch.write("longer text", to: "c/clinic.yml")
        try scratch.write("new", to: "c/people.yml")
        try FileManager.default.removeItem(atPath: scratch.path("c/patients/p-1.md"))
        // Of the same size: another file in the same place.
        try FileManager.default.removeItem(atPath: scratch.path("c/guidance/deep/er/a.md"))
        try scratch.write("keep the number of the old file taken", to: "c/.hold")
        try scratch.write("txet", to: "c/guidance/deep/er/a.md")
        let second = FolderSnapshot(of: folder)
        #expect(second.changes(since: first) == 4)
        #expect(first.changes(since: first) == 0)
    }

    @Test("An edit that keeps the size is a change by its time alone")
    func time() throws {
        let scratch = try Scratch()
        try scratch.write("text", to: "c/clinic.yml")
        let first = FolderSnapshot(of: scratch.path("c"))
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: scratch.path("c/clinic.yml"))
        #expect(FolderSnapshot(of: scratch.path("c")).changes(since: first) == 1)
    }

    @Test("Hidden files and a site built in place are no part of it; files named beside it are")
    func others() throws {
        let scratch = try Scratch()
        for name in ["clinic.yml", ".git/index", "patients/.p-1.md.swp", "_site/public/index.html"] {
            try scratch.write("x", to: "c/\(name)")
        }
        let map = scratch.path("c/.overseen/addresses.tsv")
        let first = FolderSnapshot(of: scratch.path("c"), and: [map])
        #expect(first.stamps.keys.sorted() == ["clinic.yml"])
        try scratch.write("p-1\t0", to: "c/.overseen/addresses.tsv")
        #expect(FolderSnapshot(of: scratch.path("c"), and: [map]).changes(since: first) == 1)
    }

    @Test("A folder that is gone has no files, and a link that leads back to itself is no endless folder")
    func odd() throws {
        let scratch = try Scratch()
        try scratch.write("x", to: "c/clinic.yml")
        try FileManager.default.createSymbolicLink(atPath: scratch.path("c/again"), withDestinationPath: ".")
        #expect(FolderSnapshot(of: scratch.path("c")).stamps.count == 2)
        #expect(FolderSnapshot(of: scratch.path("none")).stamps.isEmpty)
    }
}
