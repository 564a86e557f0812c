import CareModel
import ClinicChecking
import ClinicFolder
import Foundation
import OverseenReporting
import OversightGate

/// The check of one Swift target, as OversightCheck runs it in every build.
@main
enum OversightGateTool {
    static func main() async {
        guard let request = TargetRequest(Array(CommandLine.arguments.dropFirst())) else {
            Terminal.note(TargetRequest.usage)
            exit(ExitStatus.usage.rawValue)
        }
        do {
            let status = try await run(request)
            // Newer than the register: the build system sees a changed input, and runs the check in the next build too.
            try rewrite(request.stamp, "The check of this target runs in every build because it rewrites this file.\n")
            exit(status.rawValue)
        } catch {
            Terminal.write("\(request.directory): error: target \(request.target): \((error as? Failure)?.message ?? "\(error)")")
            exit(((error as? Failure)?.status ?? .inputUnreadable).rawValue)
        }
    }

    private static func run(_ request: TargetRequest) async throws -> ExitStatus {
        do {
            return try await check(request)
        } catch let error as GateError {
            Terminal.write(error.lines.joined(separator: "\n"))
            return .inputUnreadable
        } catch {
            throw Failure(explaining: error) ?? error
        }
    }

    private static func check(_ request: TargetRequest) async throws -> ExitStatus {
        let clinic = try TargetClinic.find(target: request.target, directory: request.directory, package: request.package)
        let options = ClinicCheck.Options(jobs: ProcessInfo.processInfo.activeProcessorCount)
        let gate = try GateCheck(clinic, today: Day.today, options: options)
        let outcome = try await gate.run()
        // Silent when all is well: every build runs this.
        let reporting = Reporting(redact: clinic.settings.redacts, quiet: true)
        _ = try reporting.tell(outcome.result, of: gate.check, folder: clinic.folder, addresses: nil, prefix: clinic.absolutePrefix)
        guard let source = outcome.register.map(RegisterSource.init(of:)) else { return .findings }
        if FileManager.default.contents(atPath: request.register) != Data(source.text.utf8) {
            try rewrite(request.register, source.text)
        }
        return .passed
    }

    private static func rewrite(_ path: String, _ text: String) throws {
        do {
            try Data(text.utf8).write(to: URL(filePath: path))
        } catch {
            throw Failure(.outputUnwritable, "cannot write \(path): \(error.localizedDescription)")
        }
    }
}
