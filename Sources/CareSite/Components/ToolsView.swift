internal import CareModel

/// The tools of a plan, each once for every person who watches over it; those in use come first.
struct PlanTools {
    /// A tool, its overseer, and the step that says most about where it stands.
    final class Use {
        let tool: AITool
        let overseer: Person
        let review: Review
        let status: StepStatus

        init(tool: AITool, overseer: Person, review: Review, status: StepStatus) {
            self.tool = tool
            self.overseer = overseer
            self.review = review
            self.status = status
        }
    }

    var uses: [Use] = []

    init(of plan: CarePlan) {
        for step in plan.steps {
            guard let tool = step.handler.tool, let overseer = step.handler.overseer, let review = step.handler.review else { continue }
            let use = Use(tool: tool, overseer: overseer, review: review, status: step.status ?? .next)
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

    var current: [Use] { uses.filter { $0.status == .now || $0.status == .next } }

    func views(in frame: PageFrame, page: Day) -> [View] {
        var seen: Set<String> = []
        return uses.map { use in
            let isOver = use.status == .done || use.status == .stopped
            var sentences: [String] = []
            if let does = use.tool.does { sentences.append(does(in: frame.language)) }
            if let doesNot = use.tool.doesNot { sentences.append(doesNot(in: frame.language)) }
            if isOver { sentences.append(frame.strings("tool-not-in-use")) }
            if use.status == .next { sentences.append(frame.strings("tool-to-come")) }
            let id = seen.insert(use.tool.id).inserted ? use.tool.id : use.tool.id + "-" + use.overseer.id
            return [
                .id: .text("tool-" + id), .tie: frame.tie(use.tool, to: use.overseer, isLinked: true),
                .does: sentences.isEmpty ? nil : .text(sentences.joined(separator: " ")),
                .checks: frame.checks(of: use.review, by: use.overseer, isOver: isOver, page: page),
            ]
        }
    }
}
