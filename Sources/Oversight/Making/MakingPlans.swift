import CareModel

extension Directory {
    /// The plan that a draft describes; nil where something that a plan cannot be without is missing or unknown, which
    /// is then recorded.
    func plan(from draft: PlanDraft, recording gaps: inout Gaps) -> CarePlan? {
        let subject = Finding.Subject(patient: draft.patientID.value)
        var whole = true
        /// Nil where nothing is written; where it leads nowhere, the plan is not whole.
        func resolve<Value>(_ id: Placed<String>?, with lookUp: (Placed<String>, inout Gaps) -> Value?) -> Value? {
            guard let id else { return nil }
            let found = lookUp(id, &gaps)
            if found == nil { whole = false }
            return found
        }
        func person(_ id: Placed<String>, _ gaps: inout Gaps) -> Person? { self.person(id, recording: &gaps, subject: subject) }
        func tool(_ id: Placed<String>, _ gaps: inout Gaps) -> AITool? { self.tool(id, recording: &gaps, subject: subject) }

        if draft.patientName == nil { gaps.missing("name", of: "the patient", at: draft.location, subject: subject) }
        if draft.date == nil { gaps.missing("date", of: "the plan", at: draft.location, subject: subject) }
        let by = resolve(draft.by, with: person)
        if let pathway = draft.pathway, !pathwayIDs.contains(pathway.value) {
            gaps.unknown(pathway, as: "pathway", among: pathwayIDs.keys, subject: subject)
            whole = false
        }
        let team = draft.team.compactMap { member in
            resolve(member.person, with: person).map { TeamMember(person: $0, does: member.does?.value) }
        }
        var goals: [Goal] = []
        for goal in draft.goals {
            guard let id = goal.id?.value, let text = goal.text?.value else {
                gaps.missing(goal.id == nil ? "id" : "text", of: "a goal", at: goal.location, subject: subject)
                whole = false
                continue
            }
            goals.append(
                Goal(
                    id: id, text: text, start: goal.start?.value, now: goal.now?.value, hope: goal.hope?.value, since: goal.since?.value))
        }
        var consents: [Consent] = []
        for consent in draft.consents {
            guard let toolID = consent.tool, let given = consent.given?.value else {
                gaps.missing(consent.tool == nil ? "tool" : "given", of: "a consent", at: consent.location, subject: subject)
                whole = false
                continue
            }
            if let tool = resolve(toolID, with: tool) {
                consents.append(Consent(tool: tool, purpose: consent.purpose?.value, given: given, withdrawn: consent.withdrawn?.value))
            }
        }
        var events: [PlanEvent] = []
        for event in draft.events {
            guard let on = event.on?.value, let text = event.text?.value else {
                gaps.missing(event.on == nil ? "on" : "text", of: "an event", at: event.location, subject: subject)
                whole = false
                continue
            }
            if let id = event.person { _ = resolve(id, with: person) }
            if let id = event.tool { _ = resolve(id, with: tool) }
            events.append(PlanEvent(on: on, text: text, isAboutTool: event.tool != nil))
        }
        var steps: [Step] = []
        steps.reserveCapacity(draft.steps.count)
        for step in draft.steps {
            let made = self.step(from: step, recording: &gaps, subject: Finding.Subject(patient: subject.patient, step: step.id?.value))
            guard let made else {
                whole = false
                continue
            }
            steps.append(made)
        }
        guard whole, let name = draft.patientName?.value, let date = draft.date?.value else { return nil }
        let patient = Patient(
            id: draft.patientID.value, name: name, language: draft.language?.value ?? defaultLanguage,
            addressForm: draft.addressForm?.value ?? .neutral,
            needs: Needs(tools: draft.needsTools?.value, connection: draft.needsConnection?.value),
            declinesAI: draft.declinesAI?.value ?? false)
        return CarePlan(
            patient: patient, version: draft.version?.value, date: date, by: by, nextReview: draft.nextReview?.value,
            pathway: draft.pathway?.value, team: team, goals: goals, steps: steps, consents: consents, events: events, letter: draft.letter)
    }
}
