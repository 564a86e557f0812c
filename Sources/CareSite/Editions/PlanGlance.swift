public import CareModel

/// What the staff pages know of one plan besides its tool steps: whose it is to look after, and when it is looked at again.
/// It knows the patient by token only.
public struct PlanGlance: Sendable, Hashable {
    public var token: String
    /// The pathway's id.
    public var pathway: String?
    /// The person who wrote the plan and leads it, by id.
    public var lead: String?
    /// Those who watch over a tool step in force, by id, each once.
    public var overseers: [String]
    public var nextReview: Day?
    /// Whether a step is still to be done. A plan that is over needs no more reviews.
    public var isInForce: Bool

    public init(
        token: String, pathway: String? = nil, lead: String? = nil, overseers: [String] = [], nextReview: Day? = nil,
        isInForce: Bool = true
    ) {
        self.token = token
        self.pathway = pathway
        self.lead = lead
        self.overseers = overseers
        self.nextReview = nextReview
        self.isInForce = isInForce
    }

    public init(of plan: CarePlan, token: String) {
        var overseers: [String] = []
        var isInForce = false
        // Steps are large, so they are looked at where they lie.
        for index in plan.steps.indices where StepStatus.isInForce(plan.steps[index].status) {
            isInForce = true
            switch plan.steps[index].handler {
            case .person: continue
            case .tool(_, let overseer, _), .toolAssisting(_, _, let overseer, _):
                if !overseers.contains(overseer.id) { overseers.append(overseer.id) }
            }
        }
        self.init(
            token: token, pathway: plan.pathway, lead: plan.by?.id, overseers: overseers.sorted(), nextReview: plan.nextReview,
            isInForce: isInForce)
    }

    /// Those whose plan it is to look after: who leads it or watches over a tool in it.
    var people: Set<String> { Set(overseers).union(lead.map { [$0] } ?? []) }

    /// Those who see to its next review: who leads it; without a lead, all who watch over a tool in it.
    var reviewers: [String] { lead.map { [$0] } ?? overseers }
}
