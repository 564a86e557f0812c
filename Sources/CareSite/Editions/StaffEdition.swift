public import CareModel

/// The staff pages: the oversight register. Patients are in it by token only.
public struct StaffEdition: Sendable {
    private let frame: PageFrame?
    private let fittings: EditionFittings

    public init(clinic: Clinic, theme: SiteTheme) {
        let fittings = EditionFittings(clinic, theme, styleName: "overseen")
        frame = theme.voice(clinic.defaultLanguage).map {
            PageFrame(clinic: clinic, voice: $0, language: clinic.defaultLanguage, fittings: fittings)
        }
        self.fittings = fittings
    }

    /// The register as `index.html`, the style sheet, and the logo where there is one.
    ///
    /// - Parameters:
    ///   - register: The tool steps of all plans and pathways.
    ///   - findings: What the checks found, without names of patients.
    ///   - caseload: All patients' scores, by token, for the overview.
    public func pages(register: [RegisterEntry], findings: [Finding], caseload: [CaseloadGlance] = []) -> [SitePage] {
        guard let frame else { return [] }
        let page = RegisterPage(register: register, findings: findings, caseload: caseload, frame: frame)
        return [SitePage(path: "index.html", html: page.html())] + fittings.shared
    }
}
