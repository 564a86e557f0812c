/// The contracts of all templates. A new page or component adds its own here; a test names the ones that are missing.
enum TemplateContracts {
    static let all: [TemplateContract] = pages + components + frame + outcomes

    static let byTemplate = Dictionary(all.map { ($0.template, $0) }) { first, _ in first }

    private static let pages = [
        HomePage.contract, PublicViews.pathwaysContract, PathwayPage.contract, PublicViews.guidanceContract, ArticlePage.contract,
        PublicViews.peopleContract, PublicViews.toolsContract, OutcomesPage.contract, RulePage.listContract, RulePage.contract,
        PatientPage.contract, RegisterPage.contract,
    ]
}
