import CareModel
import Synchronization
import Templates
import Testing

@testable import CareSite

/// Templates, their contracts and the pages that fill them say the same.
@Suite("Every template has a contract that is kept on both sides")
struct ContractTests {
    @Test("each template of the theme has one, and each contract a template")
    func complete() {
        let templates = Set(DefaultTheme.files.keys.filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(".mustache".count)) })
        for missing in templates.subtracting(TemplateContracts.byTemplate.keys).sorted() {
            Issue.record(
                "\(missing) has no contract: write one beside its page and add it to TemplateContracts.all (CONTRIBUTING.md, Add a page)")
        }
        for extra in Set(TemplateContracts.byTemplate.keys).subtracting(templates).sorted() {
            Issue.record("the contract of \(extra) has no template: take it out of TemplateContracts.all")
        }
        #expect(TemplateContracts.all.count == TemplateContracts.byTemplate.count, "a template has two contracts")
    }

    @Test("each template of the theme passes its own")
    func defaultTheme() throws {
        let files = DefaultTheme.files.filter { $0.key.hasSuffix(".mustache") }
        let texts = try StringsFile.read(#require(DefaultTheme.files["strings/en.yml"]), named: "strings/en.yml")
        for problem in ContractCheck(files: files, keys: Set(texts.keys)).problems() {
            Issue.record("\(problem.file):\(problem.line ?? 0):\(problem.column ?? 0): \(problem.message); \(problem.help ?? "")")
        }
    }

    @Test("what pages give is in it, and what it promises is given by some page")
    func pages() throws {
        let record = try SamplePages.record()
        for problem in record.problems.sorted() { Issue.record("\(problem)") }
        for contract in TemplateContracts.all {
            for (path, field) in ContractRecord.leaves(of: contract) where !record.given.contains(ContractRecord.key(field)) {
                Issue.record(
                    "\(contract.template): no page of the samples ever gives \(path): take it out of the contract, or let a sample have it")
            }
        }
    }

    @Test("each meaning is one line that says something")
    func meanings() {
        for contract in TemplateContracts.all {
            #expect(contract.meaning.hasSuffix(".") && contract.meaning.count > 10, "\(contract.template)")
            for (path, field) in ContractRecord.leaves(of: contract) {
                let isLine = !field.meaning.contains("\n") && field.meaning.count > 3 && !field.meaning.hasSuffix(".")
                #expect(
                    isLine && field.meaning.first?.isLowercase != true || field.meaning.contains(" or "), "\(contract.template) \(path)")
            }
        }
    }
}

/// What pages gave to their templates, compared with the contracts on the way.
struct ContractRecord: Sendable {
    /// One line a problem, with what to do.
    var problems: Set<String> = []
    /// The fields that were given at least once.
    var given: Set<String> = []

    /// A field that several contracts share is the same field.
    static func key(_ field: ContractField) -> String { field.name + ": " + field.meaning }

    /// All fields of a contract with the way to each. Those of a component are the component's own.
    static func leaves(of contract: TemplateContract) -> [(path: String, field: ContractField)] {
        func walk(_ fields: [ContractField], _ way: String) -> [(String, ContractField)] {
            fields.flatMap { field -> [(String, ContractField)] in
                let here = (way.isEmpty ? "" : way + " › ") + field.name
                switch field.shape {
                case .list(.fields(let inner)), .part(.fields(let inner)): return [(here, field)] + walk(inner, here)
                default: return [(here, field)]
                }
            }
        }
        return walk(contract.fields, "").map { (path: $0.0, field: $0.1) }
    }

    mutating func add(_ template: String, _ view: View) {
        guard let contract = TemplateContracts.byTemplate[template] else {
            problems.insert("\(template) is rendered and has no contract: add one to TemplateContracts.all")
            return
        }
        let check = ContractCheck(files: [:], keys: [])
        compare(view, with: check.names(of: contract), in: template, check)
    }

    private mutating func compare(_ view: View, with fields: [ContractField], in place: String, _ check: ContractCheck) {
        guard case .fields(let values) = view else {
            problems.insert("\(place) is given no names")
            return
        }
        for name in values.keys where !fields.contains(where: { $0.name == name }) {
            let builder =
                switch values[name] {
                case .flag: ".flag(\"\(name)\", \"…\")"
                case .list: ".list(\"\(name)\", \"…\", [ … ])"
                case .fields: ".part(\"\(name)\", \"…\", [ … ])"
                case .html, nil: ".text(\"\(name)\", \"…\")"
                }
            problems.insert("\(place) is given \(name), which its contract lacks: add \(builder) to the contract of \(place)")
        }
        for field in fields {
            let here = place + " › " + field.name
            guard let value = values[field.name] else {
                if !field.isOptional { problems.insert("\(here) is not always given: say isOptional: true in its contract") }
                continue
            }
            given.insert(Self.key(field))
            switch (field.shape, value) {
            case (.leaf, .html), (.flag, .flag): break
            case (.list(let names), .list(let items)):
                for item in items { compare(item, with: check.names(in: names), in: here, check) }
            case (.part(let names), .fields): compare(value, with: check.names(in: names), in: here, check)
            default: problems.insert("\(here) is given as something else than its contract says")
            }
        }
    }
}

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
        var clinic = Sample.clinic
        clinic.assets = [SampleAssets.logo]
        clinic.theme.logo = SampleAssets.logo.path
        clinic.articles += SampleGuidance.many
        clinic.tools.append(AITool(id: "spare", name: Wording("Spare"), maker: "Example Labs", version: "1.0"))
        if clinic.crisisLines.count == 1 { clinic.crisisLines.append(CrisisLine(label: Wording("Second line"), phone: "01632 960 124")) }
        let patients = PatientEdition(clinic: clinic, theme: theme, sections: [SampleSection()])
        _ = patients.pages(for: SamplePlan.maya, scores: SampleScores.maya)
        _ = patients.pages(for: SamplePlan.mayaInHebrew, scores: [SampleScores.series(SampleScores.phq9, [])])
        let rules = [
            RuleDescription(
                id: "OVS101", name: "x", severity: .error, summary: "X.", rationale: "X.",
                sources: [RuleSource("a", url: "https://a.example"), RuleSource("b")],
                passes: [RuleDescription.Example("a", "b")], fails: [RuleDescription.Example("a", "↓b")])
        ]
        _ = PublicEdition(clinic: clinic, theme: theme, rules: rules).pages(outcomes: try SampleCohort.large())
        var cohortClinic = SampleCohort.clinic
        cohortClinic.asOf = Sample.day("2027-01-01")
        _ = PublicEdition(clinic: cohortClinic, theme: theme).pages(outcomes: try SampleCohort.large())
        _ = PublicEdition(clinic: SampleCohort.clinic, theme: theme).pages(outcomes: try SampleCohort.small())
        let register =
            RegisterEntry.entries(of: SamplePlan.maya, token: "k3v9") + Sample.clinic.pathways.flatMap(RegisterEntry.entries(of:))
        let glances = (0...OverseerPage.mostPatients).map { number in
            CaseloadGlance(
                token: "t\(number)", pathway: number == 0 ? nil : "low-mood",
                series: [SampleScores.series(SampleScores.phq9, number == 1 ? [("2026-11-09", 9)] : SamplePages.months)])
        }
        _ = StaffEdition(clinic: clinic, theme: theme).pages(register: register, findings: SampleFindings.all, caseload: glances)
    }

    private static let months: [(String, Double?)] = (1...11).map { month in
        ("2026-\(month < 10 ? "0" : "")\(month)-09", Double(20 - month))
    }

    private struct SampleSection: PlanSection {
        func content(for plan: CarePlan, scores: [ScoreSeries], in language: String) -> PlanSectionContent? {
            PlanSectionContent(title: "While you wait", intro: language == "en" ? "One line" : nil, text: "The room is open.")
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
}
