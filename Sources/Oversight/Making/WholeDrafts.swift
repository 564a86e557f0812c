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
        // By position, since a step is a large value to copy.
        return draft.steps.indices.allSatisfy { hasAll(ofStep: $0, in: draft.steps) }
    }

    private func hasAll(ofStep position: Int, in steps: [StepDraft]) -> Bool {
        guard steps[position].id.isWritten, steps[position].title.isWritten, let kind = steps[position].kind?.value,
            kindIDs.contains(kind),
            has(person: steps[position].escalateTo), steps[position].guidance.allSatisfy({ articleIDs.contains($0.value) })
        else { return false }
        switch steps[position].handledBy?.value {
        case nil: return false
        case .person(let id): return has(person: id)
        case .tool(let id, with: let present):
            return has(tool: id) && has(person: present) && steps[position].overseenBy.isWritten && has(person: steps[position].overseenBy)
                && (steps[position].review?.mode).isWritten
        }
    }

    /// Whether nothing is written, or somebody who is there.
    private func has(person id: Placed<String>?) -> Bool { id.map { personIDs.contains($0.value) } ?? true }

    private func has(tool id: Placed<String>?) -> Bool { id.map { toolIDs.contains($0.value) } ?? true }
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
