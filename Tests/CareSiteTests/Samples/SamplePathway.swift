import CareModel

enum SamplePathway {
    static let weekly = Review(mode: .afterUse, every: Cadence("1 week"), last: Sample.day("2026-11-12"))

    static let lowMood = Pathway(
        id: "low-mood", title: "Low mood and depression", audience: "Adults with low mood or depression", lead: Sample.noa,
        reviewed: ReviewRecord(by: Sample.ruth, on: Sample.day("2026-11-02"), next: Sample.day("2027-05-02")),
        steps: [
            Step(
                id: "questions", title: "First questions", what: "Intake Assistant asks.", does: "Answer at home", kind: Sample.routine,
                handler: .tool(Sample.intake, overseer: Sample.noa, review: Review(mode: .beforeUse, last: Sample.day("2026-11-02")))),
            Step(id: "meeting", title: "First meeting", does: "Tell your story", kind: Sample.therapy, handler: .person(Sample.noa)),
            Step(id: "plan", title: "Making a plan", does: "Choose goals", kind: Sample.therapy, handler: .person(Sample.sam)),
            Step(
                id: "weekly", title: "Weekly therapy", does: "Meet each week", kind: Sample.therapy, handler: .person(Sample.sam),
                guidance: ["small-steps"]),
            Step(
                id: "practice", title: "Practice tasks", does: "Try small steps", kind: Sample.routine,
                handler: .tool(Sample.companion, overseer: Sample.sam, review: weekly), guidance: ["small-steps"]),
            Step(
                id: "check-in", title: "Mood check-in", does: "Answer 9 items", kind: Sample.routine,
                handler: .tool(Sample.checkinBot, overseer: Sample.sam, review: weekly), guidance: ["worry"]),
            Step(id: "help", title: "Same-day help", does: "Get a call", kind: Sample.therapy, handler: .person(Sample.ruth)),
            Step(id: "review", title: "Review: up or down", does: "Decide together", kind: Sample.therapy, handler: .person(Sample.noa)),
            Step(id: "well", title: "Staying well", does: "Write down signs", kind: Sample.therapy, handler: .person(Sample.sam)),
        ],
        explanation: Markdown(
            "A stepped plan. Tools help with three routine steps. People do the other six, and watch over all nine.\n",
            startingAt: Sample.place("pathways/low-mood.md")))
}
