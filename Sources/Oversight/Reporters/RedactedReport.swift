import CareModel

extension Report {
    /// The same report without patients' ids and names, and without the reasons of waivers: those are free words about
    /// somebody's care, in which no list of names could find everything.
    ///
    /// A patient without a token (a row of scores may name somebody who has no plan) becomes `unlisted-1`, and so on. The
    /// result is sorted anew: in the order of the ids, the tokens would tell who is who.
    public func redacted(by redaction: Redaction) -> Report {
        let redactor = FindingRedactor(of: self, by: redaction)
        return with(
            findings: findings.map(redactor.redacted),
            waived: waived.map { Waived(redactor.redacted($0.finding), reason: Redaction.leftOut) },
            baselined: baselined.map(redactor.redacted))
    }
}

/// Redacts findings one by one, with all of the report in view.
struct FindingRedactor {
    let redaction: Redaction
    private let paths: PatientPaths

    init(of report: Report, by redaction: Redaction) {
        let everything = report.findings + report.waived.map(\.finding) + report.baselined
        self.redaction = redaction.covering(everything)
        paths = PatientPaths(of: everything, redaction: self.redaction)
    }

    func redacted(_ finding: Finding) -> Finding {
        let place = finding.location
        let subject = finding.subject
        return Finding(
            rule: finding.rule, severity: finding.severity, message: redaction.redact(finding.message),
            help: finding.help.map(redaction.redact(_:)),
            location: SourceLocation(file: paths.redacted(place.file), line: place.line, column: place.column),
            subject: Finding.Subject(
                patient: subject.patient.map { redaction.tokens[$0] ?? Redaction.hiddenName },
                pathway: subject.pathway.map(redaction.redact(_:)), step: subject.step.map(redaction.redact(_:))))
    }
}

extension Redaction {
    /// With a stand-in for each patient who has no token.
    fileprivate func covering(_ findings: [Finding]) -> Redaction {
        let unlisted = Set(findings.compactMap(\.subject.patient)).subtracting(tokens.keys).sorted()
        guard !unlisted.isEmpty else { return self }
        var all = tokens
        for (index, id) in unlisted.enumerated() { all[id] = "unlisted-\(index + 1)" }
        return Redaction(tokens: all, names: names)
    }
}

/// The files whose very name may say who the patient is: they are called by the patient's token, or by a number.
private struct PatientPaths {
    private static let folders: Set<Substring> = ["patients", "sign-offs", "fhir"]
    /// What stands after a last dot could be part of a name, but for the endings of the files that are read.
    private static let endings: Set<Substring> = [".md", ".yml", ".yaml", ".json", ".ndjson"]

    private let redaction: Redaction
    private var stems: [String: String] = [:]

    init(of findings: [Finding], redaction: Redaction) {
        self.redaction = redaction
        var patients: [String: Set<String>] = [:]
        for finding in findings where PatientPaths.isPrivate(finding.location.file) {
            patients[finding.location.file, default: []].formUnion(finding.subject.patient.map { [$0] } ?? [])
        }
        var unnamed = 0
        for (file, ids) in patients.sorted(by: { $0.key < $1.key }) {
            let id = ids.isEmpty ? PatientPaths.parts(of: file).stem : ids.count == 1 ? ids.first : nil
            // An export may hold many files of one patient, which must stay apart.
            if !file.hasPrefix("fhir/"), let token = id.flatMap({ redaction.tokens[$0] }) {
                stems[file] = token
            } else {
                unnamed += 1
                stems[file] = "file-\(unnamed)"
            }
        }
    }

    func redacted(_ file: String) -> String {
        guard let stem = stems[file] else { return redaction.redact(path: file) }
        let (folder, _, ending) = PatientPaths.parts(of: file)
        return folder + "/" + stem + ending
    }

    private static func isPrivate(_ file: String) -> Bool {
        file.firstIndex(of: "/").map { folders.contains(file[..<$0]) } ?? false
    }

    /// `patients/a/b.md` is `patients`, `a/b` and `.md`.
    private static func parts(of file: String) -> (folder: Substring, stem: String, ending: Substring) {
        guard let slash = file.firstIndex(of: "/") else { return ("", file, "") }
        let rest = file[file.index(after: slash)...]
        guard let dot = rest.lastIndex(of: "."), endings.contains(rest[dot...]) else { return (file[..<slash], String(rest), "") }
        return (file[..<slash], String(rest[..<dot]), rest[dot...])
    }
}
