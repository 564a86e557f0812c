internal import CareModel

/// One step of a plan: what, when, who, why that handler, and for a current tool step whom to ask for a person instead.
struct StepView {
    let step: Step
    let number: Int
    let page: Day

    var isOver: Bool { step.status == .done || step.status == .stopped }

    func view(in frame: PageFrame) -> View {
        let strings = frame.strings
        let state = step.status ?? .next
        var fields: ViewFields = [
            .state: .html(state.rawValue), .stateWord: .html(strings.html("state-\(state.rawValue)")), .icon: .html(icon(state)),
            .flips: .flag(state == .next), .id: .html("step-\(number)"), .title: .text(step.title), .by: .html(by),
            .whyTitle: .html(strings.html(by == "tool" ? "why-tool" : "why-person")),
        ]
        fields[.when] = .text(when(strings))
        fields[.what] = .text(step.what)
        fields[.why] = .text(step.why)
        if let actor = step.handler.actor { fields[.person] = frame.person(actor, isLinked: true) }
        if let tool = step.handler.tool, let overseer = step.handler.overseer, let review = step.handler.review {
            fields[.tie] = frame.tie(tool, to: overseer, isLinked: true)
            fields[.checks] = frame.checks(of: review, by: overseer, isOver: isOver, page: page)
            if !isOver {
                let ask = frame.firstName(step.handler.actor ?? overseer)
                fields[.prefer] = .text(step.prefer ?? strings("prefer-default", ["name": ask]))
            }
        }
        return .fields(fields)
    }

    /// With a person present, the person does the step and the tool helps.
    private var by: String {
        if case .tool = step.handler { "tool" } else { "person" }
    }

    private func icon(_ state: StepStatus) -> String {
        switch state {
        case .done: "check"
        case .now: "here"
        case .next: "next"
        case .stopped: "cross"
        }
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
