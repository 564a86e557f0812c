import CareModel

/// A signature is on what was signed, not on what came after.
struct SignOffCurrent: PlanRule {
    static let about = RuleDescription(
        id: "OVS411", name: "sign-off-current", severity: .error,
        summary: "A plan that was signed is still the plan that was signed, with tools of the same major version.",
        rationale: "overseen sign records what someone agreed to, by digest. When a handler, an overseer, a review or a consent changes "
            + "afterwards, or a tool becomes another one under the same name, the name under it no longer stands for it. Dates, status and "
            + "reviews that took place are not part of it.",
        sources: [.euArticle26, .gmlp, .policy],
        passes: [
            .init(
                "No sign-off, so nothing to compare",
                """
                - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                """)
        ],
        fails: [
            .init(
                "The handler changed after the sign-off",
                """
                # file: sign-offs/p-0001.yml
                patient: p-0001
                by: ann-lee
                on: 2026-11-01
                digest: "v1:0000000000000000000000000000000000000000000000000000000000000000"
                fields:
                  steps/sessions/handled-by: "0000000000000000"
                # file: patients/p-0001.md
                ---
                patient: {id: p-0001, name: Mia Stone, language: en}
                plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
                steps:
                  - {title: Weekly sessions, kind: cbt-session, handled-by: ↓ben-okoro, id: sessions, status: now}
                ---
                Dear Mia
                """)
        ])

    func findings(for plan: PlanDraft, scores: [ScoreSeries], of context: CheckingContext) -> [Finding] {
        guard let signOff = context.clinic.signOffs[plan.patientID.value], let on = signOff.on?.value else { return [] }
        let signed = SignedPlan(of: plan, in: context.clinic)
        var found: [Finding] = []
        func stale(_ message: String, at place: SourceLocation) {
            found.append(
                finding(
                    message, help: "read the plan again and sign it: overseen sign \(plan.patientID.value) --by PERSON", at: place, in: plan
                ))
        }
        if let by = signOff.by, !context.namesOnePerson(by.value) {
            stale("the plan is signed by \(by.value), who is not one named person of people.yml", at: by.location)
        }
        for (id, before) in signOff.tools.sorted(by: { $0.key < $1.key }) {
            guard let now = signed.tools[id], major(now) != major(before) else { continue }
            let step = plan.steps.first { $0.handledBy?.value.toolID?.value == id }
            stale(
                "the tool \(id) had the version \(before) when the plan was signed on \(on), and has \(now)",
                at: step?.handledBy?.value.toolID?.location ?? plan.location)
        }
        guard signOff.digest?.value != signed.digest else { return found }
        let changed = signed.fields.filter { field in signOff.fields[field.key].map { $0 != field.digest } ?? false }
        for field in changed { stale("\(field.key) changed after the plan was signed on \(on)", at: field.location) }
        let keys = Set(signed.fields.map(\.key))
        let removed = signOff.fields.keys.filter { !keys.contains($0) }.sorted()
        let added = signed.fields.filter { signOff.fields[$0.key] == nil }
        if changed.isEmpty, let first = added.first {
            stale("\(first.key) came in after the plan was signed on \(on)", at: first.location)
        } else if changed.isEmpty, let first = removed.first {
            stale("\(first) was taken out after the plan was signed on \(on)", at: plan.date?.location ?? plan.location)
        } else if changed.isEmpty {
            stale("the plan is not the one that was signed on \(on)", at: signOff.digest?.location ?? signOff.location)
        }
        return found
    }

    /// `4` of `4.2`.
    private func major(_ version: String) -> Substring { version.prefix { $0 != "." } }
}
