import CareSite
import Foundation
import Testing

@Suite("What a build lays away until its end")
struct HoldingFileTests {
    private func scratch() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "holding-" + UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    @Test("Everything is read back as it was, before and after it reached the disk, from many threads")
    func readsBack() async throws {
        let folder = try scratch()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = try #require(HoldingFile(beside: folder + "/private/kept"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<4 {
                group.addTask {
                    var places: [(PiecePlace, [UInt8])] = []
                    for number in 0..<800 {
                        let bytes = (0..<(number * 7 % 1_900)).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ number &+ task) }
                        let place = try #require(file.put(bytes))
                        #expect(file.bytes(at: place) == bytes)
                        places.append((place, bytes))
                    }
                    for (place, bytes) in places { #expect(file.bytes(at: place) == bytes) }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test("It has no name that anybody could open it by")
    func hasNoName() throws {
        let folder = try scratch()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = try #require(HoldingFile(beside: folder + "/kept"))
        _ = file.put(Array("p-0001 Iris".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }

    @Test("Where no file can be made there is none")
    func nowhere() { #expect(HoldingFile(beside: "/dev/null/kept") == nil) }
}
