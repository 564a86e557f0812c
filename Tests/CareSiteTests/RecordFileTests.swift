import CareModel
import Foundation
import Outcomes
import Testing

@testable import CareSite

struct RecordFileTests {
    @Test func `lines are added, never taken away, and the file is the owner's alone`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "overseen-record-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = RecordFile(path: folder.appending(path: "private/record.jsonl").path(percentEncoded: false))
        #expect(try file.read() == nil)
        try file.append(Array("one\n".utf8))
        try file.append(Array("two\n".utf8))
        #expect(try file.read() == Array("one\ntwo\n".utf8))
        let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(throws: RecordError.damaged(line: 1)) { try PublicationRecord(from: file) }
    }

    @Test func `what is no file is not taken for an empty record`() throws {
        let folder = FileManager.default.temporaryDirectory.path(percentEncoded: false)
        #expect(throws: RecordError.damaged(line: 1)) { try RecordFile(path: folder).read() }
    }
}
