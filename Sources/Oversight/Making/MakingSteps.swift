import CareModel

extension Directory {
    /// The step that a draft describes; nil where something that a step cannot be without is missing or unknown.
    func step(from draft: StepDraft, recording gaps: inout Gaps, subject: Finding.Subject) -> Step? {
        if draft.id == nil { gaps.missing("id", of: "a step", at: draft.location, subject: subject) }
        if draft.title == nil { gaps.missing("title", of: draft.label, at: draft.location, subject: subject) }
        let kind = stepKind(of: draft, recording: &gaps, subject: subject)
        let handler = handler(of: draft, recording: &gaps, subject: subject)
        let guidance = guidance(draft.guidance, recording: &gaps, subject: subject)
        var escalateTo: Person?
        if let id = draft.escalateTo {
            escalateTo = person(id, recording: &gaps, subject: subject)
            if escalateTo == nil { return nil }
        }
        guard let id = draft.id?.value, let title = draft.title?.value, let kind, let handler,
            guidance.count == draft.guidance.count
        else { return nil }
        return Step(
            id: id, title: title, what: draft.what?.value, does: draft.does?.value, kind: kind, handler: handler, escalateTo: escalateTo,
            status: draft.status?.value, from: draft.from?.value, to: draft.to?.value, on: draft.on?.value, when: draft.when?.value,
            guidance: guidance, why: draft.why?.value, prefer: draft.prefer?.value)
    }

    private func stepKind(of draft: StepDraft, recording gaps: inout Gaps, subject: Finding.Subject) -> StepKind? {
        guard let id = draft.kind else {
            gaps.missing("kind", of: draft.label, at: draft.location, subject: subject)
            return nil
        }
        if let kind = kinds[id.value] { return kind }
        gaps.unknown(id, as: "step kind", among: kinds.keys, subject: subject)
        return nil
    }

    private func handler(of draft: StepDraft, recording gaps: inout Gaps, subject: Finding.Subject) -> Handler? {
        guard let handledBy = draft.handledBy else {
            gaps.missing("handled-by", of: draft.label, at: draft.location, subject: subject)
            return nil
        }
        switch handledBy.value {
        case .person(let id):
            return person(id, recording: &gaps, subject: subject).map(Handler.person)
        case .tool(let id, let presentID):
            let tool = tool(id, recording: &gaps, subject: subject)
            let overseer = overseer(of: draft, recording: &gaps, subject: subject)
            let review = review(of: draft, recording: &gaps, subject: subject)
            if let presentID {
                let present = person(presentID, recording: &gaps, subject: subject)
                guard let tool, let overseer, let review, let present else { return nil }
                return .toolAssisting(tool, present: present, overseer: overseer, review: review)
            }
            guard let tool, let overseer, let review else { return nil }
            return .tool(tool, overseer: overseer, review: review)
        }
    }

    private func overseer(of draft: StepDraft, recording gaps: inout Gaps, subject: Finding.Subject) -> Person? {
        guard let id = draft.overseenBy else {
            gaps.missing("overseen-by", of: draft.label, at: draft.location, subject: subject)
            return nil
        }
        return person(id, recording: &gaps, subject: subject)
    }

    private func review(of draft: StepDraft, recording gaps: inout Gaps, subject: Finding.Subject) -> Review? {
        guard let mode = draft.review?.mode?.value else {
            gaps.missing("review mode", of: draft.label, at: draft.review?.location ?? draft.location, subject: subject)
            return nil
        }
        return Review(mode: mode, every: draft.review?.every?.value, last: draft.review?.last?.value)
    }
}
