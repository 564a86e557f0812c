import CareSite
import Foundation
import Testing

@Suite("A large file that only its owner may read")
struct PrivateFileTests {
    @Test("It takes its place whole and private; one that is not finished leaves the old one and nothing else")
    func wholeOrNotAtAll() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "private-file-" + UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/private/kept"
        do {
            let file = try PrivateFile(replacing: path)
            try file.append(Array("one ".utf8))
            try file.append(Array("two".utf8))
            try file.finish()
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "one two")
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        do {
            let file = try PrivateFile(replacing: path)
            try file.append(Array("three".utf8))
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "one two")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/private") == ["kept"])
    }
}
