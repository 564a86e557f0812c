public import CareModel

/// A step that a tool handles, as the oversight register lists it: small enough to keep for every step of a large clinic. It
/// knows a patient by token only, and people and tools by id.
///
/// A class, since a large clinic has hundreds of thousands of them, which are sorted and grouped many times.
public final class RegisterEntry: Sendable {
    /// Nil for a step of a pathway.
    public let patientToken: String?
    /// The pathway's id.
    public let pathway: String?
    /// The step's id.
    public let step: String
    public let title: String
    /// The tool's id.
    public let tool: String
    /// The id of the person who watches over it.
    public let overseer: String
    public let review: Review
    /// Nil in a pathway.
    public let status: StepStatus?
    /// The day from which the first review counts: the step's first day, or the plan's.
    public let since: Day?

    public init(
        patientToken: String?, pathway: String?, step: String, title: String, tool: String, overseer: String, review: Review,
        status: StepStatus?, since: Day?
    ) {
        self.patientToken = patientToken
        self.pathway = pathway
        self.step = step
        self.title = title
        self.tool = tool
        self.overseer = overseer
        self.review = review
        self.status = status
        self.since = since
    }

    /// Nil where no tool handles the step.
    ///
    /// - Parameter title: what the step is called here; nil takes its own title.
    public convenience init?(patientToken: String? = nil, pathway: String? = nil, step: Step, title: String? = nil, since: Day? = nil) {
        guard let tool = step.handler.tool, let overseer = step.handler.overseer, let review = step.handler.review else { return nil }
        self.init(
            patientToken: patientToken, pathway: pathway, step: step.id, title: title ?? step.title, tool: tool.id, overseer: overseer.id,
            review: review, status: step.status, since: since)
    }

    /// The steps of a plan that a tool handles now or next. Those that are done or stopped need no more reviews. Where a title
    /// calls the patient by name, the name is taken out.
    public static func entries(of plan: CarePlan, token: String) -> [RegisterEntry] {
        let redaction = TitleRedaction(of: plan.patient)
        var entries: [RegisterEntry] = []
        // Steps are large, so they are looked at where they lie.
        for index in plan.steps.indices where StepStatus.isInForce(plan.steps[index].status) {
            switch plan.steps[index].handler {
            case .person: continue
            case .tool(let tool, let overseer, let review), .toolAssisting(let tool, _, let overseer, let review):
                entries.append(
                    RegisterEntry(
                        patientToken: token, pathway: plan.pathway, step: plan.steps[index].id,
                        title: redaction.redact(plan.steps[index].title), tool: tool.id, overseer: overseer.id, review: review,
                        status: plan.steps[index].status, since: plan.steps[index].from ?? plan.steps[index].on ?? plan.date))
            }
        }
        return entries
    }

    /// The tool steps of a pathway.
    public static func entries(of pathway: Pathway) -> [RegisterEntry] {
        pathway.steps.compactMap { RegisterEntry(pathway: pathway.id, step: $0) }
    }

    /// Where the reviews of this step stand.
    enum Standing: Hashable {
        /// A step of the model, which is reviewed in each plan.
        case model
        case notStarted
        /// Every use is read first, so no day is due.
        case eachUse
        case never
        case late(Int)
        case soon(Int)
        case onTime
    }

    /// The day on which the next review is due, where there is one.
    var due: Day? {
        guard let every = review.every, let last = review.last ?? since else { return nil }
        return every.next(after: last)
    }

    func standing(on day: Day) -> Standing { standing(due: due, on: day) }

    /// - Parameter due: the day that `due` reckons.
    func standing(due: Day?, on day: Day) -> Standing {
        guard patientToken != nil else { return .model }
        if review.last == nil && status == .next { return .notStarted }
        if let due {
            let days = due.days(since: day)
            return days < 0 ? .late(-days) : days <= 2 ? .soon(days) : .onTime
        }
        if review.mode == .beforeUse && review.every == nil { return .eachUse }
        return review.last == nil ? .never : .onTime
    }

    func isLate(on day: Day) -> Bool {
        switch standing(on: day) {
        case .never, .late: true
        default: false
        }
    }
}

extension RegisterEntry: Hashable {
    public static func == (left: RegisterEntry, right: RegisterEntry) -> Bool {
        left === right
            || left.patientToken == right.patientToken && left.pathway == right.pathway && left.step == right.step
                && left.title == right.title && left.tool == right.tool && left.overseer == right.overseer && left.review == right.review
                && left.status == right.status && left.since == right.since
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(patientToken)
        hasher.combine(pathway)
        hasher.combine(step)
    }
}

extension StepStatus {
    /// Whether a step is still to be done. A finished or stopped one is history.
    static func isInForce(_ status: StepStatus?) -> Bool { status != .done && status != .stopped }
}
