import CareModel

extension CheckingContext {
    /// The ceiling of a step in its plan or pathway.
    func ceiling(of kind: StepKind, in setting: StepSetting) -> Ceiling {
        var circumstances = circumstances(of: kind, in: setting)
        circumstances.jurisdiction = lawfulRung(of: kind, in: setting).map { ($0.rung, $0.words) }
        return Ceiling(of: kind, in: circumstances)
    }

    /// What is known of the plan that bears on the ceiling of a kind, without the law of a place.
    func circumstances(of kind: StepKind, in setting: StepSetting) -> Ceiling.Circumstances {
        var circumstances = Ceiling.Circumstances()
        if case .plan(let plan, let scores) = setting {
            circumstances.modality = plan.modality?.value
            circumstances.connection = plan.needsConnection?.value
            circumstances.declinesAI = plan.declinesAI?.value == true
            if kind.therapeuticContact, !scores.isEmpty {
                let risk = RiskState(of: plan, scores: scores, kinds: clinic.kinds, asOf: day)
                circumstances.hasOpenRisk = !risk.openRisks.isEmpty
                circumstances.hasUnreviewedDeterioration = !risk.unreviewed.isEmpty
            }
        }
        return circumstances
    }

    /// Whether an override is whole: a reason, an approver of people.yml, and an end that has not passed.
    func accepts(_ override: StepDraft.Override) -> Bool {
        guard let reason = override.reason, !reason.value.isEmpty, let by = override.by, let until = override.until else { return false }
        return clinic.peopleByID[by.value] != nil && namesOnePerson(by.value) && !isPast(until.value)
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
