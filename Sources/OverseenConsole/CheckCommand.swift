public import ArgumentParser
import ClinicChecking
import ClinicFolder
public import OverseenReporting

/// `overseen check`: reads and checks everything, and writes nothing.
public struct CheckCommand: CheckingSubcommand {
    public static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Read and check everything; write nothing.",
        discussion: "Example: overseen check site --as-of 2026-11-23 --format sarif=findings.sarif")

    @OptionGroup var clinic: ClinicArguments
    @OptionGroup var policy: PolicyArguments
    @OptionGroup var reports: ReportArguments
    @OptionGroup var addresses: AddressArguments

    public init() {}

    public func run(in setting: CommandSetting) async throws -> ExitStatus {
        let folder = clinic.folder
        let check = try ClinicCheck(
            folder: DiskFolder(folder), asOf: clinic.day, rules: setting.rules, instruments: setting.instruments, options: policy.options)
        let clock = ContinuousClock()
        let start = clock.now
        let result = try await check.run()
        if reports.verbose { Terminal.note("checked \(result.patients) patients in \(clock.now - start)") }
        return try reports.reporting.tell(result, of: check, folder: folder, addresses: try TokenMap.read(addresses.path(for: folder)))
    }
}
