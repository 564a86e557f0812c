import CareModel

/// What a draft lacks to become a plan, as findings. Where an error already stands at the same place, a rule or the reader
/// has said it better, and nothing is added: either way an error stands.
struct Gaps: Sendable {
    private(set) var findings: [Finding] = []
    private let known: [SourceLocation]

    /// - Parameter known: The findings so far, with the severities that the policy gives them.
    init(known: [Finding] = []) {
        self.known = known.filter { $0.severity == .error }.map(\.location)
    }

    mutating func missing(_ key: String, of what: String, at location: SourceLocation, subject: Finding.Subject) {
        add(Finding(ReadingRules.missingKey, "\(what) has no \(key)", help: "add \(key):", at: location, subject: subject))
    }

    mutating func unknown(_ id: Placed<String>, as what: String, among ids: some Sequence<String>, subject: Finding.Subject) {
        let help = nearest(to: id.value, among: ids).map { "did you mean \($0)?" }
        add(
            Finding(ReadingRules.unknownReference, "there is no \(what) \(id.value)", help: help, at: id.location, subject: subject))
    }

    private mutating func add(_ finding: Finding) {
        guard !known.contains(finding.location), !findings.contains(finding) else { return }
        findings.append(finding)
    }
}
