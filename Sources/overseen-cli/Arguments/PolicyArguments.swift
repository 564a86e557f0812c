public import ArgumentParser
public import CareModel
import Foundation
import Overseen

extension FailOn: ExpressibleByArgument {}

/// `NAME=SETTING`
struct RuleOverride: ExpressibleByArgument {
    var rule: String
    var setting: RuleSetting

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, let setting = RuleSetting(parts[1]) else { return nil }
        rule = parts[0]
        self.setting = setting
    }
}

/// What counts, and how fast.
struct PolicyArguments: ParsableArguments {
    @Option(help: "The lowest severity that fails: error, warning or never. Default: the clinic's policy.")
    var failOn: FailOn?

    @Option(
        name: .customLong("rule"), help: ArgumentHelp("Another severity for a rule. Repeatable.", valueName: "name=off|note|warning|error"))
    var rules: [RuleOverride] = []

    @Option(help: "How many plans to work on at the same time. Default: one for each processor.")
    var jobs: Int?

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs must be from 1 to 1024") }
    }

    var options: ClinicCheck.Options {
        ClinicCheck.Options(
            failOn: failOn, rules: rules.map { ($0.rule, $0.setting) }, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
    }
}
