public import ClinicFolder
import Oversight

/// One SHA-256 over everything that was checked. Two builds with the same digest checked the same text.
///
/// The digest is that of a list with a line `HEX  PATH` for each file of the clinic folder in the order of their paths, as
/// `sha256sum` writes it, so that anyone can compute it again without Overseen.
public struct InputDigest: Sendable, Hashable {
    /// 64 hexadecimal digits.
    public let hex: String
    /// Each file's own digest, by path.
    public let files: [String: String]

    /// - Parameters:
    ///   - settings: the path of `overseen.json`, which stands last in the list.
    ///   - known: files' own digests by path, where they were made before.
    /// - Throws: `FolderError` when a file can no longer be read.
    public init(of reader: ClinicReader, settings: String? = nil, known: [String: String] = [:]) throws(FolderError) {
        var files: [String: String] = [:]
        var list = ""
        for file in reader.allFiles {
            let digest = if let digest = known[file] { digest } else { SHA256.hexDigest(of: try reader.bytes(of: file)) }
            files[file] = digest
            list += digest + "  " + file + "\n"
        }
        if let settings {
            list += SHA256.hexDigest(of: try TargetSettings.bytes(of: settings)) + "  " + TargetSettings.fileName + "\n"
        }
        self.files = files
        hex = SHA256.hexDigest(of: list)
    }
}
