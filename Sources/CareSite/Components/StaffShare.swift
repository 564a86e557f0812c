internal import CareModel

/// What falls to one person: the tool steps they watch over, the plans they look after, and what was found about either.
struct StaffShare {
    let person: Person
    /// The steps that they watch over, in plans and in the model of care.
    var entries: [RegisterEntry] = []
    /// The plans whose next review they see to.
    var plans: [PlanGlance] = []
    /// Patients whose scores got worse, in plans that they lead or watch over a tool in. Nobody else's.
    var worse: [CaseloadGlance] = []
    /// Findings that name them, or that are about their steps and plans, without late reviews: the page has those anyway.
    var findings: [Finding] = []
    /// Whether any plan is theirs to look after.
    var hasPlans = false
    /// Of `entries`, by when they are due.
    private(set) var agenda: ReviewAgenda
    /// Their steps in patients' plans, without those of the model of care.
    private(set) var steps = 0
    private(set) var patients = 0

    init(person: Person, on day: Day) {
        self.person = person
        agenda = ReviewAgenda([], on: day)
    }

    /// Reckons what many pages ask for, once all entries are there.
    private mutating func complete(on day: Day) {
        agenda = ReviewAgenda(entries, on: day)
        steps = entries.count { $0.patientToken != nil }
        patients = Set(entries.compactMap(\.patientToken)).count
    }

    var late: Int { agenda[.late].count }
    var isEmpty: Bool { entries.isEmpty && !hasPlans && findings.isEmpty }

    /// A late review of a step (OVS401) and of a plan (OVS410).
    private static let saidAnyway: Set<String> = ["OVS401", "OVS410"]

    /// Everyone's share, in the order of people.yml: of all who work here, and of those who left something behind.
    ///
    /// Everything is looked at once, so that a large clinic costs no more than its plans.
    static func all(
        in clinic: Clinic, register: [RegisterEntry], plans: [PlanGlance], caseload: [CaseloadGlance], findings: [Finding]
    ) -> [StaffShare] {
        var shares: [String: StaffShare] = [:]
        for person in clinic.people where shares[person.id] == nil { shares[person.id] = StaffShare(person: person, on: clinic.asOf) }
        for entry in register { shares[entry.overseer]?.entries.append(entry) }
        for id in shares.keys { shares[id]?.complete(on: clinic.asOf) }
        var plansByToken: [String: PlanGlance] = [:]
        for plan in plans {
            plansByToken[plan.token] = plan
            for id in plan.people { shares[id]?.hasPlans = true }
            for id in plan.reviewers where plan.isInForce { shares[id]?.plans.append(plan) }
        }
        for glance in caseload where glance.standing == .worse {
            for id in plansByToken[glance.token]?.people ?? [] { shares[id]?.worse.append(glance) }
        }
        let subjects = FindingPeople(findings, register: register, plans: plansByToken, people: Set(shares.keys))
        for finding in findings.sorted(by: Finding.worstFirst) where !saidAnyway.contains(finding.rule) {
            for id in subjects.people(of: finding) { shares[id]?.findings.append(finding) }
        }
        var seen: Set<String> = []
        return clinic.people.compactMap { person in
            guard seen.insert(person.id).inserted, let share = shares[person.id], person.isActive || !share.isEmpty else { return nil }
            return share
        }
    }
}

/// Whom a finding is about.
private struct FindingPeople {
    let people: Set<String>
    private let plans: [String: PlanGlance]
    private var overseers: [Finding.Subject: String] = [:]

    init(_ findings: [Finding], register: [RegisterEntry], plans: [String: PlanGlance], people: Set<String>) {
        self.people = people
        self.plans = plans
        // Few of a large clinic's steps are the subject of a finding.
        let subjects = Set(findings.map(\.subject))
        guard !subjects.isEmpty else { return }
        for entry in register {
            let pathway = entry.patientToken == nil ? entry.pathway : nil
            let subject = Finding.Subject(patient: entry.patientToken, pathway: pathway, step: entry.step)
            if subjects.contains(subject) { overseers[subject] = entry.overseer }
        }
    }

    /// Those whom its words name by id; who watches over its step; and for the rest of a plan, who leads it.
    func people(of finding: Finding) -> Set<String> {
        var found = Set(finding.message.split { !Self.isPartOfID($0) }.map(String.init)).intersection(people)
        if let overseer = overseers[finding.subject] {
            found.insert(overseer)
        } else if let plan = finding.subject.patient.flatMap({ plans[$0] }) {
            found.formUnion(plan.reviewers)
        }
        return found
    }

    private static func isPartOfID(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || character == "-" || character == "_" || character == ".")
    }
}

extension Finding {
    /// Errors first, then by place.
    static func worstFirst(_ left: Finding, _ right: Finding) -> Bool {
        left.severity == right.severity ? left < right : left.severity > right.severity
    }
}
