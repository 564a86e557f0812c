public import ArgumentParser
public import CareModel
public import ClinicChecking
import Foundation

extension FailOn: ExpressibleByArgument {}

/// `NAME=SETTING`
public struct RuleOverride: ExpressibleByArgument {
    public var rule: String
    public var setting: RuleSetting

    public init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, let setting = RuleSetting(parts[1]) else { return nil }
        rule = parts[0]
        self.setting = setting
    }
}

/// What counts, and how fast.
public struct PolicyArguments: ParsableArguments {
    @Option(help: "The lowest severity that fails: error, warning or never. Default: the clinic's policy.")
    public var failOn: FailOn?

    @Option(
        name: .customLong("rule"), help: ArgumentHelp("Another severity for a rule. Repeatable.", valueName: "name=off|note|warning|error"))
    public var rules: [RuleOverride] = []

    @Option(help: "How many plans to work on at the same time. Default: one for each processor.")
    public var jobs: Int?

    public init() {}

    public func validate() throws {
        if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs must be from 1 to 1024") }
    }

    public var options: ClinicCheck.Options {
        ClinicCheck.Options(
            failOn: failOn, rules: rules.map { ($0.rule, $0.setting) }, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    }
}
