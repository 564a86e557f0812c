import Overseen

/// Three questions of our own about the week.
let weekCheck = Instrument(
    id: "week-check", name: Wording("How your week was"), shortName: "Week check", itemCount: 3, itemRange: 0...4, totalRange: 0...12,
    direction: .higherIsBetter)

/// A line on every plan about our reading room.
struct ReadingRoom: PlanSection {
    func content(for plan: CarePlan, scores: [ScoreSeries], in language: String) -> PlanSectionContent? {
        PlanSectionContent(
            title: "The reading room", intro: "Open to you while you are with us.",
            text: "It is quiet there, and **nobody** asks anything of you. Read on: [small steps](guidance:small-steps).")
    }
}

await OverseenMain(rules: .standard + [ToolStepSaysWhy()], instruments: [weekCheck], sections: [ReadingRoom()]).run()
