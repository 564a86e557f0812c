public import CareModel
internal import Guidance

/// The pages of single patients. Everything that patients share is prepared once, here; a patient's page then only fills in
/// what is the patient's own.
public struct PatientEdition: Sendable {
    private let desks: [String: PatientDesk]
    private let defaultLanguage: String
    private let fittings: EditionFittings
    private let sealing: SealedPage.Fittings
    private let sections: [any PlanSection]

    /// - Parameters:
    ///   - sections: of a clinic's own, between the scores and the letter.
    ///   - rules: the rules that links may name. A patient's folder has no pages of rules, so these stay words.
    ///   - instruments: all that the clinic knows; those that a patient's texts lead to get a page in the patient's folder.
    public init(
        clinic: Clinic, theme: SiteTheme, sections: [any PlanSection] = [], rules: [RuleDescription] = [], instruments: [Instrument] = []
    ) {
        self.sections = sections
        defaultLanguage = clinic.defaultLanguage
        let fittings = EditionFittings(clinic, theme, styleName: "style")
        self.fittings = fittings
        sealing = SealedPage.Fittings(styles: theme.styles(for: clinic.theme), script: theme.sealedScript)
        let things = LinkedThings(rules: rules, instruments: instruments, fittings: fittings)
        var desks: [String: PatientDesk] = [:]
        for language in clinic.languages.isEmpty ? [clinic.defaultLanguage] : clinic.languages {
            // Most languages say the same to everybody, so that all forms of address have one desk.
            var made: [ObjectIdentifier: PatientDesk] = [:]
            for form in AddressForm.allCases {
                guard let voice = theme.voice(language, form, else: clinic.defaultLanguage) else { continue }
                let desk =
                    made[ObjectIdentifier(voice.strings)]
                    ?? PatientDesk(PageFrame(clinic: clinic, voice: voice, language: language, fittings: fittings), things: things)
                made[ObjectIdentifier(voice.strings)] = desk
                desks[PatientEdition.key(language, form)] = desk
            }
        }
        self.desks = desks
    }

    /// The files of one patient: `index.html`, the style sheet, the logo, and `guidance/ID.html`, `instruments/ID.html` and
    /// `assets/` for every article, instrument and picture that the steps or the letter lead to. They refer to nothing outside
    /// their folder.
    public func pages(for plan: CarePlan, scores: [ScoreSeries]) -> [SitePage] {
        site(for: plan, scores: scores).pages
    }

    /// The files of one patient, and what is to be mended in the letter and in sections, such as links that lead nowhere.
    ///
    /// - Parameter ledger: where the page notes from which later day on the same plan makes another page.
    public func site(for plan: CarePlan, scores: [ScoreSeries], noting ledger: DayLedger? = nil) -> PatientSite {
        guard let desk = desk(for: plan.patient) else { return PatientSite(own: [], shared: SharedPages([]), findings: []) }
        let contents = sections.compactMap { $0.content(for: plan, scores: scores, in: desk.frame.language) }
        let own = OwnSections(contents, plan: plan, desk: desk)
        let letter = desk.letter(of: plan, reserving: own.headingIDs)
        let reading = PatientPage.Reading.all(of: plan, from: desk.articles)
        let page = PatientPage(
            plan: plan, scores: scores, frame: desk.frame, day: CheckedDay(desk.frame.clinic.asOf, noting: ledger), opening: desk.opening,
            own: own, letter: letter, reading: reading)
        let shared = desk.shared(leadingTo: reading.map(\.id) + own.linkedArticles + (letter?.linkedArticles ?? []))
        var pages = [SitePage(path: "index.html", bytes: page.bytes())]
        let instruments = Set(own.linkedInstruments + (letter?.linkedInstruments ?? [])).subtracting(shared.instruments)
        pages += instruments.sorted().compactMap(desk.instrument)
        pages += fittings.pages(for: own.pictures + (letter?.pictures ?? [])).filter { !shared.paths.contains($0.path) }
        return PatientSite(own: pages, shared: shared, findings: own.findings + (letter?.findings ?? []))
    }

    /// What is to be mended in a patient's letter, without writing the page.
    public func findings(in plan: CarePlan) -> [Finding] {
        desk(for: plan.patient)?.letter(of: plan)?.findings ?? []
    }

    /// What is to be mended in articles for patients, in all languages.
    public var findingsInArticles: [Finding] {
        Set(desks.values.flatMap(\.findings)).sorted()
    }

    /// The page around a sealed plan: one file, in the patient's language, that names no patient.
    ///
    /// - Parameters:
    ///   - box: the sealed plan as JSON that can stand in HTML as it is.
    ///   - made: the day of sealing.
    ///   - validUntil: until when the plan is meant to be used.
    public func sealedPage(for plan: CarePlan, box: String, made: Day, validUntil: Day?) -> SitePage? {
        guard let frame = desk(for: plan.patient)?.frame else { return nil }
        let page = SealedPage(plan: plan, frame: frame, box: box, made: made, validUntil: validUntil)
        let files = fittings.shared.filter { $0.path.hasPrefix("assets/") }
        return SitePage(path: "plan.html", html: InlinedPictures(files).html(page.html(with: sealing)))
    }

    /// The name of the clinic in all languages of its pages.
    public var clinicNames: [String] { Set(desks.values.map(\.frame.clinicName)).sorted() }

    private func desk(for patient: Patient) -> PatientDesk? {
        desks[PatientEdition.key(patient.language, patient.addressForm)] ?? desks[PatientEdition.key(defaultLanguage, patient.addressForm)]
    }

    private static func key(_ language: String, _ form: AddressForm) -> String { language + "." + form.rawValue }
}
