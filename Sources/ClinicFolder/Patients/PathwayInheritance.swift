import CareModel

/// Completes a plan's steps from the pathway that it names, so that every rule sees whole steps only.
enum PathwayInheritance {
    /// A plan without steps takes those of its pathway; a step with `from-pathway` takes from that step what it does not
    /// name itself. `from-pathway` is a step of the plan's own pathway, `PATHWAY/STEP`, or a pathway that has a step with
    /// the same id.
    ///
    /// - Parameter pathway: the one that the plan names.
    static func complete(_ steps: [StepDraft], pathway: String?, clinic: ClinicDraft, in log: ReadingLog) -> [StepDraft] {
        if steps.isEmpty, let pathway = pathway.flatMap({ clinic.pathway($0) }) { return pathway.steps }
        // Nearly always nothing is taken over.
        guard steps.contains(where: { $0.fromPathway != nil }) else { return steps }
        return steps.map { step in
            guard let name = step.fromPathway else { return step }
            guard let model = model(of: step, named: name.value, pathway: pathway, clinic: clinic) else {
                log.report(
                    ReadingRules.unknownReference, "there is no pathway step \(name.value)",
                    help: "name a step of the plan's pathway, or PATHWAY/STEP", at: name.location)
                return step
            }
            return merge(step, over: model)
        }
    }

    private static func model(of step: StepDraft, named name: String, pathway: String?, clinic: ClinicDraft) -> StepDraft? {
        func find(_ id: String, in pathway: String) -> StepDraft? {
            clinic.pathway(pathway)?.steps.first { $0.id?.value == id }
        }
        if let cut = name.firstIndex(of: "/") { return find(String(name[name.index(after: cut)...]), in: String(name[..<cut])) }
        if let pathway, let found = find(name, in: pathway) { return found }
        return step.id.flatMap { find($0.value, in: name) }
    }

    private static func merge(_ step: StepDraft, over model: StepDraft) -> StepDraft {
        var result = step
        result.id = step.id ?? model.id
        result.title = step.title ?? model.title
        result.what = step.what ?? model.what
        result.does = step.does ?? model.does
        result.kind = step.kind ?? model.kind
        result.handledBy = step.handledBy ?? model.handledBy
        // A step that names another handler does not inherit who watched over the old one.
        if step.handledBy == nil || step.isHandledByAI {
            result.overseenBy = step.overseenBy ?? model.overseenBy
            result.review = merge(step.review, over: model.review)
        }
        result.escalateTo = step.escalateTo ?? model.escalateTo
        result.guidance = step.guidance.isEmpty ? model.guidance : step.guidance
        result.when = step.when ?? model.when
        result.why = step.why ?? model.why
        result.prefer = step.prefer ?? model.prefer
        result.override = step.override ?? model.override
        return result
    }

    private static func merge(_ review: StepDraft.ReviewDraft?, over model: StepDraft.ReviewDraft?) -> StepDraft.ReviewDraft? {
        guard var result = review else { return model }
        result.mode = result.mode ?? model?.mode
        result.every = result.every ?? model?.every
        return result
    }
}
