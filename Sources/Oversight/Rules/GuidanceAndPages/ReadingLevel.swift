import CareModel

/// A letter that needs a dictionary is written for the file.
struct ReadingLevel: PlanRule, ClinicRule {
    static let about = RuleDescription(
        id: "OVS706", name: "reading-level", severity: .warning,
        summary: "English letters and articles for patients stay at or below a school grade, 8 by default.",
        rationale:
            "Four in ten adults struggle with common health texts. The Flesch-Kincaid grade is a rough guide to long sentences and long "
            + "words, no more: names are left out of it, and texts under 100 words are not judged. The grade is reading-grade.",
        sources: [
            RuleSource("NHS digital service manual and NIH: a reading age of 9 to 11; grade 6, at most 8"),
            RuleSource("Kincaid JP and others. Derivation of new readability formulas for Navy enlisted personnel. 1975"),
        ],
        passes: [
            .init(
                "Short words in short sentences",
                """
                # file: guidance/sleep.md
                ---
                title: Sleeping better
                audience: [patient]
                reviewed: {by: ann-lee, on: 2026-09-10, next: 2027-09-10}
                sources: ["A named source, 2022"]
                ---
                Get up at the same time each day. Go to bed when you feel sleepy, and not before. If you lie awake, get up. Sit in
                a dim room and read a book that you know. Go back when your eyes want to close. Do this each time, and do not look
                at the clock. It can take two weeks. You may feel worse at first, and that is how it starts to work. Leave the
                phone in the other room. Drink no coffee after lunch. A short walk in the light helps too. Tell us how it goes
                when we meet, and bring your notes. We look at them with you, and plan the next step.
                """)
        ],
        fails: [
            .init(
                "Long words in one long sentence",
                """
                # file: guidance/sleep.md
                ---
                title: Sleeping better
                audience: [patient]
                reviewed: {by: ann-lee, on: 2026-09-10, next: 2027-09-10}
                sources: ["A named source, 2022"]
                ---
                ↓Considerable empirical evidence demonstrates that individuals experiencing persistent difficulties initiating or
                maintaining sleep benefit substantially from systematic behavioural interventions incorporating stimulus control,
                sleep restriction, relaxation procedures and cognitive restructuring of dysfunctional beliefs concerning sleep,
                particularly when these interventions are delivered consistently over several consecutive weeks by appropriately
                qualified practitioners who monitor adherence, evaluate intermediate outcomes and individually calibrate the
                recommended procedures according to personal circumstances, occupational responsibilities, concurrent medication,
                comorbid psychological conditions and the additional environmental considerations that frequently influence
                nocturnal physiological regulation and subsequent daytime functioning in considerably different populations of
                adults and adolescents presenting to contemporary ambulatory psychotherapeutic services internationally.
                """)
        ])

    func findings(for plan: PlanDraft, scores: [ScoreSeries], of context: CheckingContext) -> [Finding] {
        let language = plan.language?.value ?? context.clinic.languages.first?.value ?? "en"
        guard language == "en" || language.hasPrefix("en-"), let grade = grade(of: plan.letter, context) else { return [] }
        return [finding("the letter reads at grade \(grade)", help: Self.help, at: plan.letter.firstText, in: plan)]
    }

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        clinic.articles.compactMap { article in
            let language = article.language?.value ?? clinic.languages.first?.value ?? "en"
            guard let id = article.id?.value, language == "en" || language.hasPrefix("en-"),
                article.audience.contains(where: { $0.value != .staff }), let grade = grade(of: article.body, context)
            else { return nil }
            return finding("the article \(id) reads at grade \(grade)", help: Self.help, at: article.body.firstText)
        }
    }

    private static let help = "shorten the sentences, and say long words in short ones"

    /// The grade in words, where it is above the limit by more than the formula can be wrong in its last digit.
    private func grade(of text: Markdown, _ context: CheckingContext) -> String? {
        guard let grade = Readability(of: text.text).grade, grade >= Double(context.limit(.readingGrade)) + 0.95 else { return nil }
        let tenths = Int((grade * 10).rounded())
        return "\(tenths / 10).\(tenths % 10); the limit is \(context.limit(.readingGrade))"
    }
}

extension Markdown {
    /// The place of the first letter that is not white space.
    var firstText: SourceLocation {
        location(ofByte: text.utf8.prefix { $0 <= 0x20 }.count)
    }
}
