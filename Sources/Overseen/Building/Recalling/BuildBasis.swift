import CareModel
import ClinicChecking
import ClinicFolder
import Foundation
import Guidance
import Oversight

/// Everything that what is said and shown of any one patient rests on, besides the patient's own file, rows, address and the day.
/// Where it differs from the last build's, nothing of that build is used.
struct BuildBasis {
    let digest: ContentDigest
    let outcomeFiles: Set<String>

    /// - Parameters:
    ///   - sources: all files that patients share.
    ///   - editions: whose pages are written.
    init(of check: ClinicCheck, sources: [String: SourceFile], editions: Set<Edition>) {
        let outcomeFiles = Set(check.reader.outcomeFiles(in: check.clinic))
        var store = StoreWriter()
        // Rules, templates and words that come with the program change with it, and so do those of a program of one's own.
        store.add(overseenVersion)
        store.add(MarkdownRenderer.libraryVersion)
        store.add(Bundle.main.executablePath.flatMap { FileStamp($0) }) { $0.add($1) }
        store.add(list: check.checker.rules.descriptions.map(\.id))
        store.add(list: check.options.rules) { store, override in
            store.add(override.0)
            store.add("\(override.1)")
        }
        store.add(list: check.clinic.instruments.keys.sorted())
        store.add(editions.contains(.patients))
        for (path, source) in sources.sorted(by: { $0.key < $1.key }) where !outcomeFiles.contains(path) {
            store.add(path)
            store.add(source.digest)
        }
        digest = ContentDigest(of: store.bytes)
        self.outcomeFiles = outcomeFiles
    }
}
