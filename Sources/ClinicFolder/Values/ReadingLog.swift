import CareModel

/// Gathers the findings of one file while it is read.
///
/// A class, because every value of the file reports into the same log; it never leaves the call that reads the file.
final class ReadingLog {
    let file: String
    var subject = Finding.Subject()
    private(set) var findings: [Finding] = []

    init(file: String) {
        self.file = file
    }

    func location(_ line: Int, _ column: Int) -> SourceLocation { SourceLocation(file: file, line: line, column: column) }

    func location(of node: YAMLNode) -> SourceLocation { location(node.line, node.column) }

    func report(_ rule: RuleDescription, _ message: String, help: String? = nil, at location: SourceLocation) {
        findings.append(Finding(rule, message, help: help, at: location, subject: subject))
    }

    func add(_ more: [Finding]) { findings += more }

    func report(_ problem: YAMLDocument.Problem) {
        report(ReadingRules.yamlSyntax, problem.message, help: problem.help, at: location(problem.line, problem.column))
    }
}
