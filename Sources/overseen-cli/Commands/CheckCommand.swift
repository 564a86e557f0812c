import ArgumentParser
import CareSite
import ClinicFolder
import Overseen

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Read and check everything; write nothing.",
        discussion: "Example: overseen check site --as-of 2026-11-23 --format sarif=findings.sarif")

    @OptionGroup var clinic: ClinicArguments
    @OptionGroup var policy: PolicyArguments
    @OptionGroup var reports: ReportArguments
    @OptionGroup var addresses: AddressArguments

    func run() async throws {
        let folder = clinic.folder
        let status = try await Failure.explained {
            let check = try ClinicCheck(folder: DiskFolder(folder), asOf: clinic.day, options: policy.options)
            let clock = ContinuousClock()
            let start = clock.now
            let result = try await check.run()
            if reports.verbose { Terminal.note("checked \(result.patients) patients in \(clock.now - start)") }
            return try reports.tell(result, of: check, folder: folder, addresses: try TokenMap.read(addresses.path(for: folder)))
        }
        throw ExitCode(status.rawValue)
    }
}

/// Where the private map from patients to addresses is.
struct AddressArguments: ParsableArguments {
    @Option(help: "The private map from patients to the names of their folders. Default: .overseen/addresses.tsv in the clinic folder.")
    var addresses: String?

    func path(for folder: String) -> String { addresses ?? folder + "/.overseen/addresses.tsv" }
}
