public import CareModel
public import Oversight

/// The staff pages: the oversight register, what needs each person, the caseload, the findings, and all guidance. Patients are
/// in them by a short code only, and they refer to nothing outside their folder.
public struct StaffEdition: Sendable {
    /// A frame a language of the clinic; the default one first.
    private let frames: [PageFrame]
    private let rules: [RuleDescription]
    private let policy: Policy
    private let fittings: EditionFittings
    /// What texts lead to, a language each like `frames`.
    private let things: [LinkedThings]

    /// - Parameters:
    ///   - rules: The rules that the clinic was checked against; each gets a page.
    ///   - instruments: All that the clinic knows; each that an article leads to gets a page.
    ///   - policy: The clinic's limits, such as the steps that one person may oversee.
    public init(
        clinic: Clinic, theme: SiteTheme, rules: [RuleDescription] = [], instruments: [Instrument] = [], policy: Policy = .standard
    ) {
        let fittings = EditionFittings(clinic, theme, styleName: "overseen")
        let languages = [clinic.defaultLanguage] + clinic.languages.filter { $0 != clinic.defaultLanguage }
        frames = languages.compactMap { language in
            theme.voice(language).map { PageFrame(clinic: clinic, voice: $0, language: language, fittings: fittings) }
        }
        things = frames.enumerated().map { index, frame in
            LinkedThings(
                rules: rules, showsRules: !rules.isEmpty, instruments: instruments, suffix: index == 0 ? "" : "." + frame.language,
                fittings: fittings)
        }
        self.rules = rules
        self.policy = policy
        self.fittings = fittings
    }

    /// Every staff file: the register as `index.html`, `people.html` and `people/ID.html`, `caseload.html`, `findings.html`,
    /// `guidance/`, `rules/`, the style sheet, and the logo where there is one.
    ///
    /// No page grows with the number of patients: of each list the most urgent ones are shown, and the rest is counted.
    ///
    /// - Parameters:
    ///   - register: The tool steps of all plans and pathways.
    ///   - findings: What the checks found, with patients' tokens in the place of their ids and without their names.
    ///   - caseload: All patients' scores, by token, for the overview.
    ///   - plans: All plans, by token: whose they are, and when they are looked at again.
    public func pages(
        register: [RegisterEntry], findings: [Finding], caseload: [CaseloadGlance] = [], plans: [PlanGlance] = []
    ) -> [SitePage] {
        work(register: register, findings: findings, caseload: caseload, plans: plans).flatMap { $0() }
    }

    /// The same pages as pieces of work, which can be done on many threads.
    package func work(
        register: [RegisterEntry], findings: [Finding], caseload: [CaseloadGlance] = [], plans: [PlanGlance] = []
    ) -> [@Sendable () -> [SitePage]] {
        guard let frame = frames.first else { return [] }
        let desk = StaffDesk(
            frame: frame, policy: policy, rules: rules, register: register, findings: findings, caseload: caseload, plans: plans)
        let overseers = desk.shares.map { share in
            { @Sendable in [SitePage(path: StaffDesk.path(of: share.person), html: OverseerPage(share: share, desk: desk).html())] }
        }
        return [
            { [SitePage(path: "index.html", html: RegisterPage(desk: desk).html())] },
            { [SitePage(path: "people.html", html: StaffPeoplePage(desk: desk).html())] },
            { [SitePage(path: "caseload.html", html: CaseloadPage(desk: desk).html())] },
            { [rules] in [SitePage(path: "findings.html", html: FindingsPage(desk: desk, rules: rules).html())] },
        ] + overseers + [
            { [frames, things] in StaffGuidance(desk: desk, frames: frames, things: things).pages }, { rulePages(desk) },
            { [fittings] in fittings.shared },
        ]
    }

    private func rulePages(_ desk: StaffDesk) -> [SitePage] {
        guard !rules.isEmpty else { return [] }
        let pages = rules.map { RulePage(rule: $0, frame: desk.frame, foot: desk.frame.foot) }
        func opening(_ path: String, _ title: String) -> View {
            desk.opening(path: path, title: title, current: "", saysStaffOnly: true)
        }
        let index = "rules/index.html"
        let list = RuleListPage(pages: pages, frame: desk.frame, foot: desk.frame.foot).html(opening(index, desk.strings("rules-title")))
        return [SitePage(path: index, html: list)]
            + pages.map { page in
                let path = "rules/\(page.rule.id).html"
                return SitePage(path: path, html: page.html(opening(path, page.rule.id)))
            }
    }
}
