/// A rule and what it is asked about.
///
/// In the list of Overseen's own rules this is written down. To find it out while the program runs means to search every
/// conformance of the program for each rule and each kind of rule, which took longer than all else that a start needs.
struct ListedRule: Sendable {
    let rule: any Rule
    private(set) var step: (any StepRule)?
    /// Whether it says nothing of a step that people do alone. More than half of all steps are such, and most rules are.
    private(set) var isOnlyOfAI = false
    private(set) var plan: (any PlanRule)?
    private(set) var clinic: (any ClinicRule)?
    private(set) var caseload: (any CaseloadRule)?
    private(set) var waiver: (any WaiverRule)?

    /// Finds out what a rule is asked about, for those that a clinic's own code adds.
    init(_ rule: any Rule) {
        self.rule = rule
        step = rule as? any StepRule
        plan = rule as? any PlanRule
        clinic = rule as? any ClinicRule
        caseload = rule as? any CaseloadRule
        waiver = rule as? any WaiverRule
    }

    private init(only rule: any Rule) { self.rule = rule }

    static func step(_ rule: any StepRule) -> ListedRule {
        var result = ListedRule(only: rule)
        result.step = rule
        return result
    }

    static func aiStep(_ rule: any StepRule) -> ListedRule {
        var result = step(rule)
        result.isOnlyOfAI = true
        return result
    }

    static func plan(_ rule: any PlanRule) -> ListedRule {
        var result = ListedRule(only: rule)
        result.plan = rule
        return result
    }

    static func clinic(_ rule: any ClinicRule) -> ListedRule {
        var result = ListedRule(only: rule)
        result.clinic = rule
        return result
    }

    static func planAndClinic(_ rule: any PlanRule & ClinicRule) -> ListedRule {
        var result = ListedRule(only: rule)
        result.plan = rule
        result.clinic = rule
        return result
    }

    static func caseload(_ rule: any CaseloadRule) -> ListedRule {
        var result = ListedRule(only: rule)
        result.caseload = rule
        return result
    }

    static func waiver(_ rule: any WaiverRule) -> ListedRule {
        var result = ListedRule(only: rule)
        result.waiver = rule
        return result
    }
}
