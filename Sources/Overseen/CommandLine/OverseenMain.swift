import ArgumentParser
public import CareModel
public import CareSite
import ClinicChecking
import OverseenConsole
import OverseenReporting
public import Oversight

#if canImport(Glibc)
    import CAllocator
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The whole command line `overseen`, with whatever a clinic's own Swift code adds to it.
///
/// ```swift
/// import Overseen
///
/// await OverseenMain(rules: .standard + [MyRule()]).run()
/// ```
public struct OverseenMain: Sendable {
    public var rules: RuleSet { makeRules() }
    /// Besides the built-in ones and those of the clinic folder. A built-in one of the same id wins.
    public var instruments: [Instrument]
    /// Sections of a clinic's own on every patient's page, in this order.
    public var sections: [any PlanSection]

    /// Whether the process ends with the command.
    private(set) var endsProgram = false

    /// Asked by commands that need them: to describe all rules takes longer than all that `--version` and `--help` do.
    private let makeRules: @Sendable () -> RuleSet

    public init(
        rules: @autoclosure @escaping @Sendable () -> RuleSet = .standard, instruments: [Instrument] = [], sections: [any PlanSection] = []
    ) {
        makeRules = rules
        self.instruments = instruments
        self.sections = sections
    }

    /// Runs the command that the process's arguments name, and ends the process with its exit status.
    public func run() async -> Never {
        OverseenMain.takeMemoryInLargeSteps()
        var main = self
        main.endsProgram = true
        exit(await main.status(of: nil))
    }

    /// The system is asked for memory a hundred times less often: an eighth of a build after a small change (measured).
    private static func takeMemoryInLargeSteps() {
        #if canImport(Glibc)
            mallopt(M_TOP_PAD, 1 << 24)
        #endif
    }

    /// Runs one command and gives its exit status: 0 passed, 1 findings, 2 wrong usage, 3 the input cannot be read, 4 the
    /// output cannot be written.
    ///
    /// - Parameter arguments: without the command's own name; nil takes those of the process.
    public func status(of arguments: [String]?) async -> Int32 {
        await Console.run(OverseenCommand.self, arguments: arguments, explaining: Failure.init(explainingWriting:)) { command in
            switch command {
            case let command as any SiteSubcommand: try await command.run(in: self)
            case let command as any CheckingSubcommand:
                try await command.run(in: CommandSetting(rules: rules, instruments: instruments))
            default: nil
            }
        }.rawValue
    }
}

/// A subcommand that writes pages, and so needs everything that a clinic's own code adds.
protocol SiteSubcommand: ParsableCommand {
    func run(in main: OverseenMain) async throws -> ExitStatus
}

struct OverseenCommand: ParsableCommand {
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
            CheckCommand.self, BuildCommand.self, MergeCommand.self, AddressesCommand.self, ServeCommand.self, InitCommand.self,
            SignCommand.self, ExplainCommand.self, RulesCommand.self, SchemaCommand.self, TemplatesCommand.self, ScoreCommand.self,
            ShareCommand.self, ResealCommand.self,
        ])
}
