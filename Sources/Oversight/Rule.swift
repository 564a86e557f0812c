public import CareModel

/// One thing that Overseen asks of a clinic folder, with its own documentation and examples.
public protocol Rule: Sendable {
    static var about: RuleDescription { get }
}

/// A rule about one step, of a plan or of a pathway.
public protocol StepRule: Rule {
    func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding]
}

/// A rule about a whole plan and the patient's scores.
public protocol PlanRule: Rule {
    func findings(for plan: PlanDraft, scores: [ScoreSeries], of context: CheckingContext) -> [Finding]
}

/// A rule about the parts that all patients share.
public protocol ClinicRule: Rule {
    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding]
}

/// A rule about the exceptions of waivers.yml, once it is known what they covered.
public protocol WaiverRule: Rule {
    func findings(for waived: [Report.Waived], of context: CheckingContext) -> [Finding]
}

/// A rule about all plans together. It sees small counters only, so that a build need not hold every plan in memory.
public protocol CaseloadRule: Rule {
    func findings(for entries: [CaseloadEntry], of context: CheckingContext) -> [Finding]
}
