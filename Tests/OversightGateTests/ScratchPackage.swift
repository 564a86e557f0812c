import CareModel
import ClinicChecking
import ClinicFolder
import Foundation
import OversightGate

/// A package's folder on disk with one target `Care`, thrown away with the value.
final class ScratchPackage {
    let root = FileManager.default.temporaryDirectory.appending(path: "overseen-\(UUID().uuidString)").resolvingSymlinksInPath()

    init() throws {
        try FileManager.default.createDirectory(at: root.appending(path: "Sources/Care"), withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    var path: String { root.path(percentEncoded: false) }
    var target: String { path + "/Sources/Care" }

    func write(_ file: String, _ text: String) throws {
        let target = root.appending(path: file)
        try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: target, atomically: true, encoding: .utf8)
    }

    /// Copies the clinic of the consumer package to a folder of this one.
    func addClinic(at folder: String) throws {
        let source = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Consumers/ClinicInTarget/Sources/Care/Clinic")
        let target = root.appending(path: folder)
        try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: source, to: target)
    }

    func find() throws -> TargetClinic { try TargetClinic.find(target: "Care", directory: target, package: path) }

    func check() async throws -> GateCheck.Outcome {
        let day = try Day("2026-11-23").orThrow()
        return try await GateCheck(find(), today: day, options: ClinicCheck.Options()).run()
    }
}

struct Missing: Error {}

extension Optional {
    func orThrow() throws -> Wrapped {
        guard let self else { throw Missing() }
        return self
    }
}
