import CareModel

extension CheckingContext {
    /// The ceiling of a step in its plan or pathway; the law of a place only where `withLaw` asks for it.
    func ceiling(of kind: StepKind, in setting: StepSetting, withLaw: Bool = true) -> Ceiling {
        var circumstances = Ceiling.Circumstances()
        if case .plan(let plan, let scores) = setting {
            circumstances.modality = plan.modality?.value
            circumstances.connection = plan.needsConnection?.value
            circumstances.declinesAI = plan.declinesAI?.value == true
            if kind.therapeuticContact, !scores.isEmpty {
                let risk = RiskState(of: plan, scores: scores, kinds: clinic.kinds, asOf: asOf)
                circumstances.hasOpenRisk = !risk.openRisks.isEmpty
                circumstances.hasUnreviewedDeterioration = !risk.unreviewed.isEmpty
            }
        }
        if withLaw { circumstances.jurisdiction = lawfulRung(of: kind, in: setting) }
        return Ceiling(of: kind, in: circumstances)
    }

    /// What the laws of the clinic's places ask of a kind, beyond the derivation.
    func lawfulRung(of kind: StepKind, in setting: StepSetting) -> (rung: HandlerRung, words: String)? {
        nil
    }

    /// Whether an override is whole: a reason, an approver of people.yml, and an end that has not passed.
    func accepts(_ override: StepDraft.Override) -> Bool {
        guard let reason = override.reason, !reason.value.isEmpty, let by = override.by, let until = override.until else { return false }
        return clinic.peopleByID[by.value] != nil && namesOnePerson(by.value) && until.value >= asOf
    }
}

extension StepDraft {
    /// How human the handler of the step is. Without a review mode a tool counts as reviewed before use, the most human
    /// form that it may still turn out to be: the missing mode has its own rule.
    var rung: HandlerRung? {
        switch handledBy?.value {
        case nil: nil
        case .person: .humanOnly
        case .tool(_, with: .some): .assisting
        case .tool(_, with: nil): review?.mode?.value == .afterUse ? .reviewedAfterUse : .reviewedBeforeUse
        }
    }
}
