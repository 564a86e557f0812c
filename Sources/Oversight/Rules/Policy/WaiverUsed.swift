import CareModel

/// An exception that nothing needs waits for something that it should not cover.
struct WaiverUsed: WaiverRule {
    static let about = RuleDescription(
        id: "OVS805", name: "waiver-used", severity: .warning,
        summary: "Every waiver that holds covers at least one finding.",
        rationale: "A waiver that outlives its reason would silently cover the next case, which nobody decided on.",
        sources: [.policy],
        passes: [
            .init(
                "It covers a finding",
                """
                # file: waivers.yml
                - {rule: overseer-licensed, step: check-in, reason: Peer workers hold no licence, by: ann-lee, until: 2027-01-31}
                # added to: people.yml
                - {id: dov-katz, name: Dov Katz, role: Peer worker, oversees: all, may-stop-tools: true}
                # step
                - id: check-in
                  title: Check-in questions
                  kind: routine-outcome-monitoring
                  handled-by: {ai: helper-bot}
                  overseen-by: dov-katz
                  review: {mode: after-use, every: 1 week, last: 2026-11-20}
                  escalate-to: ben-okoro
                  status: now
                """)
        ],
        fails: [
            .init(
                "It covers nothing",
                """
                # file: waivers.yml
                - {rule: ↓overseer-licensed, patient: p-0001, reason: Peer workers hold no licence, by: ann-lee, until: 2027-01-31}
                """)
        ])

    func findings(for waived: [Report.Waived], of context: CheckingContext) -> [Finding] {
        let waivers = Waivers(of: context.clinic, in: context).holding
        guard !waivers.isEmpty else { return [] }
        var isUsed = Array(repeating: false, count: waivers.count)
        for one in waived {
            if let position = waivers.firstIndex(where: { $0.covers(one.finding) }) { isUsed[position] = true }
        }
        return zip(waivers, isUsed).compactMap { waiver, isUsed in
            guard !isUsed, context.rules.description(named: waiver.rule)?.isFoundInPages != true else { return nil }
            let draft = context.clinic.waivers[waiver.position]
            return Finding(
                Self.about, "the waiver of \(draft.rule?.value ?? "a rule") covers nothing", help: "take it out",
                at: draft.rule?.location ?? draft.location)
        }
    }
}
