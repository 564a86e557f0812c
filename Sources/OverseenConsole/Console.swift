public import ArgumentParser
public import OverseenReporting

/// From the arguments of a process to its exit status.
public enum Console {
    /// Parses the arguments as `root`, runs the subcommand they name, and says how it ended.
    ///
    /// - Parameters:
    ///   - arguments: without the command's own name; nil takes those of the process.
    ///   - explaining: turns the caller's own typed errors into a failure; nil for those it does not know.
    ///   - run: runs a parsed command; nil when it is none of the caller's, such as `help`.
    public static func run(
        _ root: any ParsableCommand.Type, arguments: [String]? = nil, explaining: (any Error) -> Failure? = { _ in nil },
        _ run: (any ParsableCommand) async throws -> ExitStatus?
    ) async -> ExitStatus {
        do {
            var command = try root.parseAsRoot(arguments)
            do {
                if let status = try await run(command) { return status }
                try command.run()
                return .passed
            } catch {
                throw (explaining(error) ?? Failure(explaining: error)) ?? error
            }
        } catch let failure as Failure {
            Terminal.note("\(root._commandName): error: \(failure.message)")
            return failure.status
        } catch {
            let code = root.exitCode(for: error)
            let message = root.fullMessage(for: error)
            if code == .success {
                Terminal.write(message)
                return .passed
            }
            if !message.isEmpty { Terminal.note(message) }
            return code == .validationFailure ? .usage : ExitStatus(rawValue: code.rawValue) ?? .findings
        }
    }
}
