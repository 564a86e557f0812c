import CareModel

/// The people, tools and kinds that plans are made with, as values of the model, built once for all patients.
struct Directory: Sendable {
    let people: IDIndex<Person>
    let tools: IDIndex<AITool>
    let kinds: IDIndex<StepKind>
    let articleIDs: IDTable
    let pathwayIDs: IDTable
    let defaultLanguage: String

    init(of clinic: ClinicDraft) {
        var people: [String: Person] = [:]
        for draft in clinic.people {
            guard let person = Person(draft), people[person.id] == nil else { continue }
            people[person.id] = person
        }
        var tools: [String: AITool] = [:]
        for draft in clinic.tools {
            guard let tool = AITool(draft), tools[tool.id] == nil else { continue }
            tools[tool.id] = tool
        }
        self.people = IDIndex(people)
        self.tools = IDIndex(tools)
        kinds = clinic.kindsByID
        articleIDs = clinic.articleIDs
        pathwayIDs = clinic.pathwaysByID
        defaultLanguage = clinic.languages.first?.value ?? "en"
    }

    /// The person that `id` names. Records a gap where there is none.
    func person(_ id: Placed<String>, recording gaps: inout Gaps, subject: Finding.Subject) -> Person? {
        if let person = people[id.value] { return person }
        gaps.unknown(id, as: "person", among: people.keys, subject: subject)
        return nil
    }

    /// The tool that `id` names. Records a gap where there is none.
    func tool(_ id: Placed<String>, recording gaps: inout Gaps, subject: Finding.Subject) -> AITool? {
        if let tool = tools[id.value] { return tool }
        gaps.unknown(id, as: "tool", among: tools.keys, subject: subject)
        return nil
    }

    /// Guidance ids that exist. Records a gap for each that does not.
    func guidance(_ ids: [Placed<String>], recording gaps: inout Gaps, subject: Finding.Subject) -> [String] {
        var found: [String] = []
        found.reserveCapacity(ids.count)
        for id in ids {
            if articleIDs.contains(id.value) {
                found.append(id.value)
            } else {
                gaps.unknown(id, as: "guidance article", among: articleIDs.keys, subject: subject)
            }
        }
        return found
    }
}

extension Person {
    /// Nil without an id and a name.
    init?(_ draft: PersonDraft) {
        guard let id = draft.id?.value, let name = draft.name?.value else { return nil }
        self.init(
            id: id, name: name, role: draft.role?.value ?? Wording(""), contact: draft.contact, isActive: draft.isActive?.value ?? true,
            licence: draft.licence.map { Licence(issuer: $0.issuer?.value, expires: $0.expires?.value) },
            training: draft.trainedOn.compactMap { training in
                training.on.map { Training(tool: training.tool.value, on: $0.value) }
            },
            away: draft.away.map { Absence(from: $0.from.value, to: $0.to?.value, cover: $0.cover?.value) })
    }
}

extension AITool {
    /// Nil without an id and a name.
    init?(_ draft: ToolDraft) {
        guard let id = draft.id?.value, let name = draft.name?.value else { return nil }
        var approval: Approval?
        if let written = draft.approval, let by = written.by?.value, let on = written.on?.value {
            approval = Approval(by: by, on: on, until: written.until?.value)
        }
        self.init(
            id: id, name: name, maker: draft.maker?.value, version: draft.version?.value, does: draft.does?.value,
            doesNot: draft.doesNot?.value, sees: draft.sees?.value, approvedFor: draft.approvedFor.map(\.value), approval: approval,
            population: Population(
                youngest: draft.population.youngest, oldest: draft.population.oldest, languages: draft.population.languages.map(\.value)),
            infersEmotion: draft.infersEmotion?.value)
    }
}
