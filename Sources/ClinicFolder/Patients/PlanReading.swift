import CareModel

/// A file of patients/.
enum PlanReading {
    static let keys = ["patient", "plan", "consents", "disclosures", "team", "goals", "events", "steps"]
    private static let patientKeys = KeySet(["id", "name", "language", "address-form", "born", "jurisdiction", "needs", "declines-ai"])
    private static let planKeys = KeySet(["version", "date", "by", "next-review", "pathway", "modality"])
    private static let needsKeys = KeySet(["tools", "connection"])
    private static let consentKeys = KeySet(["tool", "purpose", "given", "withdrawn"])
    private static let disclosureKeys = KeySet(["tool", "on"])
    private static let memberKeys = KeySet(["person", "does"])
    private static let goalKeys = KeySet(["id", "text", "start", "now", "hope", "since"])
    private static let eventKeys = KeySet(["on", "text", "person", "tool"])

    static func read(_ root: YAMLNode, letter: Markdown, in log: ReadingLog, clinic: ClinicDraft) -> PlanDraft? {
        guard let fields = Fields(root, "a patient's file", keys: keys, in: log) else { return nil }
        let patient = fields.fields(
            "patient", "a patient",
            keys: patientKeys)
        let fileID = Placed(log.stem, at: log.location(1, 1))
        let id = patient?.text("id") ?? fileID
        let isSafe = SafeID.check(id, what: "this patient's id", in: log)
        if isSafe { log.subject.patient = id.value }
        var plan = PlanDraft.Written(location: log.location(1, 1), patientID: isSafe ? id : fileID, letter: letter)
        fields.require("patient", help: "add patient: {id: ..., name: ...}")
        fields.require("plan", help: "add plan: {date: ..., by: ..., next-review: ...}")
        if let patient { readPatient(patient, into: &plan) }
        if let part = fields.fields("plan", "a plan", keys: planKeys) {
            part.require("date")
            plan.version = part.whole("version")
            plan.date = part.day("date")
            plan.by = part.text("by")
            plan.nextReview = part.day("next-review")
            plan.pathway = part.text("pathway")
            plan.modality = part.word("modality", PlanDraft.Modality.self)
        }
        readAgreements(fields, into: &plan)
        readGoals(fields, into: &plan)
        plan.steps = PathwayInheritance.complete(StepReading.list(fields, in: log), pathway: plan.pathway?.value, clinic: clinic, in: log)
        StepReading.checkIDs(of: plan.steps, in: log)
        if plan.steps.isEmpty {
            log.report(
                ReadingRules.missingKey, "the plan has no steps", help: "add steps:, or a pathway: whose steps it takes",
                at: fields.entry("steps").map { log.location($0.line, $0.column) } ?? fields.location)
        }
        let whole = PlanDraft(plan)
        PlanReferences.check(whole, clinic: clinic, in: log)
        return whole
    }

    private static func readPatient(_ fields: Fields, into plan: inout PlanDraft.Written) {
        fields.require("name")
        plan.patientName = fields.text("name")
        plan.language = fields.language("language")
        plan.addressForm = fields.word("address-form", AddressForm.self)
        plan.born = fields.day("born")
        plan.patientJurisdiction = fields.text("jurisdiction")
        plan.declinesAI = fields.flag("declines-ai")
        if let needs = fields.fields("needs", "needs", keys: needsKeys) {
            plan.needsTools = needs.word("tools", Demand.self)
            plan.needsConnection = needs.word("connection", Demand.self)
        }
    }

    private static func readAgreements(_ fields: Fields, into plan: inout PlanDraft.Written) {
        for item in fields.items("consents") {
            guard let part = Fields(item, "a consent", keys: consentKeys, in: fields.log) else { continue }
            part.require("tool")
            part.require("given")
            var consent = PlanDraft.ConsentDraft(location: part.location)
            consent.tool = part.text("tool")
            consent.purpose = part.text("purpose")
            consent.given = part.day("given")
            consent.withdrawn = part.day("withdrawn")
            plan.consents.append(consent)
        }
        for item in fields.items("disclosures") {
            guard let part = Fields(item, "a disclosure", keys: disclosureKeys, in: fields.log) else { continue }
            part.require("tool")
            part.require("on")
            var disclosure = PlanDraft.DisclosureDraft(location: part.location)
            disclosure.tool = part.text("tool")
            disclosure.on = part.day("on")
            plan.disclosures.append(disclosure)
        }
        for item in fields.items("team") {
            guard let part = Fields(item, "a team member", keys: memberKeys, in: fields.log) else { continue }
            part.require("person")
            if let person = part.text("person") { plan.team.append(PlanDraft.TeamDraft(person: person, does: part.text("does"))) }
        }
    }

    private static func readGoals(_ fields: Fields, into plan: inout PlanDraft.Written) {
        var ids = UniqueIDs()
        for item in fields.items("goals") {
            guard let part = Fields(item, "a goal", keys: goalKeys, in: fields.log) else { continue }
            part.require("text")
            var goal = PlanDraft.GoalDraft(location: part.location)
            goal.id = part.newID("id")
            ids.check(goal.id, what: "goal id", in: fields.log)
            goal.text = part.text("text")
            goal.start = part.whole("start", in: 0...10)
            goal.now = part.whole("now", in: 0...10)
            goal.hope = part.whole("hope", in: 0...10)
            goal.since = part.day("since")
            plan.goals.append(goal)
        }
        for item in fields.items("events") {
            guard let part = Fields(item, "an event", keys: eventKeys, in: fields.log) else { continue }
            part.require("on")
            part.require("text")
            var event = PlanDraft.EventDraft(location: part.location)
            event.on = part.day("on")
            event.text = part.text("text")
            event.person = part.text("person")
            event.tool = part.text("tool")
            plan.events.append(event)
        }
    }
}
