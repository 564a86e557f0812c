import CareModel
import ClinicChecking
import ClinicFolder
import Leaks

/// From a leak in a written page back to the text of the clinic folder that it comes from.
struct LeakTrace {
    private let check: ClinicCheck
    private let shared: [String]
    private let idsByToken: [String: String]

    init(check: ClinicCheck, patients: [KnownPatient]) {
        self.check = check
        shared = check.reader.allFiles.filter { !$0.hasPrefix("patients/") && !$0.hasPrefix("outcomes/") && LeakTrace.isText($0) }
        idsByToken = Dictionary(patients.map { ($0.token, $0.id) }) { first, _ in first }
    }

    /// The first place of the leak's words in what its page is made from; nil where they are in none of it.
    func source(of leak: Leak) -> SourceLocation? {
        let parts = leak.file.split(separator: "/", maxSplits: 2)
        switch leak.kind {
        case .sourceFile: return nil
        case .findable, .privateTitle: return frame.map { SourceLocation(file: $0) }
        default: break
        }
        if leak.line == 0 { return namedFile(parts.last.map(String.init) ?? leak.file) }
        guard !leak.word.isEmpty else { return nil }
        var files = shared
        if parts.first == "patients", parts.count == 3, let owner = idsByToken[String(parts[1])] {
            files = check.reader.planFiles.filter { $0 == "patients/\(owner).md" } + shared
        }
        let word = LeakTrace.plain(leak.word)
        for file in files {
            guard let bytes = try? check.reader.bytes(of: file) else { continue }
            if let place = LeakTrace.position(of: word, in: String(decoding: bytes, as: UTF8.self)) {
                return SourceLocation(file: file, line: place.line, column: place.column)
            }
        }
        return nil
    }

    /// The clinic's own template of what stands above a page's content, if it has one.
    private var frame: String? {
        ["templates/components/opening.mustache", "templates/pages/patient.mustache"].first { shared.contains($0) }
            ?? shared.first { $0.hasPrefix("templates/") }
    }

    /// A file of the folder whose name, without its ending, is that of the page.
    private func namedFile(_ page: String) -> SourceLocation? {
        func stem(_ path: String) -> Substring { path.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? "" }
        return check.reader.allFiles.first { !$0.hasPrefix("patients/") && stem($0) == stem(page) }.map { SourceLocation(file: $0) }
    }

    private static func isText(_ file: String) -> Bool {
        [".md", ".yml", ".yaml", ".mustache", ".svg", ".css", ".js"].contains { file.hasSuffix($0) }
    }

    /// As it was written before it became HTML.
    private static func plain(_ word: String) -> String {
        [("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")].reduce(word) { text, pair in
            text.split(separator: pair.0, omittingEmptySubsequences: false).joined(separator: pair.1)
        }
    }

    private static func position(of word: String, in text: String) -> (line: Int, column: Int)? {
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        let parts = word.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            guard let start = parts.count == 1 ? line.firstRange(of: word)?.lowerBound : start(of: parts, in: lines[index...]) else {
                continue
            }
            return (index + 1, line.unicodeScalars.distance(from: line.startIndex, to: start) + 1)
        }
        return nil
    }

    /// Where in the first of some lines words begin that go on in the next ones, which may be indented or quoted.
    private static func start(of parts: [Substring], in lines: ArraySlice<Substring>) -> Substring.Index? {
        guard let first = lines.first, let end = first.lastIndex(where: { !$0.isWhitespace }).map(first.index(after:)),
            first[..<end].hasSuffix(parts[0]), lines.count >= parts.count
        else { return nil }
        let rest = zip(parts.dropFirst(), lines.dropFirst()).map { (part: $0, line: $1.drop { $0.isWhitespace || $0 == ">" }) }
        guard rest.dropLast().allSatisfy({ $0.line == $0.part }), let last = rest.last, last.line.hasPrefix(last.part) else { return nil }
        return first.index(end, offsetBy: -parts[0].count)
    }
}
