public import CareModel
import ClinicFolder

/// Why a target cannot be checked at all. A build stops on each of these: what was not checked must not look green.
public enum GateError: Error, Sendable {
    case noClinic(target: String, directory: String)
    case severalClinics(target: String, directory: String, folders: [String])
    /// `overseen.json` names a folder that is not there.
    case missingFolder(target: String, key: String, path: String, file: String, location: SourceLocation)
    /// What is wrong in `overseen.json` itself.
    case settings([Finding], file: String)
    case unreadable(target: String, reason: String)

    /// Whether the target simply has no clinic.
    public var isAbsence: Bool {
        if case .noClinic = self { true } else { false }
    }

    /// A compiler's lines: place, what is wrong, and how to mend it.
    public var lines: [String] {
        switch self {
        case .noClinic(let target, let directory):
            [
                "\(directory): error: target \(target) uses OversightCheck and holds no clinic: no clinic.yml lies below it, and no "
                    + "\(TargetSettings.fileName) beside it names one",
                "help: put a clinic folder into the target, write {\"clinic\": \"PATH\"} into \(directory)/\(TargetSettings.fileName), "
                    + "or take the plugin off the target",
            ]
        case .severalClinics(let target, let directory, let folders):
            [
                "\(directory): error: target \(target) holds \(folders.count) clinics: \(folders.joined(separator: ", "))",
                "help: write {\"clinic\": \"PATH\"} with the one that counts into \(directory)/\(TargetSettings.fileName), "
                    + "or give each clinic a target of its own",
            ]
        case .missingFolder(let target, let key, let path, let file, let location):
            [
                "\(file):\(location.line):\(location.column): error: target \(target): \(key) names \(path), and there is no such folder",
                "help: name a folder relative to the folder of \(TargetSettings.fileName)",
            ]
        case .settings(let findings, let file):
            findings.flatMap { finding in
                let place = "\(file):\(finding.location.line):\(finding.location.column)"
                return ["\(place): error: \(finding.message) [\(finding.rule)]"] + (finding.help.map { ["help: \($0)"] } ?? [])
            }
        case .unreadable(let target, let reason):
            ["error: target \(target): \(reason)", "help: make it readable, or name another folder in \(TargetSettings.fileName)"]
        }
    }
}
