public import ArgumentParser
import CareSite
import ClinicChecking
import ClinicFolder
import Foundation
import OverseenConsole
import OverseenReporting

extension Edition: ExpressibleByArgument {}

struct BuildCommand: SiteSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Check, then write the public, the patients' and the staff edition.",
        discussion: """
            Nothing is published while an error stands, or a finding at or above --fail-on: the old site is left as it was.

            Example: overseen build site -o _site
            """)

    @OptionGroup var clinic: ClinicArguments

    @Option(name: .shortAndLong, help: "The folder to publish in: new, empty, or written by overseen before.", completion: .directory)
    var output: String

    @Option(name: .customLong("edition"), help: "Write only this edition: public, patients or staff. Repeatable.")
    var editions: [Edition] = []

    @OptionGroup var policy: PolicyArguments
    @OptionGroup var reports: ReportArguments
    @OptionGroup var addresses: AddressArguments

    @Flag(help: "Give every patient a new address, when the private map is lost. Old links stop working.")
    var newAddresses = false

    func run(in main: OverseenMain) async throws -> ExitStatus {
        let folder = clinic.folder
        try OutputPlace.refuse(output, inside: folder)
        try OutputPlace.refuse(folder, insidePublished: output)
        let check = try ClinicCheck(
            folder: DiskFolder(folder), asOf: clinic.day, rules: main.rules, instruments: main.instruments, options: policy.options)
        let map = addresses.path(for: folder)
        let build = SiteBuild(
            check: check, output: output, tokenMapPath: map, editions: editions.isEmpty ? Set(Edition.allCases) : Set(editions),
            issuesNewAddresses: newAddresses, sections: main.sections)
        let outcome = try await build.run()
        let status = try reports.reporting.tell(outcome.result, of: check, folder: folder, addresses: try? TokenMap.read(map))
        guard let publication = outcome.publication else {
            Terminal.note("overseen: nothing was published; \(output) is as it was")
            return .findings
        }
        if outcome.madeAddresses {
            Terminal.note("overseen: patients' addresses are new; keep a backup of \(map), since a lost map cannot be made again")
        }
        if !reports.quiet {
            Terminal.note(
                "Published in \(output): \(publication.written) files written, \(publication.unchanged) unchanged, "
                    + "\(publication.removed) removed.")
        }
        return status
    }
}
