/// The contracts of all templates. A new page or component adds its own here; a test names the ones that are missing.
enum TemplateContracts {
    static let all: [TemplateContract] = publicPages + patientAndStaffPages + components + frame + outcomes + figures + staff

    static let byTemplate = Dictionary(all.map { ($0.template, $0) }) { first, _ in first }

    private static let publicPages = [
        HomePage.contract, PublicViews.pathwaysContract, PathwayPage.contract, PublicViews.guidanceContract, ArticlePage.contract,
        InstrumentPage.listContract, InstrumentPage.contract, PublicViews.peopleContract, PublicViews.toolsContract, ToolPage.contract,
        OutcomesPage.contract, DecidingPage.contract, OversightPage.contract, RuleListPage.contract, RulePage.contract,
        GlossaryPage.contract, SearchPage.contract, PublicReach.notFoundContract,
    ]

    private static let patientAndStaffPages = [
        PatientPage.contract, SealedPage.contract, RegisterPage.contract, OverseerPage.contract, StaffPeoplePage.contract,
        CaseloadPage.contract, FindingsPage.contract, StaffGuidance.contract,
    ]
}
