import CareModel

/// The exceptions of waivers.yml that hold: each names a rule that may be waived, a reason, a person who approved it, and
/// an end that has not passed. One that lacks any of these waives nothing, and a rule says so.
struct Waivers: Sendable {
    struct Holding: Sendable {
        var rule: String
        var patient: String?
        var pathway: String?
        var step: String?
        var reason: String
        var until: Day
        /// Its place in `ClinicDraft.waivers`.
        var position: Int

        func covers(_ finding: Finding) -> Bool {
            finding.rule == rule && (patient == nil || patient == finding.subject.patient)
                && (pathway == nil || pathway == finding.subject.pathway) && (step == nil || step == finding.subject.step)
        }
    }

    let holding: [Holding]

    init(of clinic: ClinicDraft, in context: CheckingContext) {
        holding = clinic.waivers.enumerated().compactMap { position, waiver in
            guard let rule = waiver.rule.flatMap({ context.rules.description(named: $0.value) }), rule.waivable,
                let reason = waiver.reason?.value, !reason.isEmpty, let by = waiver.by?.value, context.mayApprove(by),
                let until = waiver.until?.value, !context.isPast(until)
            else { return nil }
            return Holding(
                rule: rule.id, patient: waiver.patient?.value, pathway: waiver.pathway?.value, step: waiver.step?.value, reason: reason,
                until: until, position: position)
        }
    }

    /// Parts the findings into those that stand and those that the clinic accepts for now. A waiver's end matters where it covers
    /// something, and is noted there.
    func part(_ findings: [Finding], on day: CheckedDay) -> (standing: [Finding], waived: [Report.Waived]) {
        guard !holding.isEmpty else { return (findings, []) }
        var standing: [Finding] = []
        var waived: [Report.Waived] = []
        for finding in findings {
            if let waiver = holding.first(where: { $0.covers(finding) && !day.isPast($0.until) }) {
                waived.append(Report.Waived(finding, reason: waiver.reason))
            } else {
                standing.append(finding)
            }
        }
        return (standing, waived)
    }
}

extension CheckingContext {
    /// Whether someone may approve an exception: an active, named person of people.yml.
    func mayApprove(_ id: String) -> Bool {
        namesOnePerson(id) && clinic.person(id)?.isActive?.value != false
    }
}
