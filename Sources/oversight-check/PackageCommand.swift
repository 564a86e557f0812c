import ArgumentParser
import CareModel
import ClinicChecking
import ClinicFolder
import Foundation
import OverseenConsole
import OverseenReporting
import Oversight
import OversightGate

/// The check of a package, as CheckOversight runs it: the folder that is named, or each clinic that the package holds.
struct PackageCommand: CheckingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "package", abstract: "Check the clinics of a Swift package.", discussion: "Run by the plugin CheckOversight.",
        shouldDisplay: false)

    @Option(help: ArgumentHelp("The package's directory.", visibility: .hidden))
    var packageDirectory: String

    @Option(
        name: .customLong("target-directory"), parsing: .singleValue, help: ArgumentHelp("A target and its directory.", visibility: .hidden)
    )
    var directories: [String] = []

    @Option(name: .customLong("target"), help: "Check the clinic of this target only. Repeatable.")
    var targets: [String] = []

    @OptionGroup var clinic: ClinicArguments
    @OptionGroup var policy: PolicyArguments
    @OptionGroup var reports: ReportArguments
    @OptionGroup var addresses: AddressArguments

    func run(in setting: CommandSetting) async throws -> ExitStatus {
        do {
            let chosen = try clinics()
            guard chosen.count == 1 || reports.formats.allSatisfy({ $0.kind == .text && $0.file == nil }),
                chosen.count == 1 || (reports.baseline == nil && reports.writeBaseline == nil)
            else {
                throw Failure(
                    .usage,
                    "this package holds \(chosen.count) clinics, and a report or a baseline is about one: name its folder, or --target")
            }
            var worst = ExitStatus.passed
            for one in chosen {
                let status = try await check(one, setting)
                if status.rawValue > worst.rawValue { worst = status }
            }
            return worst
        } catch let error as GateError {
            Terminal.note(error.lines.joined(separator: "\n"))
            return .inputUnreadable
        }
    }

    private func check(_ one: TargetClinic, _ setting: CommandSetting) async throws -> ExitStatus {
        let gate = try GateCheck(
            one, today: Day.today, asOf: clinic.asOf, rules: setting.rules, instruments: setting.instruments, options: policy.options)
        let result = try await gate.check.run()
        var reporting = reports.reporting
        reporting.redact = reporting.redact || one.settings.redacts
        return try reporting.tell(
            result, of: gate.check, folder: one.folder, addresses: try TokenMap.read(addresses.path(for: one.folder)),
            prefix: one.prefix(from: FileManager.default.currentDirectoryPath))
    }

    /// The named folder; else the named targets' clinics; else every clinic that the package's own folder or a target holds.
    private func clinics() throws -> [TargetClinic] {
        if let named = clinic.clinic {
            guard targets.isEmpty else { throw Failure(.usage, "name a clinic folder or --target, not both") }
            return [plain(absolute(named))]
        }
        let known = directories.compactMap { text -> (name: String, directory: String)? in
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            return parts.count == 2 ? (parts[0], parts[1]) : nil
        }
        if !targets.isEmpty {
            return try targets.map { name in
                guard let target = known.first(where: { $0.name == name }) else {
                    throw Failure(.usage, "there is no target \(name); the targets are \(known.map(\.name).joined(separator: ", "))")
                }
                return try TargetClinic.find(target: name, directory: target.directory, package: packageDirectory)
            }
        }
        var found: [TargetClinic] = []
        for folder in [packageDirectory + "/site", packageDirectory]
        where found.isEmpty && FileManager.default.fileExists(atPath: folder + "/clinic.yml") {
            found.append(plain(folder))
        }
        for target in known {
            do {
                let one = try TargetClinic.find(target: target.name, directory: target.directory, package: packageDirectory)
                if !found.contains(where: { $0.folder == one.folder && $0.plans == one.plans }) { found.append(one) }
            } catch {
                // Most targets have no clinic, and they did not ask to be checked.
                if !error.isAbsence { throw error }
            }
        }
        guard !found.isEmpty else {
            throw Failure(
                .inputUnreadable,
                "package \(packageDirectory) holds no clinic: no target has a clinic.yml below it or an "
                    + "\(TargetSettings.fileName) beside it; name the clinic folder")
        }
        return found
    }

    private func plain(_ folder: String) -> TargetClinic { TargetClinic(folder: folder) }

    private func absolute(_ folder: String) -> String {
        let start = URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
        return URL(filePath: folder, relativeTo: start).standardized.path(percentEncoded: false)
    }
}
