internal import CareModel

/// The tools of a plan, each once for every person who watches over it; those in use come first.
struct PlanTools {
    /// A tool, its overseer, and the step that says most about where it stands.
    final class Use {
        let tool: AITool
        let overseer: Person
        let review: Review
        let status: StepStatus

        var isCurrent: Bool { status == .now || status == .next }

        init(tool: AITool, overseer: Person, review: Review, status: StepStatus) {
            self.tool = tool
            self.overseer = overseer
            self.review = review
            self.status = status
        }
    }

    var uses: [Use] = []

    init(of plan: CarePlan) {
        for index in plan.steps.indices {
            let tool: AITool
            let overseer: Person
            let review: Review
            switch plan.steps[index].handler {
            case .person: continue
            case .tool(let one, let person, let itsReview), .toolAssisting(let one, _, let person, let itsReview):
                (tool, overseer, review) = (one, person, itsReview)
            }
            let use = Use(tool: tool, overseer: overseer, review: review, status: plan.steps[index].status ?? .next)
            if let index = uses.firstIndex(where: { $0.tool.id == tool.id && $0.overseer.id == overseer.id }) {
                if PlanTools.rank(use.status) < PlanTools.rank(uses[index].status) { uses[index] = use }
            } else {
                uses.append(use)
            }
        }
        uses = [StepStatus.now, .next, .done, .stopped].flatMap { status in uses.filter { $0.status == status } }
    }

    private static func rank(_ status: StepStatus) -> Int {
        switch status {
        case .now: 0
        case .next: 1
        case .done: 2
        case .stopped: 3
        }
    }

    var current: [Use] { uses.filter(\.isCurrent) }

    func views(in frame: PageFrame, page: Day) -> [View] {
        uses.enumerated().map { index, use in
            let tie = frame.tied(use.tool, to: use.overseer, isLinked: true)
            let isOver = use.status == .done || use.status == .stopped
            let isFirst = !uses[..<index].contains { $0.tool.id == use.tool.id }
            return [
                .id: .text("tool-" + use.tool.id + (isFirst ? "" : "-" + use.overseer.id)), .tie: tie.view, .does: tie.does(in: use.status),
                .checks: frame.checks(of: use.review, by: use.overseer, isOver: isOver, page: page),
            ]
        }
    }
}
