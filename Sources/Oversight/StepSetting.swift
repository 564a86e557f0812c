public import CareModel

/// Where a step stands: in one patient's plan, or in a pathway.
public enum StepSetting: Sendable {
    case plan(PlanDraft, scores: [ScoreSeries])
    case pathway(PathwayDraft)

    /// The plan, where the step is one of a plan.
    public var plan: PlanDraft? {
        if case .plan(let plan, _) = self { plan } else { nil }
    }

    /// Whether what holds today matters for this step.
    ///
    /// Finished and stopped steps are history: nobody can go back and renew a licence for them. Pathway steps always
    /// count, because the next plan takes them over.
    public func isInForce(_ step: StepDraft) -> Bool {
        switch self {
        case .pathway: true
        case .plan: step.isInForceInPlan
        }
    }

    /// What a finding about `step` is about, by id.
    public func subject(_ step: StepDraft) -> Finding.Subject {
        switch self {
        case .plan(let plan, _): Finding.Subject(patient: plan.patientID.value, step: step.id?.value)
        case .pathway(let pathway): Finding.Subject(pathway: pathway.id?.value, step: step.id?.value)
        }
    }
}

extension StepDraft {
    /// What `StepSetting.isInForce(_:)` says of a step of a plan.
    var isInForceInPlan: Bool {
        switch status?.value {
        case .done, .stopped: false
        case .now, .next, nil: true
        }
    }

    /// How a message names the step: by id, since titles can hold anything.
    var label: String { id.map { "step \($0.value)" } ?? "a step without an id" }
}

extension StepRule {
    /// A finding of this rule about a step.
    func finding(
        _ message: String, help: String, at location: SourceLocation, of step: StepDraft, in setting: StepSetting
    ) -> Finding {
        Finding(Self.about, message, help: help, at: location, subject: setting.subject(step))
    }
}

extension PlanRule {
    /// A finding of this rule about a plan.
    func finding(_ message: String, help: String, at location: SourceLocation, in plan: PlanDraft, step: StepDraft? = nil) -> Finding {
        Finding(
            Self.about, message, help: help, at: location,
            subject: Finding.Subject(patient: plan.patientID.value, step: step?.id?.value))
    }
}

extension ClinicRule {
    /// A finding of this rule about what all patients share.
    func finding(_ message: String, help: String, at location: SourceLocation) -> Finding {
        Finding(Self.about, message, help: help, at: location)
    }
}
