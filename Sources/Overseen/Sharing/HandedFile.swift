import Foundation
import OverseenReporting

/// A file that leaves the clinic: written whole or not at all, and readable by nobody else on this machine unless a host needs it.
enum HandedFile {
    /// - Throws: `Failure` when it cannot be written; a file that was there before then stands.
    static func write(_ bytes: Data, to path: String, mode: Int = 0o600) throws {
        let new = path + ".new"
        let files = FileManager.default
        try? files.removeItem(atPath: new)
        guard files.createFile(atPath: new, contents: bytes, attributes: [.posixPermissions: mode]) else {
            throw Failure(.outputUnwritable, "cannot write \(path)")
        }
        guard rename(new, path) == 0 else {
            try? files.removeItem(atPath: new)
            throw Failure(.outputUnwritable, "cannot write \(path)")
        }
    }

    static func makeFolder(_ path: String, mode: Int = 0o755) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: mode])
        } catch {
            throw Failure(.outputUnwritable, "cannot make the folder \(path): \(error.localizedDescription)")
        }
    }
}
