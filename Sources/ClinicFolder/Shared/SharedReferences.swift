import CareModel

/// Reports references to what does not exist.
struct ReferenceCheck {
    let clinic: ClinicDraft
    private(set) var findings: [Finding] = []
    var subject = Finding.Subject()

    init(clinic: ClinicDraft) { self.clinic = clinic }

    mutating func person(_ id: Placed<String>?) {
        guard let id, clinic.peopleByID[id.value] == nil else { return }
        report(id, "person", known: clinic.peopleByID.keys.sorted(), in: "people.yml")
    }

    mutating func tool(_ id: Placed<String>?) {
        guard let id, clinic.toolsByID[id.value] == nil else { return }
        report(id, "tool", known: clinic.toolsByID.keys.sorted(), in: "tools.yml")
    }

    mutating func kind(_ id: Placed<String>?) {
        guard let id, !clinic.kindsByID.contains(id.value) else { return }
        report(id, "step kind", known: clinic.kinds.keys.sorted(), in: "kinds: in clinic.yml")
    }

    mutating func article(_ id: Placed<String>?) {
        guard let id, !clinic.articleIDs.contains(id.value) else { return }
        report(id, "guidance article", known: clinic.articleIDs.keys.sorted(), in: "guidance/")
    }

    mutating func pathway(_ id: Placed<String>?) {
        guard let id, clinic.pathwaysByID[id.value] == nil else { return }
        report(id, "pathway", known: clinic.pathwaysByID.keys.sorted(), in: "pathways/")
    }

    mutating func instrument(_ id: Placed<String>?) {
        guard let id, clinic.instruments[id.value] == nil else { return }
        report(id, "instrument", known: clinic.instruments.keys.sorted(), in: "instruments/")
    }

    private mutating func report(_ id: Placed<String>, _ what: String, known: [String], in place: String) {
        let nearest = NearestWord.of(id.value, in: known)
        findings.append(
            Finding(
                ReadingRules.unknownReference, "there is no \(what) \(id.value.shortened)",
                help: nearest.map { "did you mean \($0)?" } ?? "add it to \(place), or name one that is there", at: id.location,
                subject: subject))
    }

    /// The references of steps that no rule of its own looks at: people, tools and kinds of steps have theirs.
    ///
    /// - Parameter file: steps that stand elsewhere were checked there.
    mutating func steps(_ steps: [StepDraft], in file: SourceFile) {
        for step in steps where step.location.source == file && !step.guidance.isEmpty {
            subject.step = step.id?.value
            for id in step.guidance { article(id) }
        }
        subject.step = nil
    }
}

/// What people, tools, pathways and guidance refer to.
enum SharedReferences {
    static func check(_ clinic: ClinicDraft) -> [Finding] {
        var references = ReferenceCheck(clinic: clinic)
        for person in clinic.people {
            if case .kinds(let kinds) = person.oversees?.value { kinds.forEach { references.kind($0) } }
            for training in person.trainedOn { references.tool(training.tool) }
            for absence in person.away { references.person(absence.cover) }
        }
        for tool in clinic.tools {
            tool.approvedFor.forEach { references.kind($0) }
            references.person(tool.approval?.by)
        }
        for pathway in clinic.pathways {
            references.subject.pathway = pathway.id?.value
            references.person(pathway.lead)
            references.person(pathway.reviewed?.by)
            references.steps(pathway.steps, in: pathway.location.source)
        }
        references.subject = Finding.Subject()
        for article in clinic.articles { references.person(article.reviewed?.by) }
        return references.findings + duplicateArticles(clinic) + duplicatePathways(clinic) + mappings(clinic)
    }

    private static func duplicateArticles(_ clinic: ClinicDraft) -> [Finding] {
        var seen: [String: String] = [:]
        return clinic.articles.compactMap { article in
            guard let id = article.id else { return nil }
            let key = id.value + "\n" + (article.language?.value ?? clinic.languages.first?.value ?? "en")
            defer { if seen[key] == nil { seen[key] = article.location.file } }
            return seen[key].map { first in
                Finding(
                    ReadingRules.duplicateID, "the article \(id.value) is already in \(first)",
                    help: "rename one of them, or give it another language", at: id.location)
            }
        }
    }

    private static func duplicatePathways(_ clinic: ClinicDraft) -> [Finding] {
        var seen: [String: String] = [:]
        return clinic.pathways.compactMap { pathway in
            guard let id = pathway.id else { return nil }
            if let first = seen[id.value] {
                return Finding(
                    ReadingRules.duplicateID, "the pathway \(id.value) is already in \(first)", help: "rename one of the two files",
                    at: id.location)
            }
            seen[id.value] = pathway.location.file
            return nil
        }
    }

    private static func mappings(_ clinic: ClinicDraft) -> [Finding] {
        var references = ReferenceCheck(clinic: clinic)
        for mapping in clinic.outcomeMappings { references.instrument(mapping.instrument.map { Placed($0, at: mapping.location) }) }
        return references.findings
    }
}

/// What a plan refers to.
enum PlanReferences {
    static func check(_ plan: PlanDraft, clinic: ClinicDraft, in log: ReadingLog) {
        var references = ReferenceCheck(clinic: clinic)
        references.subject.patient = plan.patientID.value
        references.person(plan.by)
        references.pathway(plan.pathway)
        for consent in plan.consents { references.tool(consent.tool) }
        for disclosure in plan.disclosures { references.tool(disclosure.tool) }
        for member in plan.team { references.person(member.person) }
        for event in plan.events {
            references.person(event.person)
            references.tool(event.tool)
        }
        references.steps(plan.steps, in: log.source)
        log.add(references.findings)
    }
}
