import CareModel
import ClinicFolder
import Oversight

@testable import CareSite

/// A day at the fictional clinic, as the staff pages see it: Sam is behind with two reviews, covers for Noa from next week, and
/// one of the patients got worse.
enum SampleStaff {
    static let day = Sample.day("2026-11-23")
    static let tokens = ["k3v9xw", "k3v9xb", "8q0pxw", "z1z1xw"].map { $0 + "2mzq7hbn4trc5dfgp8sj" }

    static func clinic(_ languages: [String] = ["en", "he"]) -> Clinic {
        var clinic = Sample.clinic
        var (noa, sam, ruth) = (Sample.noa, Sample.sam, Sample.ruth)
        noa.away = [Absence(from: day.advanced(byDays: 4), to: day.advanced(byDays: 20), cover: "sam")]
        noa.licence = Person.Licence(issuer: "Ministry of Health", expires: Sample.day("2028-06-30"))
        sam.licence = Person.Licence(issuer: nil, expires: day.advanced(byDays: 30))
        ruth.away = [Absence(from: day.advanced(byDays: 14))]
        clinic.people = [noa, sam, ruth, Person(id: "old", name: Wording("Pat Old"), role: Wording("nurse"), isActive: false)]
        clinic.tools[1].approval?.until = day.advanced(byDays: -1)
        clinic.languages = languages
        clinic.articles.append(
            GuidanceArticle(
                id: "worse", language: "en", title: "When a score gets worse", audience: [.staff],
                reviewed: ReviewRecord(by: Sample.sam, on: Sample.day("2026-05-01"), next: day.advanced(byDays: -1)),
                body: Markdown("See [worry](guidance:worry).\n", startingAt: Sample.place("guidance/worse.md"))))
        return clinic
    }

    static func entry(
        _ id: String, _ token: String?, tool: AITool = Sample.companion, overseer: Person = Sample.sam, mode: Review.Mode = .afterUse,
        every: String? = "1 week", last: Int? = nil, since: Int? = nil, status: StepStatus? = .now
    ) -> RegisterEntry? {
        let review = Review(mode: mode, every: every.flatMap { Cadence($0) }, last: last.map(day.advanced(byDays:)))
        let step = Step(
            id: id, title: "Step \(id)", kind: Sample.routine, handler: .tool(tool, overseer: overseer, review: review), status: status)
        return RegisterEntry(patientToken: token, pathway: "low-mood", step: step, since: since.map(day.advanced(byDays:)))
    }

    static let register: [RegisterEntry] = [
        entry("on-time", tokens[0], tool: Sample.checkinBot, last: -1), entry("four-late", tokens[0], last: -11),
        entry("due", tokens[1], mode: .beforeUse, last: -7), entry("one-late", tokens[1], last: -8),
        entry("never", tokens[2], every: nil), entry("each", tokens[2], mode: .beforeUse, every: nil, last: -3),
        entry("first", tokens[2], every: "2 weeks", since: -10), entry("next", tokens[2], since: 20, status: .next),
        entry("far", tokens[0], every: "3 months", last: -1), entry("model", nil, status: nil),
        entry("noas", tokens[3], tool: Sample.checkinBot, overseer: Sample.noa, last: -2),
    ].compactMap { $0 }

    static let plans = [
        PlanGlance(token: tokens[0], pathway: "low-mood", lead: "sam", overseers: ["sam"], nextReview: day),
        PlanGlance(token: tokens[1], pathway: "low-mood", lead: "noa", overseers: ["sam"], nextReview: day.advanced(byDays: -2)),
        PlanGlance(token: tokens[2], overseers: ["sam"], nextReview: nil),
        PlanGlance(token: tokens[3], lead: "noa", overseers: ["noa"], nextReview: day.advanced(byDays: 8)),
    ]

    static let caseload = [
        CaseloadGlance(token: tokens[0], pathway: "low-mood", series: [series([10, 8, 9])]),
        CaseloadGlance(token: tokens[1], pathway: "low-mood", series: [series([9, 17])]),
        CaseloadGlance(token: tokens[3], pathway: nil, series: [series([6, 13])]),
    ]

    static let findings = [
        Finding(
            rule: "OVS206", severity: .note, message: "the licence of sam ends on 2026-12-23, in 30 days",
            help: "renew it, or plan who takes over", location: SourceLocation(file: "people.yml", line: 12, column: 40)),
        Finding(
            rule: "OVS401", severity: .warning, message: "step four-late was last reviewed on 2026-11-12",
            location: SourceLocation(file: "patients/\(tokens[0]).md", line: 9, column: 3),
            subject: Finding.Subject(patient: tokens[0], step: "four-late")),
        Finding(
            rule: "OVS408", severity: .warning, message: "step noas of \(tokens[3]) has too fast a review",
            location: SourceLocation(file: "patients/\(tokens[3]).md", line: 30, column: 3),
            subject: Finding.Subject(patient: tokens[3], step: "noas")),
    ]

    static func series(_ totals: [Double]) -> ScoreSeries {
        ScoreSeries(
            instrument: SampleScores.phq9,
            scores: totals.enumerated().map { Score(day: day.advanced(byDays: 14 * ($0 - totals.count)), total: $1) })
    }

    static func pages(_ languages: [String] = ["en", "he"]) throws -> [String: String] {
        let edition = StaffEdition(clinic: clinic(languages), theme: try Sample.theme.get(), rules: RuleSet.standard.descriptions)
        let pages = edition.pages(register: register, findings: findings, caseload: caseload, plans: plans)
        return Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0.text) })
    }

    static func desk(register: [RegisterEntry] = [], caseload: [CaseloadGlance] = [], frame: PageFrame) -> StaffDesk {
        StaffDesk(frame: frame, register: register, caseload: caseload)
    }
}
