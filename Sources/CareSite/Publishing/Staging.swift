public import CareModel
import Foundation
import Synchronization

/// A build's files on their way to the published site.
///
/// Files are written below a staging folder inside the output folder, so that moving them into place is one `rename` each
/// on the same file system. `publish` moves them, removes what no longer belongs, and writes the manifest last.
/// `drop` leaves the published site as it was. A file whose bytes have not changed is left alone.
public final class Staging: Sendable {
    private struct State {
        var staged: Set<String> = []
        var unchanged: Set<String> = []
        var folders: Set<String> = []
    }

    private let output: String
    private let folder: String
    private let previous: Manifest?
    private let didExist: Bool
    private let state = Mutex(State())

    /// Opens `output` for a build.
    ///
    /// - Throws: `notOurs` when the folder holds files but no manifest; `cannotWrite` when nothing can be written there.
    public init(output: String) throws(PublishingError) {
        self.output = output
        folder = output + "/.overseen-staging"
        previous = Manifest.read(in: output)
        didExist = OutputFile.exists(output)
        if didExist && !OutputFile.isFolder(output) {
            throw .cannotWrite(path: output, reason: "it is not a folder")
        }
        if previous == nil && OutputFile.names(in: output).contains(where: { $0 != ".overseen-staging" }) {
            throw .notOurs(path: output)
        }
        // What a killed build left behind is of no use to this one.
        OutputFile.removeTree(folder)
        do {
            try OutputFile.makeFolder(folder)
        } catch {
            if !didExist { OutputFile.removeEmptyFolder(output) }
            throw error
        }
    }

    /// Whether the site published last has patients' folders.
    public var hadPatients: Bool { previous?.files.contains { $0.hasPrefix("patients/") } ?? false }

    /// Writes a page below the staging folder; thread safe.
    ///
    /// - Parameter path: relative to the output folder, such as `public/index.html`.
    public func write(_ bytes: [UInt8], to path: String) throws(PublishingError) {
        let isNew = state.withLock { $0.staged.insert(path).inserted }
        guard isNew else { throw .twoPages(path: path) }
        if OutputFile.read(output + "/" + path) == bytes {
            state.withLock { _ = $0.unchanged.insert(path) }
            return
        }
        if let cut = path.lastIndex(of: "/") {
            let parent = String(path[..<cut])
            if !state.withLock({ $0.folders.contains(parent) }) {
                try OutputFile.makeFolder(folder + "/" + parent)
                state.withLock { _ = $0.folders.insert(parent) }
            }
        }
        try OutputFile.write(bytes, to: folder + "/" + path)
    }

    /// Moves everything into place. Files of the editions in `keeping` stay as they are.
    ///
    /// - Parameter keeping: folders below the output that this build did not write, such as `staff/`.
    public func publish(asOf: Day, keeping: [String] = []) throws(PublishingError) -> Publication {
        let state = state.withLock { $0 }
        for parent in state.folders.sorted() { try OutputFile.makeFolder(output + "/" + parent) }
        for path in state.staged.subtracting(state.unchanged).sorted() {
            try OutputFile.move(folder + "/" + path, to: output + "/" + path)
        }
        var files = state.staged
        var removed = 0
        for old in previous?.files ?? [] where !state.staged.contains(old) {
            if keeping.contains(where: { old.hasPrefix($0) }) {
                files.insert(old)
            } else if Staging.staysInside(old) {
                OutputFile.remove(output + "/" + old)
                removeEmptyParents(of: old)
                removed += 1
            }
        }
        try Manifest(asOf: asOf.description, files: files.sorted()).write(in: output, through: folder)
        OutputFile.removeTree(folder)
        return Publication(written: state.staged.count - state.unchanged.count, unchanged: state.unchanged.count, removed: removed)
    }

    /// Every file of the output folder as it will be once this build is published, with where its bytes lie now. Besides the
    /// pages these are files of the editions in `keeping`, and whatever somebody else put into the folder.
    public func files(keeping: [String] = []) -> [(path: String, bytesAt: String)] {
        let state = state.withLock { $0 }
        var files = state.staged.map { path in (path, (state.unchanged.contains(path) ? output : folder) + "/" + path) }
        let ours = Set(previous?.files ?? [])
        if didExist {
            OutputFile.eachFile(below: output, except: ".overseen-staging") { path in
                guard path != Manifest.fileName, !state.staged.contains(path) else { return }
                if !ours.contains(path) || keeping.contains(where: { path.hasPrefix($0) }) { files.append((path, output + "/" + path)) }
            }
        }
        return files.sorted { $0.0 < $1.0 }
    }

    /// Leaves the published site as it was.
    public func drop() {
        OutputFile.removeTree(folder)
        if !didExist { OutputFile.removeEmptyFolder(output) }
    }

    private func removeEmptyParents(of path: String) {
        var parent = path[...]
        while let cut = parent.lastIndex(of: "/") {
            parent = parent[..<cut]
            OutputFile.removeEmptyFolder(output + "/" + parent)
        }
    }

    /// A manifest that someone edited must not make us remove files elsewhere.
    private static func staysInside(_ path: String) -> Bool {
        !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }
}

/// What publishing did, in files.
public struct Publication: Sendable, Hashable {
    public let written: Int
    public let unchanged: Int
    public let removed: Int
}
