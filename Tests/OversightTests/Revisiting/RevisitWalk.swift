import CareModel
import Oversight
import Testing

/// Checks the plans of a folder on a day, on days until each verdict's `revisitOn`, and then on from there.
struct RevisitWalk {
    let folder: ReadFolder
    let rules: RuleSet
    private(set) var checkers: [Day: Checker] = [:]
    private var dice: Shuffler
    /// What differed although it was promised not to.
    private(set) var broken: [String] = []
    /// Verdicts that were to be looked at again, and those of them that had changed by then.
    private(set) var revisits = 0
    private(set) var changes = 0
    /// The rules whose findings came, went or changed with such a day.
    private(set) var changed: Set<String> = []
    /// Verdicts that last longer than until the next day.
    private(set) var lasting = 0

    init(_ folder: ReadFolder, rules: RuleSet = .standard, seed: UInt64 = 1) {
        self.folder = folder
        self.rules = rules
        dice = Shuffler(state: seed)
    }

    mutating func verdict(of patient: ReadFolder.Patient, on day: Day) -> PlanVerdict {
        let checker = checkers[day] ?? Checker(clinic: folder.clinic, asOf: day, policy: folder.policy, rules: rules)
        checkers[day] = checker
        return checker.check(patient.plan, scores: patient.scores, reading: patient.reading)
    }

    /// - Parameter hops: how often to go on to the day on which a verdict is to be looked at again.
    mutating func walk(from start: Day, hops: Int) {
        for patient in folder.patients {
            var day = start
            var before: PlanVerdict?
            for _ in 0...hops {
                let verdict = verdict(of: patient, on: day)
                if let before {
                    revisits += 1
                    if Said(before) != Said(verdict) { changes += 1 }
                    changed.formUnion(Set(before.findings).symmetricDifference(verdict.findings).map(\.rule))
                }
                compare(verdict, of: patient, on: day)
                guard let revisit = verdict.revisitOn, revisit > day else { break }
                if revisit > day.advanced(byDays: 1) { lasting += 1 }
                before = verdict
                day = revisit
            }
        }
    }

    private mutating func compare(_ verdict: PlanVerdict, of patient: ReadFolder.Patient, on day: Day) {
        let id = patient.plan.patientID.value
        if let revisit = verdict.revisitOn, revisit <= day { broken.append("\(id) on \(day): \(revisit) is no later day") }
        let end = verdict.revisitOn ?? day.advanced(byDays: 4000)
        var days: Set<Day> = [day.advanced(byDays: 1), end.advanced(byDays: -1)]
        if day < end { days.insert(Day(number: .random(in: day.number..<end.number, using: &dice))) }
        for later in days.sorted() where later > day && later < end {
            let again = self.verdict(of: patient, on: later)
            if Said(again) != Said(verdict) { broken.append("\(id): \(later) differs from \(day), to be revisited on \(end)") }
            if again.revisitOn != verdict.revisitOn {
                broken.append("\(id): on \(later) to be revisited on \(String(describing: again.revisitOn)), on \(day) on \(end)")
            }
        }
    }

    /// Everything that a verdict says about the day.
    private struct Said: Equatable {
        var findings: [Finding]
        var waived: [Report.Waived]
        var load: CaseloadEntry
        var plan: String

        init(_ verdict: PlanVerdict) {
            findings = verdict.findings
            waived = verdict.waived
            load = verdict.load
            plan = verdict.plan.map { "\($0.patient.id) \($0.date) \($0.steps)" } ?? ""
        }
    }
}
