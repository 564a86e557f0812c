import CareModel
import ClinicFolder
import Oversight
import Synchronization

@testable import CareSite

/// All pages of the samples, in every state that a page has.
enum SamplePages {
    static func record() throws -> ContractRecord {
        let record = Mutex(ContractRecord())
        try withTheme { template, view in record.withLock { $0.add(template, view) } }
        return record.withLock { $0 }
    }

    /// Renders everything once with a theme that tells of each template.
    private static func withTheme(observer: @escaping Voice.Observer) throws {
        // The recorder outlives this call only as long as the theme does.
        let theme = try SiteTheme(overrides: [:], observer: observer)
        let shelf = InstrumentShelf.builtIn.sorted { $0.key < $1.key }.map(\.value)
        let clinic = clinic(leadingTo: shelf)
        patients(clinic, theme, shelf)
        try visitors(clinic, theme, shelf)
        staff(clinic, theme, shelf)
    }

    /// The sample clinic with all that a page can have: a logo, an address on the web, many articles, some in two languages and
    /// one that leads to every questionnaire, a tool that nobody uses.
    private static func clinic(leadingTo instruments: [Instrument]) -> Clinic {
        var clinic = Sample.clinic
        clinic.assets = [SampleAssets.logo]
        clinic.theme.logo = SampleAssets.logo.path
        clinic.publicURL = "https://clinic.example"
        clinic.articles += SampleGuidance.many + [SampleGuidance.worryInHebrew, SampleGuidance.inHebrewOnly]
        let links = instruments.map { "[\($0.id)](instrument:\($0.id))" }.joined(separator: " ")
        clinic.articles.append(
            GuidanceArticle(
                id: "questionnaires", language: "en", title: "Questionnaires", audience: [.public, .patient, .staff],
                body: Markdown("# All of them\n\n\(links)\n", startingAt: Sample.place("guidance/questionnaires.md"))))
        clinic.tools.append(AITool(id: "spare", name: Wording("Spare"), maker: "Example Labs", version: "1.0"))
        if clinic.crisisLines.count == 1 { clinic.crisisLines.append(CrisisLine(label: Wording("Second line"), phone: "01632 960 124")) }
        clinic.pathways[0].steps[0].escalateTo = Sample.ruth
        clinic.pathways[0].steps[0].guidance = ["questionnaires", SampleGuidance.inHebrewOnly.id]
        return clinic
    }

    private static func patients(_ clinic: Clinic, _ theme: SiteTheme, _ instruments: [Instrument]) {
        let edition = PatientEdition(clinic: clinic, theme: theme, sections: [SampleSection()], instruments: instruments)
        _ = edition.pages(for: SamplePlan.maya, scores: SampleScores.maya)
        _ = edition.pages(for: SamplePlan.mayaInHebrew, scores: [SampleScores.series(SampleScores.phq9, [])])
        _ = edition.sealedPage(for: SamplePlan.maya, box: "{}", made: Sample.day("2026-11-23"), validUntil: Sample.day("2026-12-03"))
    }

    private static func visitors(_ clinic: Clinic, _ theme: SiteTheme, _ instruments: [Instrument]) throws {
        let rules = RuleSet.standard.descriptions
        let edition = PublicEdition(clinic: clinic, theme: theme, rules: rules, instruments: instruments)
        _ = edition.pages(outcomes: try SampleCohort.large(), statement: statement)
        _ = edition.pages(statement: OversightStatement(digest: statement.digest))
        var cohortClinic = SampleCohort.clinic
        cohortClinic.asOf = Sample.day("2027-01-01")
        _ = PublicEdition(clinic: cohortClinic, theme: theme).pages(outcomes: try SampleCohort.large())
        _ = PublicEdition(clinic: SampleCohort.clinic, theme: theme).pages(outcomes: try SampleCohort.small())
    }

    private static let statement = OversightStatement(
        digest: String(repeating: "ab", count: 32), findings: [.warning: 2], changedRules: ["OVS701": .severity(.error), "OVS706": .off],
        exceptions: [
            OversightStatement.Exception(
                rule: "OVS210", reason: "The head of the clinic stops tools this month", approvedBy: Sample.ruth,
                until: Sample.day("2026-12-31"), pathway: "low-mood", step: "practice"),
            OversightStatement.Exception(rule: "OVS706", reason: "Old texts", approvedBy: Sample.noa, until: Sample.day("2026-12-31")),
        ], exceptionsForPatients: 3)

    private static func staff(_ clinic: Clinic, _ theme: SiteTheme, _ instruments: [Instrument]) {
        let rules = RuleSet.standard.descriptions
        let edition = StaffEdition(clinic: SampleStaff.clinic(), theme: theme, rules: rules, instruments: instruments)
        _ = edition.pages(
            register: SampleStaff.register, findings: SampleStaff.findings, caseload: SampleStaff.caseload, plans: SampleStaff.plans)
        let (register, glances, plans) = (many.register, many.caseload, many.plans)
        // Without rules no finding leads to one.
        _ = StaffEdition(clinic: many.clinic(clinic), theme: theme, instruments: instruments)
            .pages(register: register, findings: many.findings, caseload: glances, plans: plans)
        _ = StaffEdition(clinic: clinic, theme: theme).pages(register: [], findings: [])
    }

    private static let many = SampleCrowd()

    private struct SampleSection: PlanSection {
        func content(for plan: CarePlan, scores: [ScoreSeries], in language: String) -> PlanSectionContent? {
            PlanSectionContent(title: "While you wait", intro: language == "en" ? "One line" : nil, text: "The room is open.")
        }
    }
}

/// More of everything than a staff page shows.
struct SampleCrowd {
    private let tokens = (0...CaseloadPage.most).map { "t\($0)xw2mzq7hbn4trc5dfgp8sj" }

    private var people: [Person] {
        (0...RegisterPage.mostPeople).map { Person(id: "p\($0)", name: Wording("Person \($0)"), role: Wording($0 == 0 ? "" : "nurse")) }
    }

    /// Sam is away, and nobody covers.
    func clinic(_ clinic: Clinic) -> Clinic {
        var clinic = clinic
        var sam = Sample.sam
        sam.away = [Absence(from: SampleStaff.day.advanced(byDays: 2))]
        sam.licence = Person.Licence(issuer: nil, expires: SampleStaff.day.advanced(byDays: -1))
        clinic.people = clinic.people.filter { $0.id != sam.id } + [sam] + people
        clinic.articles.append(
            GuidanceArticle(
                id: "due", language: "en", title: "Due", audience: [.staff],
                reviewed: ReviewRecord(by: sam, on: Sample.day("2026-05-01"), next: SampleStaff.day.advanced(byDays: 3)),
                body: Markdown("Text.\n", startingAt: Sample.place("guidance/due.md"))))
        clinic.pathways[0].reviewed = ReviewRecord(by: sam, on: Sample.day("2026-05-01"), next: SampleStaff.day.advanced(byDays: 5))
        return clinic
    }

    var register: [RegisterEntry] {
        let own = tokens.compactMap { SampleStaff.entry("own-\($0)", $0, mode: .beforeUse, last: -11) }
        return own + people.compactMap { SampleStaff.entry("of-\($0.id)", tokens[0], overseer: $0, last: -1) }
    }

    var plans: [PlanGlance] {
        tokens.map { PlanGlance(token: $0, pathway: "low-mood", lead: "sam", overseers: ["sam"], nextReview: SampleStaff.day) }
    }

    /// All got worse, over many months; of one there is a single score.
    var caseload: [CaseloadGlance] {
        tokens.enumerated().map { number, token in
            CaseloadGlance(
                token: token, pathway: "low-mood",
                series: [SampleStaff.series(number == 0 ? [9] : [9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 20])])
        }
    }

    /// More of one rule than stand on the page, and more rules than stand there.
    var findings: [Finding] {
        (0..<FindingsPage.most).map { number in
            Finding(
                rule: "OVS\(100 + number / (FindingsPage.mostOfRule + 1))", severity: .warning, message: "Finding \(number)",
                help: number.isMultiple(of: 2) ? "mend it" : nil,
                location: SourceLocation(file: "patients/\(tokens[1]).md", line: number % 7, column: 1),
                subject: Finding.Subject(patient: tokens[1], step: "own-\(tokens[1])"))
        }
            + (0...FindingsPage.mostOfRule).map { number in
                Finding(
                    rule: "OVS\(300 + number)", severity: .note, message: "Finding", help: "mend it", location: Sample.place("clinic.yml"))
            }
    }
}

enum SampleAssets {
    static let logo = Asset(
        path: "assets/Our Logo.svg", kind: .svg, bytes: Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8), width: 40, height: 20)
}

extension SampleGuidance {
    /// Enough articles for a home page to show only some.
    static let many = (1...7).map { number in
        var article = worry
        article.id = "more-\(number)"
        return article
    }

    static let worryInHebrew: GuidanceArticle = {
        var article = worry
        (article.language, article.title) = ("he", "כשהדאגה לא נכבית")
        return article
    }()

    /// It stands in for what nobody wrote in English.
    static let inHebrewOnly = GuidanceArticle(
        id: "hebrew", language: "he", title: "שינה", summary: "על שינה.", audience: [.public, .patient],
        body: Markdown("# ראשון\n\nטקסט\n\n# שני\n\nטקסט\n", startingAt: Sample.place("guidance/hebrew.he.md")))
}
