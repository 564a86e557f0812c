/// A patient's plan that can be shown: every AI step in it has a named overseer, because `Handler` has no other form.
public struct CarePlan: Sendable {
    public var patient: Patient
    /// The author's version number.
    public var version: Int?
    public var date: Day
    public var by: Person?
    public var nextReview: Day?
    /// A pathway's id.
    public var pathway: String?
    public var team: [TeamMember]
    public var goals: [Goal]
    public var steps: [Step]
    public var consents: [Consent]
    public var events: [PlanEvent]
    /// The letter to the patient.
    public var letter: Markdown

    public init(
        patient: Patient, version: Int? = nil, date: Day, by: Person? = nil, nextReview: Day? = nil, pathway: String? = nil,
        team: [TeamMember] = [], goals: [Goal] = [], steps: [Step], consents: [Consent] = [], events: [PlanEvent] = [], letter: Markdown
    ) {
        self.patient = patient
        self.version = version
        self.date = date
        self.by = by
        self.nextReview = nextReview
        self.pathway = pathway
        self.team = team
        self.goals = goals
        self.steps = steps
        self.consents = consents
        self.events = events
        self.letter = letter
    }
}
