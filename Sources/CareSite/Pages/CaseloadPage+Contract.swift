extension CaseloadPage {
    static let contract = TemplateContract(
        "pages/caseload", "All patients' scores at a glance, for staff.",
        .openingAndFoot + [
            .list("facts", "A fact", .facts),
            .part("charts", "The patients, where there are scores", isKept: true, like: "components/minis"),
            .part("service", "The service from month to month", [.html("figure", "The picture: components/figure, ready made")]),
        ], components: ["components/staff-note"])
}
