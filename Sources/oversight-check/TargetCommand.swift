import ArgumentParser
import CareModel
import ClinicFolder
import Foundation
import OverseenConsole
import OversightGate

/// The check of one Swift target, as OversightCheck runs it in every build.
struct TargetCommand: CheckingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "target", abstract: "Check the clinic of one Swift target and write its register as Swift source.",
        discussion: "Run by the build plugin OversightCheck.", shouldDisplay: false)

    @Argument(help: "The target's name.")
    var target: String

    @Option(help: "The target's directory.")
    var directory: String

    @Option(help: "The package's directory.")
    var package: String

    @Option(help: "Touched at the end of each run, so that the next build runs the check again.")
    var stamp: String

    @Option(help: "The Swift file that the register is written to. It is not touched when nothing in it changed.")
    var register: String

    @OptionGroup var policy: PolicyArguments

    func run(in setting: CommandSetting) async throws -> ExitStatus {
        let status: ExitStatus
        do {
            status = try await check(setting)
        } catch let error as GateError {
            status = stop(error.lines)
        } catch {
            guard let failure = Failure(explaining: error) else { throw error }
            status = stop(["\(directory): error: target \(target): \(failure.message)"])
        }
        // Newer than the register: the build system sees a changed input, and runs the check in the next build too.
        try rewrite(stamp, "The check of this target runs in every build because it rewrites this file.\n")
        return status
    }

    private func check(_ setting: CommandSetting) async throws -> ExitStatus {
        let clinic = try TargetClinic.find(target: target, directory: directory, package: package)
        let gate = try GateCheck(
            clinic, today: Day.today, rules: setting.rules, instruments: setting.instruments, options: policy.options)
        let outcome = try await gate.run()
        // Silent when all is well: every build runs this.
        let reporting = Reporting(redact: clinic.settings.redacts, quiet: true)
        _ = try reporting.tell(outcome.result, of: gate.check, folder: clinic.folder, addresses: nil, prefix: clinic.absolutePrefix)
        guard let source = outcome.register.map(RegisterSource.init(of:)) else { return .findings }
        if FileManager.default.contents(atPath: register) != Data(source.text.utf8) { try rewrite(register, source.text) }
        return .passed
    }

    private func stop(_ lines: [String]) -> ExitStatus {
        Terminal.write(lines.joined(separator: "\n"))
        return .inputUnreadable
    }

    private func rewrite(_ path: String, _ text: String) throws {
        do {
            try Data(text.utf8).write(to: URL(filePath: path))
        } catch {
            throw Failure(.outputUnwritable, "cannot write \(path): \(error.localizedDescription)")
        }
    }
}
