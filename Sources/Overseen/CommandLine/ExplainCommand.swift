import ArgumentParser
import CareModel
import OverseenConsole
import OverseenReporting
import Oversight

struct ExplainCommand: CheckingSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Print what a rule asks, why, and how to mend it.", discussion: "Example: overseen explain OVS101"
    )

    @Argument(help: "A rule's id or name.")
    var rule: String

    func run(in setting: CommandSetting) async throws -> ExitStatus {
        guard let description = setting.rules.description(named: rule) else {
            let nearest = setting.rules.nearestName(to: rule)
            throw Failure(.usage, "there is no rule \(rule)" + (nearest.map { "; did you mean \($0)?" } ?? "; overseen rules lists them"))
        }
        Terminal.write(RuleText.page(of: description))
        return .passed
    }
}

struct RulesCommand: CheckingSubcommand {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json, markdown
    }

    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "List all rules.", discussion: "Example: overseen rules --format markdown")

    @Option(help: "text, json or markdown.")
    var format: Format = .text

    func run(in setting: CommandSetting) async throws -> ExitStatus {
        let rules = setting.rules.descriptions
        switch format {
        case .text: Terminal.write(RuleText.list(of: rules))
        case .json: Terminal.write(RuleText.json(of: rules))
        case .markdown: Terminal.write(RuleText.markdown(of: rules))
        }
        return .passed
    }
}
