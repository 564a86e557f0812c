internal import CareModel

/// One step of a plan: what, when, who, why that handler, and for a current tool step whom to ask for a person instead.
struct StepView {
    let number: Int
    let page: Day
    let tools: PlanTools
    let frame: PageFrame

    func view(of step: borrowing Step) -> View {
        let words = frame.words
        let isOver = step.status == .done || step.status == .stopped
        let state = words.state(step.status ?? .next)
        var actor: PreparedFace?
        var tie: View?
        var checks: View?
        var prefer: View?
        var isByTool = false
        func add(_ tool: AITool, _ overseer: Person, _ review: Review) {
            guard let use = tools.use(of: tool, by: overseer) else { return }
            tie = use.tie.view
            // Mostly the tool's own step.
            checks =
                use.review == review && use.isOver == isOver
                ? use.checks : frame.checks(of: review, by: use.tie.firstName, isOver: isOver, page: page)
            guard !isOver else { return }
            prefer = .text(step.prefer ?? words.preferDefault.filled(["name": actor?.firstName ?? use.tie.firstName]))
        }
        switch step.handler {
        case .person(let person): actor = frame.face(of: person)
        case .tool(let tool, let overseer, let review):
            isByTool = true
            add(tool, overseer, review)
        case .toolAssisting(let tool, let present, let overseer, let review):
            // With a person present, the person does the step and the tool helps.
            actor = frame.face(of: present)
            add(tool, overseer, review)
        }
        return [
            .state: state.name, .stateWord: state.word, .icon: state.icon, .flips: state.flips, .id: .html("step-\(number)"),
            .title: .text(step.title), .by: .html(isByTool ? "tool" : "person"), .whyTitle: isByTool ? words.whyTool : words.whyPerson,
            .when: when(step), .what: .text(step.what), .why: .text(step.why), .person: actor?.linked, .tie: tie, .checks: checks,
            .prefer: prefer,
        ]
    }

    /// In the author's words, or from the dates.
    private func when(_ step: borrowing Step) -> View? {
        if let when = step.when { return .text(when) }
        func date(_ day: Day) -> String { frame.strings.dayAndMonth(day, inYearOf: page) }
        if let on = step.on { return .text(date(on)) }
        return switch (step.from, step.to) {
        case (let from?, let to?): .text(frame.words.whenBetween.filled(["from": date(from), "to": date(to)]))
        case (let from?, nil): .text(frame.words.whenFrom.filled(["date": date(from)]))
        case (nil, let to?): .text(frame.words.whenUntil.filled(["date": date(to)]))
        case (nil, nil): nil
        }
    }
}
