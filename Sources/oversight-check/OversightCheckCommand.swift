import ArgumentParser
import ClinicChecking
import Foundation
import OverseenConsole
import OverseenReporting

/// What the plugins run: reading and rules without pages, so that whoever uses them compiles no more than that.
struct OversightCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "oversight-check",
        abstract: "Check that every AI-handled step of a clinic folder has a named human overseer.",
        discussion: """
            The check of `overseen check`, without the parts that write pages. The plugin CheckOversight runs `package`.

            Example: oversight-check site --fail-on warning --format sarif=findings.sarif
            """,
        version: overseenVersion, subcommands: [CheckCommand.self, PackageCommand.self],
        defaultSubcommand: CheckCommand.self)
}

@main
enum Main {
    static func main() async {
        exit(await OversightCheckCommand.status().rawValue)
    }
}

extension OversightCheckCommand {
    /// Runs what the process's arguments name. Apart from `main`, which belongs to the main actor.
    nonisolated static func status() async -> ExitStatus {
        await Console.run(OversightCheckCommand.self) { command in
            guard let command = command as? any CheckingSubcommand else { return nil }
            return try await command.run(in: CommandSetting())
        }
    }
}
