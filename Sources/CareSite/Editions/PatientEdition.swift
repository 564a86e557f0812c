public import CareModel
internal import Guidance

/// The pages of single patients. Everything that patients share is prepared once, here; a patient's page then only fills in
/// what is the patient's own.
public struct PatientEdition: Sendable {
    private let desks: [String: PatientDesk]
    private let defaultLanguage: String
    private let fittings: EditionFittings
    private let sections: [any PlanSection]

    /// - Parameter sections: of a clinic's own, between the scores and the letter.
    public init(clinic: Clinic, theme: SiteTheme, sections: [any PlanSection] = []) {
        self.sections = sections
        defaultLanguage = clinic.defaultLanguage
        let fittings = EditionFittings(clinic, theme, styleName: "style")
        self.fittings = fittings
        var desks: [String: PatientDesk] = [:]
        for language in clinic.languages.isEmpty ? [clinic.defaultLanguage] : clinic.languages {
            for form in AddressForm.allCases {
                guard let voice = theme.voice(language, form, else: clinic.defaultLanguage) else { continue }
                desks[PatientEdition.key(language, form)] = PatientDesk(
                    PageFrame(clinic: clinic, voice: voice, language: language, fittings: fittings))
            }
        }
        self.desks = desks
    }

    /// The files of one patient: `index.html`, the style sheet, the logo, and `guidance/ID.html` for every article that the steps or the
    /// letter lead to. They refer to nothing outside their folder.
    public func pages(for plan: CarePlan, scores: [ScoreSeries]) -> [SitePage] {
        site(for: plan, scores: scores).pages
    }

    /// The files of one patient, and the links in the letter and in sections that lead nowhere (OVS911).
    public func site(for plan: CarePlan, scores: [ScoreSeries]) -> (pages: [SitePage], findings: [Finding]) {
        guard let desk = desk(for: plan.patient) else { return ([], []) }
        let contents = sections.compactMap { $0.content(for: plan, scores: scores, in: desk.frame.language) }
        let own = OwnSections(contents, plan: plan, desk: desk)
        let letter = desk.letter(of: plan, reserving: own.headingIDs)
        var ids: Set<String> = []
        let reading = plan.steps.flatMap(\.guidance).filter { desk.shelf.items[$0] != nil && ids.insert($0).inserted }
        let page = PatientPage(
            plan: plan, scores: scores, frame: desk.frame, shelf: desk.shelf, opening: desk.opening, own: own, letter: letter,
            reading: reading)
        var pages = [SitePage(path: "index.html", bytes: page.bytes())] + fittings.shared
        for item in desk.shelf.closure(of: reading + own.linkedArticles + (letter?.linkedArticles ?? [])) {
            if let article = desk.articles[item.article.id] { pages.append(article) }
        }
        return (pages, own.brokenLinks + (letter?.brokenLinks ?? []))
    }

    /// The links in a patient's letter that lead nowhere, without writing the page.
    public func brokenLinks(in plan: CarePlan) -> [Finding] {
        desk(for: plan.patient)?.letter(of: plan)?.brokenLinks ?? []
    }

    /// The links in articles for patients that lead nowhere, in all languages.
    public var brokenLinksInArticles: [Finding] {
        Set(desks.values.flatMap(\.shelf.findings)).sorted()
    }

    private func desk(for patient: Patient) -> PatientDesk? {
        desks[PatientEdition.key(patient.language, patient.addressForm)] ?? desks[PatientEdition.key(defaultLanguage, patient.addressForm)]
    }

    private static func key(_ language: String, _ form: AddressForm) -> String { language + "." + form.rawValue }
}
