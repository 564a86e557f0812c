public import CareModel
import Outcomes

/// The rules that a check runs. `standard` holds all of Overseen's; a clinic's own Swift code may add more.
public struct RuleSet: Sendable {
    let rules: [ListedRule]
    let stepRules: [any StepRule]
    /// Those of `stepRules` that may say something of a step that people do alone.
    let peopleStepRules: [any StepRule]
    let planRules: [any PlanRule]
    let clinicRules: [any ClinicRule]
    let caseloadRules: [any CaseloadRule]
    let waiverRules: [any WaiverRule]
    /// Everything that a finding can cite, with the rules about reading and scoring, sorted by id.
    public let descriptions: [RuleDescription]
    private let idsByWord: [String: Int]

    /// All rules of Overseen.
    public static let standard = RuleSet(listed: allRules)

    /// Exactly these rules, besides those about reading and scoring.
    public init(_ rules: [any Rule]) { self.init(listed: rules.map { ListedRule($0) }) }

    private init(listed rules: [ListedRule]) {
        self.rules = rules
        stepRules = rules.compactMap(\.step)
        peopleStepRules = rules.filter { !$0.isOnlyOfAI }.compactMap(\.step)
        planRules = rules.compactMap(\.plan)
        clinicRules = rules.compactMap(\.clinic)
        caseloadRules = rules.compactMap(\.caseload)
        waiverRules = rules.compactMap(\.waiver)
        descriptions = (rules.map { type(of: $0.rule).about } + ReadingRules.all + LeakRules.all + ScoringRules.all).sorted {
            $0.id < $1.id
        }
        var words: [String: Int] = [:]
        for (position, description) in descriptions.enumerated() {
            for word in [description.id.lowercased(), description.name.lowercased()] where words[word] == nil { words[word] = position }
        }
        idsByWord = words
    }

    /// These rules and more: `.standard + [MyRule()]`.
    public static func + (rules: RuleSet, more: [any Rule]) -> RuleSet {
        RuleSet(listed: rules.rules + more.map { ListedRule($0) })
    }

    /// The rule with this id or name, in whatever case.
    public func description(named word: String) -> RuleDescription? {
        idsByWord[word.lowercased()].map { descriptions[$0] }
    }

    /// The rule that `word` is most likely a slip of.
    public func nearestName(to word: String) -> String? {
        nearest(to: word, among: descriptions.flatMap { [$0.name, $0.id] })
    }
}
