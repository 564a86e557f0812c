internal import CareModel

/// The tools of a plan, each once for every person who watches over it; those in use come first.
struct PlanTools {
    /// A tool with its overseer, and what the step that says most about where it stands says of them.
    final class Use {
        let tie: PreparedTie
        let review: Review
        let status: StepStatus
        /// How the overseer looks at what it did.
        let checks: View

        var isCurrent: Bool { status == .now || status == .next }
        var isOver: Bool { !isCurrent }

        init(_ tie: PreparedTie, _ review: Review, _ status: StepStatus, in frame: PageFrame, page: Day) {
            self.tie = tie
            self.review = review
            self.status = status
            checks = frame.checks(of: review, by: tie.firstName, isOver: status == .done || status == .stopped, page: page)
        }

        func isOf(_ tool: AITool, _ overseer: Person) -> Bool { tie.tool.id == tool.id && tie.person.id == overseer.id }
    }

    private(set) var uses: [Use] = []

    init(of plan: CarePlan, in frame: PageFrame) {
        var found: [(tie: PreparedTie, review: Review, status: StepStatus)] = []
        func add(_ tool: AITool, _ overseer: Person, _ review: Review, _ status: StepStatus) {
            guard let place = found.firstIndex(where: { $0.tie.tool.id == tool.id && $0.tie.person.id == overseer.id }) else {
                found.append((frame.tied(tool, to: overseer, isLinked: true), review, status))
                return
            }
            if PlanTools.rank(status) < PlanTools.rank(found[place].status) {
                found[place].review = review
                found[place].status = status
            }
        }
        for index in plan.steps.indices {
            switch plan.steps[index].handler {
            case .person: continue
            case .tool(let tool, let overseer, let review), .toolAssisting(let tool, _, let overseer, let review):
                add(tool, overseer, review, plan.steps[index].status ?? .next)
            }
        }
        uses.reserveCapacity(found.count)
        for status in [StepStatus.now, .next, .done, .stopped] {
            for one in found where one.status == status { uses.append(Use(one.tie, one.review, status, in: frame, page: plan.date)) }
        }
    }

    private static func rank(_ status: StepStatus) -> Int {
        switch status {
        case .now: 0
        case .next: 1
        case .done: 2
        case .stopped: 3
        }
    }

    /// The use that a step of the plan is part of.
    func use(of tool: AITool, by overseer: Person) -> Use? {
        for use in uses where use.isOf(tool, overseer) { return use }
        return nil
    }

    var current: [Use] { uses.filter(\.isCurrent) }

    var views: [View] {
        uses.indices.map { index in
            let use = uses[index]
            let isFirst = !uses[..<index].contains { $0.tie.tool.id == use.tie.tool.id }
            return [
                .id: isFirst ? use.tie.id : .text("tool-" + use.tie.tool.id + "-" + use.tie.person.id), .tie: use.tie.view,
                .does: use.tie.does(in: use.status), .checks: use.checks,
            ]
        }
    }
}
