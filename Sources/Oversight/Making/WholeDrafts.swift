import CareModel

extension Directory {
    /// Whether a draft has everything that a plan is made of, so that to make one would succeed and record no gap.
    ///
    /// It makes nothing, which takes a tenth of the time. What a draft lacks is for `plan(from:recording:)` to say.
    func hasAll(of draft: PlanDraft) -> Bool {
        guard draft.patientName.isWritten, draft.date.isWritten, has(person: draft.by),
            draft.pathway.map({ pathwayIDs.contains($0.value) }) ?? true,
            draft.team.allSatisfy({ has(person: $0.person) }), draft.goals.allSatisfy({ $0.id.isWritten && $0.text.isWritten }),
            draft.consents.allSatisfy({ $0.tool.isWritten && $0.given.isWritten && has(tool: $0.tool) }),
            draft.events.allSatisfy({ $0.on.isWritten && $0.text.isWritten && has(person: $0.person) && has(tool: $0.tool) })
        else { return false }
        return draft.steps.allSatisfy { hasAll(of: $0) }
    }

    private func hasAll(of step: StepDraft) -> Bool {
        guard step.id.isWritten, step.title.isWritten, let kind = step.kind?.value, kinds.contains(kind), has(person: step.escalateTo),
            step.guidance.allSatisfy({ articleIDs.contains($0.value) })
        else { return false }
        switch step.handledBy?.value {
        case nil: return false
        case .person(let id): return has(person: id)
        case .tool(let id, with: let present):
            return has(tool: id) && has(person: present) && step.overseenBy.isWritten && has(person: step.overseenBy)
                && (step.review?.mode).isWritten
        }
    }

    /// Whether nothing is written, or somebody who is there.
    private func has(person id: Placed<String>?) -> Bool { id.map { people.contains($0.value) } ?? true }

    private func has(tool id: Placed<String>?) -> Bool { id.map { tools.contains($0.value) } ?? true }
}

extension Optional {
    /// Comparing with nil copies both sides, where they can be compared with each other.
    fileprivate var isWritten: Bool {
        switch self {
        case .some: true
        case .none: false
        }
    }
}
