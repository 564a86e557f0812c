import ArgumentParser
import Foundation
import Overseen

@main
enum Main {
    static func main() async {
        do {
            var command = try OverseenCommand.parseAsRoot()
            if var later = command as? any AsyncParsableCommand {
                try await later.run()
            } else {
                try command.run()
            }
        } catch let failure as Failure {
            Terminal.note("overseen: error: \(failure.message)")
            exit(failure.status.rawValue)
        } catch {
            let code = OverseenCommand.exitCode(for: error)
            let message = OverseenCommand.fullMessage(for: error)
            if code == .success {
                Terminal.write(message)
            } else if !message.isEmpty {
                Terminal.note(message)
            }
            exit(code == .validationFailure ? ExitStatus.usage.rawValue : code.rawValue)
        }
    }
}

struct OverseenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "overseen",
        abstract: "Care plans in which every AI-handled step has a named human overseer.",
        discussion: """
            Reads a clinic folder (Markdown, YAML and CSV), checks it, and writes a static site in three editions: public, \
            patients and staff. Nothing is published while a step that an AI tool handles has no named person.

            Example: overseen build site -o _site --as-of 2026-11-23

            Exit statuses: 0 nothing found at or above --fail-on; 1 findings; 2 wrong usage; 3 the input cannot be read; \
            4 the output cannot be written.
            """,
        version: overseenVersion,
        subcommands: [
            CheckCommand.self, BuildCommand.self, InitCommand.self, SignCommand.self, ExplainCommand.self, RulesCommand.self,
            SchemaCommand.self,
        ])
}
