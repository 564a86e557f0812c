import CareModel

extension Directory {
    /// The pathway that a draft describes; nil where something is missing or unknown, which is then recorded.
    func pathway(from draft: PathwayDraft, recording gaps: inout Gaps) -> Pathway? {
        let subject = Finding.Subject(pathway: draft.id?.value)
        if draft.id == nil { gaps.missing("id", of: "a pathway", at: draft.location, subject: subject) }
        if draft.title == nil { gaps.missing("title", of: "the pathway", at: draft.location, subject: subject) }
        if draft.steps.isEmpty { gaps.missing("steps", of: "the pathway", at: draft.location, subject: subject) }
        let lead = draft.lead.flatMap { person($0, recording: &gaps, subject: subject) }
        let reviewed = draft.reviewed.flatMap { reviewRecord(from: $0, recording: &gaps, subject: subject) }
        let steps = draft.steps.compactMap {
            step(from: $0, recording: &gaps, subject: Finding.Subject(pathway: subject.pathway, step: $0.id?.value))
        }
        guard let id = draft.id?.value, let title = draft.title?.value, !steps.isEmpty, steps.count == draft.steps.count,
            (lead == nil) == (draft.lead == nil)
        else { return nil }
        return Pathway(
            id: id, title: title, audience: draft.audience?.value, lead: lead, reviewed: reviewed, steps: steps,
            explanation: draft.explanation)
    }

    /// The article that a draft describes; nil where something is missing or unknown, which is then recorded.
    func article(from draft: GuidanceDraft, recording gaps: inout Gaps) -> GuidanceArticle? {
        if draft.id == nil { gaps.missing("id", of: "an article", at: draft.location, subject: Finding.Subject()) }
        if draft.title == nil { gaps.missing("title", of: "the article", at: draft.location, subject: Finding.Subject()) }
        let reviewed = draft.reviewed.flatMap { reviewRecord(from: $0, recording: &gaps, subject: Finding.Subject()) }
        guard let id = draft.id?.value, let title = draft.title?.value else { return nil }
        // An article that does not say whom it is for is shown to nobody outside.
        let audience = draft.audience.isEmpty ? [.staff] : Set(draft.audience.map(\.value))
        return GuidanceArticle(
            id: id, language: draft.language?.value ?? defaultLanguage, title: title, summary: draft.summary?.value, audience: audience,
            reviewed: reviewed, sources: draft.sources.map(\.value), body: draft.body)
    }

    private func reviewRecord(from draft: ReviewRecordDraft, recording gaps: inout Gaps, subject: Finding.Subject) -> ReviewRecord? {
        guard let id = draft.by else { return nil }
        let by = person(id, recording: &gaps, subject: subject)
        guard let by, let on = draft.on?.value else { return nil }
        return ReviewRecord(by: by, on: on, next: draft.next?.value)
    }

    /// Records what the shared parts lack to be a clinic.
    func gaps(in draft: ClinicDraft, known: [Finding]) -> [Finding] {
        var gaps = Gaps(known: known)
        if draft.name == nil { gaps.missing("name", of: "the clinic", at: draft.location, subject: Finding.Subject()) }
        if draft.crisisLines.isEmpty { gaps.missing("crisis", of: "the clinic", at: draft.location, subject: Finding.Subject()) }
        for person in draft.people where person.id == nil || person.name == nil {
            gaps.missing(person.id == nil ? "id" : "name", of: "a person", at: person.location, subject: Finding.Subject())
        }
        for tool in draft.tools where tool.id == nil || tool.name == nil {
            gaps.missing(tool.id == nil ? "id" : "name", of: "an AI tool", at: tool.location, subject: Finding.Subject())
        }
        for pathway in draft.pathways { _ = self.pathway(from: pathway, recording: &gaps) }
        for article in draft.articles { _ = self.article(from: article, recording: &gaps) }
        return gaps.findings
    }

    /// The clinic that a draft describes; nil where something is missing or unknown.
    func clinic(from draft: ClinicDraft, asOf: Day) -> Clinic? {
        guard let name = draft.name?.value, !draft.crisisLines.isEmpty else { return nil }
        var gaps = Gaps()
        let pathways = draft.pathways.compactMap { pathway(from: $0, recording: &gaps) }
        let articles = draft.articles.compactMap { article(from: $0, recording: &gaps) }
        guard gaps.findings.isEmpty else { return nil }
        return Clinic(
            name: name, languages: draft.languages.isEmpty ? [defaultLanguage] : draft.languages.map(\.value),
            isSynthetic: draft.isSynthetic, contact: draft.contact, crisisLines: draft.crisisLines.map(\.value),
            emergency: draft.emergency?.value, theme: draft.theme.values, publicURL: draft.publicURL?.value,
            people: draft.people.compactMap { $0.id.flatMap { people[$0.value] } },
            tools: draft.tools.compactMap { $0.id.flatMap { tools[$0.value] } }, pathways: pathways, articles: articles, kinds: draft.kinds,
            suppressBelow: draft.suppressBelow, suppression: draft.suppression, assets: draft.assets, asOf: asOf)
    }
}
