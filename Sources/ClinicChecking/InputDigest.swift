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

    /// - Parameter settings: the path of `overseen.json`, which stands last in the list.
    /// - Throws: `FolderError` when a file can no longer be read.
    public init(of reader: ClinicReader, settings: String? = nil) throws(FolderError) {
        var files: [String: String] = [:]
        var list = ""
        for file in reader.allFiles {
            let digest = SHA256.hexDigest(of: try reader.bytes(of: file))
            files[file] = digest
            InputDigest.add(digest, of: file, to: &list)
        }
        if let settings {
            InputDigest.add(SHA256.hexDigest(of: try TargetSettings.bytes(of: settings)), of: TargetSettings.fileName, to: &list)
        }
        self.files = files
        hex = SHA256.hexDigest(of: list)
    }

    /// The list of all files with their digests, to be digested by whoever has a faster way to do so.
    ///
    /// - Parameter known: a file's own digest, where it was made before; asked in the order of `reader.allFiles`.
    /// - Throws: `FolderError` when a file can no longer be read.
    package static func list(of reader: ClinicReader, known: (String) -> String?) throws(FolderError) -> String {
        var list = ""
        let files = reader.allFiles
        list.reserveCapacity(files.count * 100)
        for file in files {
            let digest = if let digest = known(file) { digest } else { SHA256.hexDigest(of: try reader.bytes(of: file)) }
            add(digest, of: file, to: &list)
        }
        return list
    }

    private static func add(_ digest: String, of file: String, to list: inout String) {
        list += digest
        list += "  "
        list += file
        list += "\n"
    }
}
