import CareModel

/// The wording of a questionnaire belongs to its holder.
struct LicensedItemText: PlanRule, ClinicRule {
    static let about = RuleDescription(
        id: "OVS711", name: "licensed-item-text", severity: .error,
        summary: "No article, letter or step prints a sentence of a questionnaire whose licence does not allow it.",
        rationale:
            "Some holders refuse reprints, and a page that leaves the clinic is one. Instruments carry digests of such sentences, "
            + "never the sentences. Only whole English sentences are recognised: passing this rule is no licence.",
        sources: [RuleSource("The licence named in each instrument's own file")],
        passes: [
            .init(
                "An article that describes a questionnaire (invented here) in other words",
                """
                # file: instruments/harbour.yml
                id: harbour
                name: Quiet evenings
                short-name: HARBOUR
                items: {count: 1, lowest: 0, highest: 3}
                total: {lowest: 0, highest: 3}
                direction: higher-is-worse
                protected-wording: ["8/43:cefdfae5dd6d3c599959e7daaabae767"]
                # file: guidance/evening.md
                ---
                title: The evening questions
                audience: [patient]
                reviewed: {by: ann-lee, on: 2026-09-10, next: 2027-09-10}
                sources: ["A named source, 2022"]
                ---
                Some of the questions ask how quiet your evenings are.
                """)
        ],
        fails: [
            .init(
                "An article that prints one of its sentences",
                """
                # file: instruments/harbour.yml
                id: harbour
                name: Quiet evenings
                short-name: HARBOUR
                items: {count: 1, lowest: 0, highest: 3}
                total: {lowest: 0, highest: 3}
                direction: higher-is-worse
                protected-wording: ["8/43:cefdfae5dd6d3c599959e7daaabae767"]
                # file: guidance/evening.md
                ---
                title: The evening questions
                audience: [patient]
                reviewed: {by: ann-lee, on: 2026-09-10, next: 2027-09-10}
                sources: ["A named source, 2022"]
                ---
                You will be asked: ↓my boat lies quietly
                in the harbour tonight. Say how often.
                """)
        ])

    private let help = "say in your own words what the question is about, or add a link to the holder"

    func findings(for plan: PlanDraft, scores: [ScoreSeries], of context: CheckingContext) -> [Finding] {
        var found: [Finding] = []
        if let match = context.protectedWording.first(in: plan.letter.text) {
            let place = plan.letter.location(ofByte: match.byte)
            found.append(finding("the letter prints a sentence of the \(match.instrument)", help: help, at: place, in: plan))
        }
        plan.steps.eachText { step, text in
            guard let match = context.protectedWording.first(in: text.value) else { return }
            let message = "\(step.label) prints a sentence of the \(match.instrument)"
            found.append(finding(message, help: help, at: text.location, in: plan, step: step))
        }
        return found
    }

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        clinic.articles.compactMap { article in
            guard let id = article.id?.value, let match = context.protectedWording.first(in: article.body.text) else { return nil }
            let place = article.body.location(ofByte: match.byte)
            return finding("the article \(id) prints a sentence of the \(match.instrument)", help: help, at: place)
        }
    }
}
