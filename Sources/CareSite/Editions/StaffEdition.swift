public import CareModel

/// The staff pages: the oversight register. Patients are in it by token only.
public struct StaffEdition: Sendable {
    private let frame: PageFrame?
    private let styles: String

    public init(clinic: Clinic, theme: SiteTheme) {
        frame = theme.voice(clinic.defaultLanguage).map { PageFrame(clinic: clinic, voice: $0, language: clinic.defaultLanguage) }
        styles = theme.styles
    }

    /// The register as `index.html`, and the style sheet.
    ///
    /// - Parameters:
    ///   - register: The tool steps of all plans and pathways.
    ///   - findings: What the checks found, without names of patients.
    ///   - caseload: All patients' scores, by token, for the overview.
    public func pages(register: [RegisterEntry], findings: [Finding], caseload: [CaseloadGlance] = []) -> [SitePage] {
        guard let frame else { return [] }
        let page = RegisterPage(register: register, findings: findings, caseload: caseload, frame: frame)
        return [SitePage(path: "index.html", html: page.html()), SitePage(path: "overseen.css", html: styles)]
    }
}
