import CareModel

extension CheckingContext {
    /// The places whose law bears on a step: the clinic's own and the patient's.
    func jurisdictions(of setting: StepSetting) -> [Jurisdiction] {
        var found = jurisdictions
        if let place = setting.plan?.patientJurisdiction?.value, let more = clinic.knownJurisdictions[place],
            !found.contains(where: { $0.id == more.id })
        {
            found.append(more)
        }
        return found
    }

    /// The strictest cap on a kind, beyond the derivation, and the place that sets it.
    func lawfulRung(of kind: StepKind, in setting: StepSetting) -> (rung: HandlerRung, words: String, provision: Jurisdiction.Provision)? {
        var strictest: (rung: HandlerRung, words: String, provision: Jurisdiction.Provision)?
        for place in jurisdictions(of: setting) {
            guard let cap = place.cap(on: kind, day: day), cap.rung > (strictest?.rung ?? .reviewedAfterUse) else { continue }
            strictest = (cap.rung, "\(place.name), \(cap.provision.citation)", cap.provision)
        }
        return strictest
    }

    /// The first of the clinic's and the patient's places that asks for `duty`.
    func duty(_ duty: Jurisdiction.Duty, in setting: StepSetting) -> (place: Jurisdiction, provision: Jurisdiction.Provision)? {
        for place in jurisdictions(of: setting) {
            if let provision = place.provision(for: duty, day: day) { return (place, provision) }
        }
        return nil
    }
}
