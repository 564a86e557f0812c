public import CareModel

/// What every rule may look at besides its own subject. The look-ups are built once for all patients.
public struct CheckingContext: Sendable {
    public let clinic: ClinicDraft
    /// The day for which the folder is checked, in the form of questions that note when their answers change.
    private(set) var day: CheckedDay
    public let policy: Policy
    public let rules: RuleSet
    /// The clinic's own places, of those that are known.
    let jurisdictions: [Jurisdiction]
    /// Display names of all tools, folded for comparison.
    let toolNames: Set<String>
    /// For each person of `clinic.people`: whether the entry's name can belong to one human being.
    let namesOnePerson: [Bool]
    /// For each person of `clinic.people`: the name folded for comparison, without titles.
    let foldedNames: [String]

    /// Sentences of the clinic's instruments that no page may print.
    let protectedWording: ProtectedWording

    public init(clinic: ClinicDraft, asOf: Day, policy: Policy = .standard, rules: RuleSet = .standard) {
        self.clinic = clinic
        self.rules = rules
        day = CheckedDay(asOf)
        self.policy = policy
        jurisdictions = clinic.jurisdictions.compactMap { clinic.knownJurisdictions[$0.value] }
        toolNames = Set(clinic.tools.compactMap { $0.name.map { NameWords($0.value.text).folded } })
        let names = clinic.people.map { NameWords($0.name?.value.text ?? "") }
        namesOnePerson = zip(clinic.people, names).map { person, words in
            !words.isPlaceholder && (words.looksLikeFullName || person.mononym?.value == true)
        }
        foldedNames = names.map(\.folded)
        protectedWording = ProtectedWording(of: clinic.instruments.values)
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
        step.kind.flatMap { clinic.kinds[$0.value] }
    }
}
