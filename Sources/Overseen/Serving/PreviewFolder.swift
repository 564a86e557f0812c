import Foundation
import OverseenReporting

/// A folder of this preview's own among the temporary files, which nobody else on this machine can look into.
struct PreviewFolder: Sendable {
    let path: String
    /// The pages.
    var output: String { path + "/site" }
    /// Copies of what the clinic keeps in `.overseen/`, so that a build has something to write to.
    var addresses: String { path + "/private/addresses.tsv" }
    var figures: String { path + "/private/published-figures.jsonl" }

    /// - Throws: `Failure` when no folder can be made.
    init(in parent: String = FileManager.default.temporaryDirectory.path(percentEncoded: false)) throws {
        let start = parent.hasSuffix("/") ? String(parent.dropLast()) : parent
        // mkdtemp makes it with mode 0700, under a name that was not there before.
        var template = Array((start + "/overseen-preview-XXXXXX").utf8CString)
        let made = template.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
        }
        guard let made else { throw Failure(.outputUnwritable, "cannot make a temporary folder in \(start)") }
        path = made
        try HandedFile.makeFolder(path + "/private", mode: 0o700)
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }
}
