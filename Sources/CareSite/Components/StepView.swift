internal import CareModel

/// One step of a plan: what, when, who, why that handler, and for a current tool step whom to ask for a person instead.
///
/// Steps are large, so they are looked at where they lie in the plan.
struct StepView {
    let plan: CarePlan
    let tools: PlanTools
    let frame: PageFrame

    func view(ofStep index: Int) -> View {
        let words = frame.words
        let status = plan.steps[index].status ?? .next
        let isOver = status == .done || status == .stopped
        let state = words.state(status)
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
                ? use.checks : frame.checks(of: review, by: use.tie.firstName, isOver: isOver, page: plan.date)
            guard !isOver else { return }
            prefer = .text(plan.steps[index].prefer ?? words.preferDefault.filled(["name": actor?.firstName ?? use.tie.firstName]))
        }
        switch plan.steps[index].handler {
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
            .state: state.name, .stateWord: state.word, .icon: state.icon, .flips: state.flips, .id: words.id(ofStep: index + 1),
            .title: .text(plan.steps[index].title), .by: .html(isByTool ? "tool" : "person"),
            .whyTitle: isByTool ? words.whyTool : words.whyPerson,
            .when: when(index), .what: .text(plan.steps[index].what), .why: .text(plan.steps[index].why), .person: actor?.linked, .tie: tie,
            .checks: checks,
            .prefer: prefer,
        ]
    }

    /// In the author's words, or from the dates.
    private func when(_ index: Int) -> View? {
        if let when = plan.steps[index].when { return .text(when) }
        func date(_ day: Day) -> String { frame.strings.dayAndMonth(day, inYearOf: plan.date) }
        if let on = plan.steps[index].on { return .text(date(on)) }
        return switch (plan.steps[index].from, plan.steps[index].to) {
        case (let from?, let to?): .text(frame.words.whenBetween.filled(["from": date(from), "to": date(to)]))
        case (let from?, nil): .text(frame.words.whenFrom.filled(["date": date(from)]))
        case (nil, let to?): .text(frame.words.whenUntil.filled(["date": date(to)]))
        case (nil, nil): nil
        }
    }
}
