import Foundation
import Testing

/// Pages that are kept in the repository and compared byte for byte, but for the digits of the style sheet's content in its
/// name: they change with every change of it. OVERSEEN_RECORD=1 writes them anew.
enum Golden {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Golden")

    static func expect(_ text: String, toMatch name: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
        let file = folder.appending(path: name)
        let text = text.withoutStyleFingerprint
        if ProcessInfo.processInfo.environment["OVERSEEN_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            return
        }
        let kept = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        guard !kept.utf8.elementsEqual(text.utf8) else { return }
        let (old, new) = (
            kept.split(separator: "\n", omittingEmptySubsequences: false), text.split(separator: "\n", omittingEmptySubsequences: false)
        )
        let line = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
        Issue.record(
            "\(name) differs at line \(line + 1):\n- \(line < old.count ? old[line] : "(end)")\n+ \(line < new.count ? new[line] : "(end)")",
            sourceLocation: sourceLocation)
    }
}
