import CareModel

/// Guessing at feelings from a face or a voice is another thing than asking.
struct NoEmotionInference: ClinicRule {
    static let about = RuleDescription(
        id: "OVS309", name: "no-emotion-inference", severity: .warning,
        summary: "No tool of the register infers emotions or mental states.",
        rationale:
            "Such inference is unreliable across people, and patients are rarely told. Illinois forbids it in therapy, where it is an "
            + "error; in the European Union whoever uses it tells the people concerned.",
        sources: [.illinois, .euArticle50],
        passes: [
            .init(
                "It does not",
                """
                # added to: tools.yml
                - id: new-bot
                  name: New Bot
                  does: Asks questions.
                  does-not: It does not judge.
                  approved-for: [routine-outcome-monitoring]
                  approval: {by: ann-lee, on: 2026-01-02}
                  infers-emotion: false
                """)
        ],
        fails: [
            .init(
                "It does",
                """
                # added to: tools.yml
                - id: new-bot
                  name: New Bot
                  does: Listens to the voice.
                  does-not: It does not judge.
                  approved-for: [routine-outcome-monitoring]
                  approval: {by: ann-lee, on: 2026-01-02}
                  infers-emotion: ↓true
                """)
        ])

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        let law = context.jurisdictions.lazy.compactMap { place in
            place.provision(for: .noEmotionInference, day: context.asOf).map { (place, $0) }
        }.first
        return clinic.tools.compactMap { tool in
            guard let infers = tool.infersEmotion, infers.value, let id = tool.id?.value else { return nil }
            let because = law.map { ", which \($0.0.name) does not allow (\($0.1.citation))" } ?? ""
            var found = finding(
                "the tool \(id) infers emotions or mental states\(because)",
                help: "switch that part of it off, or use another tool", at: infers.location)
            if law != nil { found.severity = .error }
            return found
        }
    }
}
