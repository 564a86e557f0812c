internal import CareModel

/// One step of a plan: what, when, who, why that handler, and for a current tool step whom to ask for a person instead.
struct StepView {
    let step: Step
    let number: Int
    let page: Day

    var isOver: Bool { step.status == .done || step.status == .stopped }

    func view(in frame: PageFrame) -> View {
        let strings = frame.strings
        let state = frame.words.state(step.status ?? .next)
        let actor = step.handler.actor
        var tie: View?
        var checks: View?
        var prefer: View?
        if let tool = step.handler.tool, let overseer = step.handler.overseer, let review = step.handler.review {
            tie = frame.tie(tool, to: overseer, isLinked: true)
            checks = frame.checks(of: review, by: overseer, isOver: isOver, page: page)
            if !isOver { prefer = .text(step.prefer ?? strings("prefer-default", ["name": frame.firstName(actor ?? overseer)])) }
        }
        return [
            .state: state.name, .stateWord: state.word, .icon: state.icon, .flips: state.flips, .id: .html("step-\(number)"),
            .title: .text(step.title), .by: .html(isByTool ? "tool" : "person"),
            .whyTitle: isByTool ? frame.words.whyTool : frame.words.whyPerson, .when: .text(when(strings)), .what: .text(step.what),
            .why: .text(step.why), .person: actor.map { frame.person($0, isLinked: true) }, .tie: tie, .checks: checks, .prefer: prefer,
        ]
    }

    /// With a person present, the person does the step and the tool helps.
    private var isByTool: Bool {
        if case .tool = step.handler { true } else { false }
    }

    /// In the author's words, or from the dates.
    private func when(_ strings: Strings) -> String? {
        if let when = step.when { return when }
        func date(_ day: Day) -> String { strings.dayAndMonth(day, inYearOf: page) }
        if let on = step.on { return date(on) }
        return switch (step.from, step.to) {
        case (let from?, let to?): strings("when-between", ["from": date(from), "to": date(to)])
        case (let from?, nil): strings("when-from", ["date": date(from)])
        case (nil, let to?): strings("when-until", ["date": date(to)])
        case (nil, nil): nil
        }
    }
}
