public import CareModel

/// What every rule may look at besides its own subject. The look-ups are built once for all patients.
public struct CheckingContext: Sendable {
    /// The day for which the folder is checked, in the form of questions that note when their answers change.
    private(set) var day: CheckedDay
    /// Behind one reference: each plan is checked with a context of its own, and copying the fields of a large clinic's would cost
    /// more than many a rule, on two threads at once above all.
    private let shared: Shared

    public var clinic: ClinicDraft { _read { yield shared.clinic } }
    public var policy: Policy { _read { yield shared.policy } }
    public var rules: RuleSet { _read { yield shared.rules } }
    /// The clinic's own places, of those that are known.
    var jurisdictions: [Jurisdiction] { _read { yield shared.jurisdictions } }
    /// Display names of all tools, folded for comparison.
    var toolNames: Set<String> { _read { yield shared.toolNames } }
    /// For each person of `clinic.people`: whether the entry's name can belong to one human being.
    var namesOnePerson: [Bool] { _read { yield shared.namesOnePerson } }
    /// For each person of `clinic.people`: the name folded for comparison, without titles.
    var foldedNames: [String] { _read { yield shared.foldedNames } }
    /// Sentences of the clinic's instruments that no page may print.
    var protectedWording: ProtectedWording { _read { yield shared.protectedWording } }

    public init(clinic: ClinicDraft, asOf: Day, policy: Policy = .standard, rules: RuleSet = .standard) {
        day = CheckedDay(asOf)
        shared = Shared(clinic: clinic, policy: policy, rules: rules)
    }

    private final class Shared: Sendable {
        let clinic: ClinicDraft
        let policy: Policy
        let rules: RuleSet
        let jurisdictions: [Jurisdiction]
        let toolNames: Set<String>
        let namesOnePerson: [Bool]
        let foldedNames: [String]
        let protectedWording: ProtectedWording

        init(clinic: ClinicDraft, policy: Policy, rules: RuleSet) {
            self.clinic = clinic
            self.policy = policy
            self.rules = rules
            jurisdictions = clinic.jurisdictions.compactMap { clinic.knownJurisdictions[$0.value] }
            toolNames = Set(clinic.tools.compactMap { $0.name.map { NameWords($0.value.text).folded } })
            let names = clinic.people.map { NameWords($0.name?.value.text ?? "") }
            namesOnePerson = zip(clinic.people, names).map { person, words in
                !words.isPlaceholder && (words.looksLikeFullName || person.mononym?.value == true)
            }
            foldedNames = names.map(\.folded)
            protectedWording = ProtectedWording(of: clinic.instruments.values)
        }
    }

    /// The same, with a ledger in which everything that asks about the day notes until when its answer holds.
    package func noting(in ledger: DayLedger) -> CheckingContext {
        var context = self
        context.day = day.noting(in: ledger)
        return context
    }

    /// The limit that the clinic set, or its default.
    public func limit(_ limit: PolicyLimit) -> Int { policy.limit(limit) }

    /// The person who oversees a step, where people.yml has them.
    public func overseer(of step: StepDraft) -> PersonDraft? {
        step.overseenBy.flatMap { clinic.person($0.value) }
    }

    /// The tool that has a part in a step, where the register has it.
    public func tool(of step: StepDraft) -> ToolDraft? {
        step.handledBy?.value.toolID.flatMap { clinic.tool($0.value) }
    }

    /// The kind of a step, where the catalogue has it.
    public func kind(of step: StepDraft) -> StepKind? {
        step.kind.flatMap { clinic.kindsByID[$0.value] }
    }
}
