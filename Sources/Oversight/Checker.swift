public import CareModel

/// Runs the rules. Only here a `PlanDraft` becomes a `CarePlan`, and only when no error stands for it.
public struct Checker: Sendable {
    public let context: CheckingContext
    public let rules: RuleSet
    let directory: Directory
    let waivers: Waivers

    public init(clinic: ClinicDraft, asOf: Day, policy: Policy = .standard, rules: RuleSet = .standard) {
        context = CheckingContext(clinic: clinic, asOf: asOf, policy: policy, rules: rules)
        directory = Directory(of: clinic)
        waivers = Waivers(of: clinic, in: context)
        self.rules = rules
    }

    /// The entries of waivers.yml that hold on this day, in their order.
    public var waiversInForce: [WaiverDraft] { waivers.holding.map { context.clinic.waivers[$0.position] } }

    /// The recorded decisions that hold on this day to let a step of a pathway have less of a person than its kind asks for.
    public var overridesInForce: [(pathway: PathwayDraft, step: StepDraft, override: StepDraft.Override)] {
        context.clinic.pathways.flatMap { pathway in
            pathway.steps.compactMap { step in
                guard let override = step.override, context.accepts(override) else { return nil }
                return (pathway, step, override)
            }
        }
    }

    /// What stands against the parts that all patients share: people, tools, pathways with their steps, guidance, and the
    /// policy itself.
    ///
    /// - Parameter reading: What was found while the shared files were read. It is not repeated in the result; what it
    ///   already says of a place is not said again.
    public func sharedVerdict(reading: [Finding] = []) -> SharedVerdict {
        var found: [Finding] = []
        for rule in rules.clinicRules { found += rule.findings(for: context.clinic, of: context) }
        for pathway in context.clinic.pathways {
            found += checkSteps(pathway.steps, in: .pathway(pathway), of: context)
        }
        let (standing, waived) = waivers.part(context.policy.apply(found) + context.policy.findings, on: context.day)
        let gaps = directory.gaps(in: context.clinic, known: reading + standing)
        return SharedVerdict(findings: (standing + gaps).sorted(), waived: waived)
    }

    /// The findings of `sharedVerdict(reading:)`.
    public func checkClinic(reading: [Finding] = []) -> [Finding] { sharedVerdict(reading: reading).findings }

    /// Checks one plan.
    ///
    /// - Parameters:
    ///   - scores: The patient's scores, a series an instrument, oldest first.
    ///   - reading: What was found while the patient's file and rows were read. Any error of it withholds the plan.
    ///   - makesPlan: False where nobody will look at the verdict's plan. The findings are the same.
    public func check(
        _ plan: PlanDraft, scores: [ScoreSeries] = [], reading: [Finding] = [], makesPlan: Bool = true
    ) -> PlanVerdict {
        let ledger = DayLedger()
        let context = context.noting(in: ledger)
        var found = checkSteps(plan.steps, in: .plan(plan, scores: scores), of: context)
        for rule in rules.planRules { found += rule.findings(for: plan, scores: scores, of: context) }
        let (standing, waived) = waivers.part(context.policy.apply(reading + found), on: context.day)
        var gaps = Gaps(known: standing)
        let made = makesPlan || !directory.hasAll(of: plan) ? directory.plan(from: plan, recording: &gaps) : nil
        let findings = (standing + gaps.findings).sorted()
        let hasError = findings.contains { $0.severity == .error }
        return PlanVerdict(
            findings: findings, waived: waived, plan: hasError || !makesPlan ? nil : made, load: load(of: plan),
            revisitOn: ledger.revisitOn)
    }

    /// What stands against all plans together, such as an overseer with more steps than one person can watch.
    public func caseloadVerdict(_ entries: [CaseloadEntry]) -> SharedVerdict {
        var found: [Finding] = []
        for rule in rules.caseloadRules { found += rule.findings(for: entries, of: context) }
        let (standing, waived) = waivers.part(context.policy.apply(found), on: context.day)
        return SharedVerdict(findings: standing.sorted(), waived: waived)
    }

    /// The findings of `caseloadVerdict(_:)`.
    public func checkCaseload(_ entries: [CaseloadEntry]) -> [Finding] { caseloadVerdict(entries).findings }

    /// What stands against the waivers themselves, once everything else is checked.
    ///
    /// - Parameter waived: What all verdicts together called waived.
    public func checkWaivers(_ waived: [Report.Waived]) -> [Finding] {
        var found: [Finding] = []
        for rule in rules.waiverRules { found += rule.findings(for: waived, of: context) }
        return context.policy.apply(found).sorted()
    }

    /// What of these findings stands, and what the clinic's waivers accept: for those that are found while pages are made.
    ///
    /// - Parameter ledger: where the end of each waiver that covers one is noted.
    public func part(_ findings: [Finding], noting ledger: DayLedger? = nil) -> (standing: [Finding], waived: [Report.Waived]) {
        waivers.part(context.policy.apply(findings), on: context.day.noting(in: ledger))
    }

    /// The clinic that pages are made from; nil while an error stands against its shared parts.
    ///
    /// - Parameters:
    ///   - reading: What was found while the shared files were read.
    ///   - checking: What `checkClinic(reading:)` said; nil runs it.
    public func clinic(reading: [Finding], checking: [Finding]? = nil) -> Clinic? {
        let standing = reading + (checking ?? checkClinic(reading: reading))
        guard !standing.contains(where: { $0.severity == .error }) else { return nil }
        return directory.clinic(from: context.clinic, asOf: context.asOf)
    }

    private func checkSteps(_ steps: [StepDraft], in setting: StepSetting, of context: CheckingContext) -> [Finding] {
        var found: [Finding] = []
        for step in steps {
            let rules = step.isHandledByAI ? rules.stepRules : rules.peopleStepRules
            // By position, since a rule would be copied to ask one function of it.
            for position in rules.indices {
                let more = rules[position].findings(for: step, in: setting, of: context)
                if !more.isEmpty { found += more }
            }
        }
        return found
    }

    private func load(of plan: PlanDraft) -> CaseloadEntry {
        var shares: [CaseloadEntry.Share] = []
        for step in plan.steps where step.isHandledByAI && step.isInForceInPlan {
            guard let overseer = step.overseenBy?.value, context.clinic.peopleByID[overseer] != nil else { continue }
            if let position = shares.firstIndex(where: { $0.overseer == overseer }) {
                shares[position].steps += 1
            } else {
                shares.append(CaseloadEntry.Share(overseer: overseer, steps: 1))
            }
        }
        shares.sort { $0.overseer < $1.overseer }
        return CaseloadEntry(patient: plan.patientID.value, shares: shares)
    }
}
