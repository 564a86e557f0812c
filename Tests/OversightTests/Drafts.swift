import CareModel

/// A small clinic and plan as drafts, for tests that change one value.
enum Drafts {
    static let asOf = Day(number: 20_780)  // 2026-11-23

    static func place(_ line: Int) -> SourceLocation { SourceLocation(file: "patients/p-0001.md", line: line, column: 3) }
    static func placed<Value: Sendable>(_ value: Value, line: Int = 5) -> Placed<Value> { Placed(value, at: place(line)) }

    static func clinic() -> ClinicDraft {
        var clinic = ClinicDraft(location: SourceLocation(file: "clinic.yml"))
        clinic.name = placed(Wording("Example Clinic"))
        clinic.languages = [placed("en")]
        clinic.crisisLines = [
            placed(CrisisLine(label: Wording("Helpline"), phone: "100", hours: Wording("always"), verifiedOn: asOf.advanced(byDays: -30)))
        ]
        clinic.emergency = placed(CrisisLine(label: Wording(""), phone: "999", verifiedOn: asOf.advanced(byDays: -30)))
        clinic.contact = Contact(phone: "+1 555 0100")
        clinic.people = [person("ann-lee", "Dr Ann Lee"), person("ben-okoro", "Ben Okoro")]
        clinic.tools = [tool("helper-bot", "Helper Bot")]
        clinic.kinds = ["routine-outcome-monitoring": monitoring]
        clinic.index()
        return clinic
    }

    static let monitoring = StepKind(
        id: "routine-outcome-monitoring", name: Wording("routine questionnaires"), therapeuticContact: false, cognitive: .low,
        affective: .low, motivational: .low, stakes: .routine, basis: .paper, rationale: "")

    static func person(_ id: String, _ name: String) -> PersonDraft {
        var person = PersonDraft(location: place(1))
        person.id = placed(id)
        person.name = placed(Wording(name))
        person.role = placed(Wording("Psychologist"))
        person.oversees = placed(.all)
        person.mayStopTools = placed(true)
        person.licence = PersonDraft.Licence(location: place(1))
        person.licence?.number = placed("n-\(id)")
        person.licence?.expires = placed(asOf.advanced(byDays: 1000))
        person.trainedOn = [PersonDraft.Training(tool: placed("helper-bot"), on: placed(asOf.advanced(byDays: -100)))]
        person.contact = Contact(phone: "+1 555 0101", hours: Wording("Monday to Friday"))
        return person
    }

    static func tool(_ id: String, _ name: String) -> ToolDraft {
        var tool = ToolDraft(location: place(1))
        tool.id = placed(id)
        tool.name = placed(Wording(name))
        tool.version = placed("1.0")
        tool.does = placed(Wording("Asks questions."))
        tool.doesNot = placed(Wording("It decides nothing."))
        tool.approvedFor = [placed("routine-outcome-monitoring")]
        tool.approval = ToolDraft.Approval(location: place(1))
        tool.approval?.by = placed("ann-lee")
        tool.approval?.on = placed(asOf.advanced(byDays: -200))
        tool.infersEmotion = placed(false)
        return tool
    }

    static func plan() -> PlanDraft {
        var plan = PlanDraft(location: place(1), patientID: placed("p-0001"), letter: Markdown("Dear Mia", startingAt: place(60)))
        plan.patientName = placed("Mia Stone")
        plan.date = placed(asOf.advanced(byDays: -3))
        plan.by = placed("ann-lee")
        plan.nextReview = placed(asOf.advanced(byDays: 30))
        var consent = PlanDraft.ConsentDraft(location: place(7))
        consent.tool = placed("helper-bot")
        consent.purpose = placed("regular check-in questions")
        consent.given = placed(asOf.advanced(byDays: -90))
        plan.consents = [consent]
        plan.steps = [step()]
        return plan
    }

    static func step() -> StepDraft {
        var step = StepDraft(location: place(10))
        step.id = placed("check-in", line: 10)
        step.title = placed("Check-in questions", line: 11)
        step.kind = placed("routine-outcome-monitoring", line: 12)
        step.handledBy = placed(.tool(placed("helper-bot", line: 13), with: nil), line: 13)
        step.overseenBy = placed("ann-lee", line: 14)
        step.review = StepDraft.ReviewDraft(location: place(15))
        step.review?.mode = placed(.afterUse, line: 15)
        step.review?.every = Cadence("1 week").map { placed($0, line: 15) }
        step.review?.last = placed(asOf.advanced(byDays: -3), line: 15)
        step.escalateTo = placed("ben-okoro", line: 16)
        step.status = placed(.now, line: 17)
        step.from = placed(asOf.advanced(byDays: -60), line: 18)
        return step
    }
}
