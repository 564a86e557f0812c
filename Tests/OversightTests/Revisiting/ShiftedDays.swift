import CareModel

/// Moves the days of a folder about, so that everything that can depend on a day comes to lie around the day of a test.
struct ShiftedDays {
    var dice: Shuffler
    /// How far a day is moved at most.
    var reach = 45

    init(seed: UInt64) { dice = Shuffler(state: seed) }

    mutating func shifted(_ folder: ReadFolder) -> ReadFolder {
        var folder = folder
        for index in folder.clinic.people.indices { shift(&folder.clinic.people[index], among: folder.clinic) }
        for index in folder.clinic.tools.indices {
            shift(&folder.clinic.tools[index].approval, \.on)
            shift(&folder.clinic.tools[index].approval, \.until)
        }
        for index in folder.clinic.waivers.indices { shift(&folder.clinic.waivers[index].until) }
        for id in folder.clinic.knownJurisdictions.keys.sorted() {
            folder.clinic.knownJurisdictions[id] = folder.clinic.knownJurisdictions[id].map { shifted($0) }
        }
        for index in folder.patients.indices {
            shift(&folder.patients[index].plan, in: folder.clinic)
            folder.patients[index].scores = folder.patients[index].scores.map { shifted($0) }
        }
        return folder
    }

    private mutating func shift(_ person: inout PersonDraft, among clinic: ClinicDraft) {
        shift(&person.licence, \.expires)
        let place = person.location
        person.licence?.jurisdiction = clinic.knownJurisdictions.keys.sorted().randomElement(using: &dice).map { Placed($0, at: place) }
        for index in person.trainedOn.indices { shift(&person.trainedOn[index].on) }
        for index in person.away.indices {
            var from: Placed<Day>? = person.away[index].from
            shift(&from)
            person.away[index].from = from ?? person.away[index].from
            shift(&person.away[index].to)
        }
        guard Int.random(in: 0..<3, using: &dice) == 0 else { return }
        let from = near(person.location)
        let to = Bool.random(using: &dice) ? from.map { $0.advanced(byDays: 9) } : nil
        let cover = clinic.people.randomElement(using: &dice)?.id
        person.away.append(PersonDraft.Absence(from: from, to: to, cover: Bool.random(using: &dice) ? cover : nil))
    }

    private mutating func shift(_ plan: inout PlanDraft, in clinic: ClinicDraft) {
        shift(&plan.nextReview)
        shift(&plan.date)
        for index in plan.consents.indices {
            shift(&plan.consents[index].given)
            shift(&plan.consents[index].withdrawn)
            if Int.random(in: 0..<6, using: &dice) == 0 { plan.consents[index].withdrawn = near(plan.location) }
        }
        for index in plan.disclosures.indices { shift(&plan.disclosures[index].on) }
        if Bool.random(using: &dice) {
            // About to have a birthday on which an age limit can lie.
            let years = [0, 12, 16, 18, 65, 66].randomElement(using: &dice) ?? 18
            plan.born = near(plan.location).map { $0.advanced(byMonths: -12 * years) }
        }
        if Int.random(in: 0..<3, using: &dice) == 0 {
            plan.patientJurisdiction = clinic.knownJurisdictions.keys.sorted().randomElement(using: &dice)
                .map { Placed($0, at: plan.location) }
        }
        if Int.random(in: 0..<3, using: &dice) == 0 {
            var step = StepDraft(location: plan.location)
            step.kind = Placed("risk-assessment", at: plan.location)
            step.handledBy = clinic.people.first?.id.map { Placed(.person($0), at: plan.location) }
            step.status = Placed(.done, at: plan.location)
            step.on = near(plan.location)
            plan.steps.append(step)
        }
        for index in plan.steps.indices {
            shift(&plan.steps[index].from)
            shift(&plan.steps[index].to)
            shift(&plan.steps[index].on)
            shift(&plan.steps[index].review, \.last)
            shift(&plan.steps[index].override, \.until)
            if Int.random(in: 0..<4, using: &dice) == 0 { plan.steps[index].from = near(plan.location) }
            if Int.random(in: 0..<4, using: &dice) == 0 {
                plan.steps[index].to = near(plan.location).map { $0.advanced(byDays: 2 * reach) }
            }
            if Int.random(in: 0..<6, using: &dice) == 0 {
                plan.steps[index].status = StepStatus.allCases.randomElement(using: &dice).map { Placed($0, at: plan.location) }
            }
        }
    }

    private mutating func shifted(_ series: ScoreSeries) -> ScoreSeries {
        var series = series
        for index in series.scores.indices {
            series.scores[index].day = series.scores[index].day.advanced(byDays: .random(in: -reach...reach, using: &dice))
            if series.instrument.riskItems.isEmpty || Int.random(in: 0..<4, using: &dice) != 0 { continue }
            let items = series.instrument.riskItems.sorted()
            if Bool.random(using: &dice) {
                series.scores[index].endorsedRiskItems = items
            } else {
                series.scores[index].unansweredRiskItems = items
            }
        }
        // A series is oldest first.
        series.scores.sort { $0.day < $1.day }
        return series
    }

    private mutating func shifted(_ place: Jurisdiction) -> Jurisdiction {
        var place = place
        for index in place.caps.indices { place.caps[index].provision.inForce = nearDay() }
        for duty in Jurisdiction.Duty.allCases where place.duties[duty] != nil { place.duties[duty]?.inForce = nearDay() }
        return place
    }

    private mutating func nearDay() -> Day { Drafts.asOf.advanced(byDays: .random(in: -reach...reach, using: &dice)) }
    private mutating func near(_ location: SourceLocation) -> Placed<Day> { Placed(nearDay(), at: location) }

    /// Moves one day in two, and one in four to where the test looks.
    private mutating func shift(_ day: inout Placed<Day>?) {
        guard let old = day else { return }
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: day = old.map { $0.advanced(byDays: .random(in: -reach...reach, using: &dice)) }
        case 1: day = near(old.location)
        default: break
        }
    }

    private mutating func shift<Part>(_ part: inout Part?, _ path: WritableKeyPath<Part, Placed<Day>?>) {
        guard var changed = part else { return }
        shift(&changed[keyPath: path])
        part = changed
    }
}
