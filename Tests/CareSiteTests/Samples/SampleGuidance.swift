import CareModel

/// A few articles with everything that a page of guidance can hold.
enum SampleGuidance {
    static let articles: [GuidanceArticle] = [smallSteps, worry, scores]

    static let smallSteps = GuidanceArticle(
        id: "small-steps", language: "en", title: "Small steps when your mood is low",
        summary: "When you feel low, doing less can keep you low. Small steps, done on purpose, can help you find your way back.",
        audience: [.public, .patient],
        reviewed: ReviewRecord(by: Sample.noa, on: Sample.day("2026-10-02"), next: Sample.day("2027-04-02")),
        sources: ["NICE guideline NG222, Depression in adults"],
        body: Markdown(
            """
            Low mood tells you to stay in, cancel and wait. Waiting feels safe.

            # Why small steps work

            Most of us think we must feel better first. **You do a little, and the feeling follows later.** See [worry](guidance:worry).

            > I did not want to go. I went for one song.
            >
            > \u{2014} Someone who used this plan

            # How to start

            1. Pick **one** thing that used to matter to you.
            2. Make it small. Ten minutes is plenty.

            > [!NOTE]
            > You do not need to enjoy it. Turning up is the step.

            # One person's week

            | Day | Step | Mood before | Mood after |
            |---|---|--:|--:|
            | Monday | Ten-minute walk | 3 | 4 |
            | Saturday | Choir, first half | 2 | 6 |

            # If you get stuck

            > [!WARNING] Talk to us first if
            > you are not eating, or not sleeping for several nights.

            > [!CRISIS] If you are thinking of ending your life
            > Call [01632 960 123](tel:01632960123), day or night.

            > [!STAFF]
            > Staff only words.
            """, startingAt: Sample.place("guidance/small-steps.md")))

    static let worry = GuidanceArticle(
        id: "worry", language: "en", title: "When worry will not switch off", audience: [.public, .patient],
        reviewed: ReviewRecord(by: Sample.sam, on: Sample.day("2026-09-18")),
        body: Markdown("Worry is a loop.\n", startingAt: Sample.place("guidance/worry.md")))

    static let scores = GuidanceArticle(
        id: "scores", language: "en", title: "What your scores mean", audience: [.patient],
        body: Markdown("A score is one part of the picture.\n", startingAt: Sample.place("guidance/scores.md")))
}
