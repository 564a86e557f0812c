import CareModel
import ClinicChecking
import Leaks
import Oversight

/// Leaks as findings that an author can mend.
extension LeakReport {
    /// - Parameter leaks: not empty.
    func finding(of leaks: [Leak], at source: SourceLocation?) -> Finding {
        let leak = leaks[0]
        let more = Set(leaks.map(\.file)).count - 1
        let line = leak.line > 0 ? ", line \(leak.line)," : ""
        let page = shown(leak.file) + line + (more > 0 ? " like \(more) more files," : "")
        let whose = leak.patient.map { "patient " + $0 } ?? "a patient"
        let isName = leak.line == 0
        let (rule, message, help): (RuleDescription, String, String) =
            switch leak.kind {
            case .patient:
                (
                    LeakRules.patientNamedElsewhere, isName ? "the file name \(page) tells of \(whose)" : "\(page) tells of \(whose)",
                    "take the name, id or address out; a person who may be told from it must not be in another's page"
                )
            case .givenName:
                (
                    LeakRules.givenNameShown,
                    isName ? "the file name \(page) has the only name of \(whose)" : "\(page) has the only name of \(whose)",
                    "take another name if it is an example; waive the finding if it is somebody else"
                )
            case .privateTitle:
                (
                    LeakRules.privateTitle, "the title or description of \(page) tells who \(whose) is, or what the plan is about",
                    "keep titles of patients' pages neutral"
                )
            case .findable:
                (
                    LeakRules.pageStaysPrivate, "\(page) does not ask search engines and other sites to stay away",
                    "keep <meta name=\"robots\" content=\"noindex\"> and <meta name=\"referrer\" content=\"no-referrer\"> in the head"
                )
            case .sourceFile:
                (
                    LeakRules.sourceFilePublished, "\(page) in the output folder is not a file to publish",
                    "take it out of the output folder; if it was published before, others may have it"
                )
            case .outsideRequest:
                (
                    LeakRules.outsideRequest, "\(page) fetches something from another server",
                    "put the file into assets/, or leave it out"
                )
            }
        return Finding(
            rule, message, help: help, at: source ?? SourceLocation(file: "clinic.yml"),
            subject: Finding.Subject(patient: leak.patient))
    }

    /// A page's path without the address of its patient, since a report is read by many.
    private func shown(_ path: String) -> String {
        let parts = path.split(separator: "/", maxSplits: 2)
        guard parts.first == "patients", parts.count == 3 else { return path }
        let owner = patients.first { $0.token == parts[1] }
        return owner.map { "\(parts[2]) of patient \($0.id)" } ?? path
    }
}
