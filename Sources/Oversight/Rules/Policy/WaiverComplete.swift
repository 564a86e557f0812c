import CareModel

/// An exception has a reason, a name and an end.
struct WaiverComplete: ClinicRule {
    static let about = RuleDescription(
        id: "OVS802", name: "waiver-complete", severity: .error, waivable: false,
        summary: "Every waiver names a rule, a reason, an active person who approved it, and its last day.",
        rationale:
            "A waiver without a reason cannot be judged, one without a name answers to nobody, and one without an end is a rule that "
            + "was taken out. Until it is whole it waives nothing.",
        sources: [.iso42001, .policy],
        passes: [
            .init(
                "All four",
                """
                # file: waivers.yml
                - {rule: overseer-licensed, reason: Peer workers hold no licence, by: ann-lee, until: 2027-01-31}
                # added to: people.yml
                - id: dov-katz
                  name: Dov Katz
                  role: Peer worker
                  oversees: all
                  may-stop-tools: true
                  trained-on: [{tool: helper-bot, on: 2026-01-05}]
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
                "No reason",
                """
                # file: waivers.yml
                - {rule: ↓overseer-licensed, by: ann-lee, until: 2027-01-31}
                """),
            .init(
                "Approved by a tool",
                """
                # file: waivers.yml
                - {rule: overseer-licensed, reason: Peer workers hold no licence, by: ↓helper-bot, until: 2027-01-31}
                """),
            .init(
                "A rule that does not exist",
                """
                # file: waivers.yml
                - {rule: ↓overseer-licenced, reason: Peer workers hold no licence, by: ann-lee, until: 2027-01-31}
                """),
        ])

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        var found: [Finding] = []
        for waiver in clinic.waivers {
            let head = waiver.rule?.location ?? waiver.location
            if let rule = waiver.rule {
                if context.rules.description(named: rule.value) == nil {
                    found.append(
                        finding(
                            "the waiver is for \(rule.value), and no rule is called so",
                            help: context.rules.nearestName(to: rule.value).map { "did you mean \($0)?" }
                                ?? "overseen rules lists them all",
                            at: rule.location))
                }
            } else {
                found.append(finding("the waiver names no rule", help: "add rule: with an id or a name", at: head))
            }
            if waiver.reason?.value.isEmpty != false {
                found.append(finding("the waiver gives no reason", help: "add reason: in a sentence", at: head))
            }
            if let by = waiver.by {
                if !context.mayApprove(by.value) {
                    found.append(
                        finding(
                            "the waiver is approved by \(by.value), who is not an active, named person of people.yml",
                            help: "name the person who decided it", at: by.location))
                }
            } else {
                found.append(finding("nobody approved the waiver", help: "add by: with a person's id", at: head))
            }
            if waiver.until == nil { found.append(finding("the waiver has no end", help: "add until: with its last day", at: head)) }
        }
        return found
    }
}
