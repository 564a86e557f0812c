import CareModel
import ClinicFolder
import Foundation
import Testing

@testable import Oversight

/// Takes the reference clinic and removes or corrupts one thing at a time.
@Suite("Each thing that is taken from the reference clinic is missed")
struct MutationTests {
    static let all = Mutation.named + Mutation.able + Mutation.fit + Mutation.reviewed + Mutation.outcomes

    @Test("by the rule that is for it, at its place", arguments: all)
    func seen(mutation: Mutation) throws {
        var files = try Self.site()
        for edit in mutation.edits {
            let text = try #require(files[edit.file])
            let range = try #require(text.range(of: edit.find.withoutMark), "\(edit.file) no longer holds \(edit.find)")
            files[edit.file] = text.replacingCharacters(in: range, with: edit.put)
        }
        let marks = ExampleClinic.unmark(&files)
        try #require(marks.count == 1)
        let found = try ExampleCheck.findings(in: files.mapValues { Array($0.utf8) }).filter { $0.rule == mutation.rule }
        let places = found.map {
            ExampleClinic.Mark(file: $0.location.file, line: $0.location.line, column: $0.location.column)
        }
        #expect(places.contains(marks[0]), "\(mutation)")
    }

    @Test("and as it stands nothing is")
    func clean() throws {
        #expect(try ExampleCheck.findings(in: Self.site().mapValues { Array($0.utf8) }) == [])
    }

    @Test("there are at least 60 of them, for most of the rules")
    func enough() {
        #expect(Self.all.count >= 60)
        #expect(Set(Self.all.map(\.rule)).count >= 55)
    }

    private static func site() throws -> [String: String] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../site").standardizedFileURL
        let disk = try DiskFolder(folder.path)
        var files: [String: String] = [:]
        for entry in try disk.files() where !entry.path.hasPrefix("assets/") {
            files[entry.path] = String(decoding: try disk.contents(of: entry.path), as: UTF8.self)
        }
        return files
    }
}

extension String {
    fileprivate var withoutMark: String { filter { $0 != "↓" } }
}
