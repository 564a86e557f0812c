import ArgumentParser
import CareModel
import Overseen
import Oversight

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Print what a rule asks, why, and how to mend it.", discussion: "Example: overseen explain OVS101"
    )

    @Argument(help: "A rule's id or name.")
    var rule: String

    func run() throws {
        guard let description = RuleSet.standard.description(named: rule) else {
            let nearest = RuleSet.standard.nearestName(to: rule)
            throw Failure(.usage, "there is no rule \(rule)" + (nearest.map { "; did you mean \($0)?" } ?? "; overseen rules lists them"))
        }
        Terminal.write(RuleText.page(of: description))
    }
}

struct RulesCommand: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json, markdown
    }

    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "List all rules.", discussion: "Example: overseen rules --format markdown")

    @Option(help: "text, json or markdown.")
    var format: Format = .text

    func run() throws {
        let rules = RuleSet.standard.descriptions
        switch format {
        case .text: Terminal.write(RuleText.list(of: rules))
        case .json: Terminal.write(RuleText.json(of: rules))
        case .markdown: Terminal.write(RuleText.markdown(of: rules))
        }
    }
}
