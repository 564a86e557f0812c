public import CareModel

/// A step that a tool handles, as the oversight register lists it. It knows a patient by token only.
public struct RegisterEntry: Sendable, Hashable {
    /// Nil for a step of a pathway.
    public var patientToken: String?
    /// The pathway's id.
    public var pathway: String?
    public var step: Step
    /// The day from which the first review counts: the step's first day, or the plan's.
    public var since: Day?

    public init(patientToken: String? = nil, pathway: String? = nil, step: Step, since: Day? = nil) {
        self.patientToken = patientToken
        self.pathway = pathway
        self.step = step
        self.since = since
    }

    /// The steps of a plan that a tool handles now or next. Those that are done or stopped need no more reviews.
    public static func entries(of plan: CarePlan, token: String) -> [RegisterEntry] {
        plan.steps.filter { $0.handler.tool != nil && $0.status != .done && $0.status != .stopped }.map {
            RegisterEntry(patientToken: token, pathway: plan.pathway, step: $0, since: $0.from ?? $0.on ?? plan.date)
        }
    }

    /// The tool steps of a pathway.
    public static func entries(of pathway: Pathway) -> [RegisterEntry] {
        pathway.steps.filter { $0.handler.tool != nil }.map { RegisterEntry(pathway: pathway.id, step: $0) }
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
        guard let review = step.handler.review, let every = review.every, let last = review.last ?? since else { return nil }
        return every.next(after: last)
    }

    func standing(on day: Day) -> Standing {
        guard let review = step.handler.review, patientToken != nil else { return .model }
        if review.last == nil && step.status == .next { return .notStarted }
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
