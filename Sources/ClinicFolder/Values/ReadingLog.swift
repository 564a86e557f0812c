import CareModel

/// Gathers the findings of one file while it is read.
///
/// A class, because every value of the file reports into the same log; it never leaves the call that reads the file.
final class ReadingLog {
    let file: String
    let source: SourceFile
    /// The file's name without `.md`.
    private(set) lazy var stem = FileName.stem(file)
    var subject = Finding.Subject()
    private(set) var findings: [Finding] = []

    init(file: String) {
        self.file = file
        source = SourceFile(file)
    }

    func location(_ line: Int, _ column: Int) -> SourceLocation { SourceLocation(source, line: line, column: column) }

    func location(of node: YAMLNode) -> SourceLocation { location(node.line, node.column) }

    func report(_ rule: RuleDescription, _ message: String, help: String? = nil, at location: SourceLocation) {
        findings.append(Finding(rule, message, help: help, at: location, subject: subject))
    }

    func add(_ more: [Finding]) { findings += more }

    /// The entries of a mapping without those whose key came before; each of these is a finding.
    func firstOfEach(_ entries: [YAMLEntry]) -> [YAMLEntry] {
        // A set, since a generated file may have a mapping with very many keys.
        var seen = Set<String>(minimumCapacity: entries.count)
        return entries.filter { entry in
            if seen.insert(entry.key).inserted { return true }
            report(
                ReadingRules.duplicateKey, "the key \(entry.key.shortened) stands here a second time", help: "keep one of the two",
                at: location(entry.line, entry.column))
            return false
        }
    }

    func report(_ problem: YAMLDocument.Problem) {
        report(ReadingRules.yamlSyntax, problem.message, help: problem.help, at: location(problem.line, problem.column))
    }
}
