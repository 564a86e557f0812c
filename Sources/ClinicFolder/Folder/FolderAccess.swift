/// The one seam between reading and the disk: the same reader works on a folder, an archive or a test's dictionary.
public protocol FolderAccess: Sendable {
    /// What the folder is called in an error.
    var name: String { get }
    /// All files below the folder as relative paths with `/`, sorted. Hidden files and folders are left out.
    func files() throws(FolderError) -> [FolderEntry]
    /// A file's bytes.
    func contents(of path: String) throws(FolderError) -> [UInt8]
    /// How a file lies on the disk; nil where that is not known, and only its bytes tell whether it has changed.
    func stamp(of path: String) -> FileStamp?
    /// Both, of a file as it lay before it was read.
    func stampedContents(of path: String) throws(FolderError) -> (bytes: [UInt8], stamp: FileStamp?)
}

extension FolderAccess {
    public var name: String { "the folder" }
    public func stamp(of path: String) -> FileStamp? { nil }
    public func stampedContents(of path: String) throws(FolderError) -> (bytes: [UInt8], stamp: FileStamp?) {
        let stamp = stamp(of: path)
        return (try contents(of: path), stamp)
    }
}

/// A file of the folder.
public struct FolderEntry: Sendable, Hashable {
    public var path: String
    /// Whether it is a link that leads out of the folder, or nowhere. Such a file is never read.
    public var leadsOutside: Bool
    /// Whether it is a link to another folder inside. It is not followed, since it could go round in circles.
    public var leadsToFolder: Bool

    public init(_ path: String, leadsOutside: Bool = false, leadsToFolder: Bool = false) {
        self.path = path
        self.leadsOutside = leadsOutside
        self.leadsToFolder = leadsToFolder
    }

    /// Whether a path is one that clinic folders keep beside their text: hidden, or a site built in place.
    static func isLeftOut(_ path: String) -> Bool {
        var path = path
        // By bytes, since a folder may have very many files.
        let isHidden = path.withUTF8 { bytes in
            bytes.indices.contains { bytes[$0] == UInt8(ascii: ".") && ($0 == 0 || bytes[$0 - 1] == UInt8(ascii: "/")) }
        }
        return isHidden || path == "_site" || path.hasPrefix("_site/")
    }
}

/// Why a clinic folder, or a file of it, cannot be read at all.
public enum FolderError: Error, Sendable, Equatable, CustomStringConvertible {
    case notFound(path: String)
    case notAFolder(path: String)
    case noClinicFile(path: String)
    case nothingToCheck(path: String)
    case cannotRead(path: String, reason: String)
    case leadsOutside(path: String)
    /// One name, two files.
    case twice(path: String, elsewhere: String)
    case tooLarge(path: String, limit: Int)

    public var description: String {
        switch self {
        case .notFound(let path): "there is no folder \(path); name a clinic folder, or make one with `overseen init DIR`"
        case .notAFolder(let path): "\(path) is not a folder; name the folder that holds clinic.yml"
        case .noClinicFile(let path):
            "there is no clinic.yml in \(path); name a clinic folder, or make one with `overseen init DIR`"
        case .nothingToCheck(let path):
            "\(path) holds no patients and no pathways, so there is nothing to check; add patients/ID.md or pathways/ID.md"
        case .cannotRead(let path, let reason): "cannot read \(path): \(reason)"
        case .leadsOutside(let path): "\(path) is a link that leads out of the clinic folder"
        case .twice(let path, let elsewhere):
            "\(path) is in the clinic folder and in \(elsewhere) as well; keep one of the two"
        case .tooLarge(let path, let limit): "\(path) is larger than \(limit / 1_048_576) MB"
        }
    }
}

/// A clinic folder in memory.
public struct MemoryFolder: FolderAccess {
    private let contents: [String: [UInt8]]

    public init(_ files: [String: String]) {
        contents = files.mapValues { Array($0.utf8) }
    }

    public init(bytes files: [String: [UInt8]]) {
        contents = files
    }

    public func files() -> [FolderEntry] { contents.keys.filter { !FolderEntry.isLeftOut($0) }.sorted().map { FolderEntry($0) } }

    public func contents(of path: String) throws(FolderError) -> [UInt8] {
        guard let bytes = contents[path] else { throw .notFound(path: path) }
        return bytes
    }
}
