public import ArgumentParser
public import CareModel
public import OverseenReporting
public import Oversight

/// What a command works with besides its arguments: Overseen's own rules and instruments, and those that a clinic's Swift
/// code adds.
public struct CommandSetting: Sendable {
    public var rules: RuleSet
    /// Besides the built-in ones and those of the clinic folder.
    public var instruments: [Instrument]

    public init(rules: RuleSet = .standard, instruments: [Instrument] = []) {
        self.rules = rules
        self.instruments = instruments
    }
}

/// A subcommand that is given its setting when it runs, so that none is kept in a global variable.
public protocol CheckingSubcommand: ParsableCommand {
    func run(in setting: CommandSetting) async throws -> ExitStatus
}
