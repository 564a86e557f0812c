extension RegisterPage {
    static let contract = TemplateContract(
        "pages/register", "The oversight register, for staff. Patients are in it by a code only.",
        .openingAndFoot + [
            .list("facts", "A fact", .facts),
            .list(
                "groups", "An overseer, those with late reviews first", isKept: true,
                [
                    .html("person", "The overseer: components/person, ready made", isKept: true),
                    .text("name", "The overseer's name"), .text("href", "The overseer's page", isOptional: true),
                    .list("rows", "A step that a tool handles", isKept: true, .review),
                    .text("more", "How many steps are left out", isOptional: true, isKept: true),
                ]),
            .text("more-overseers", "How many overseers are left out", isOptional: true, isKept: true),
            .flag("has-loads", "Someone watches over tool steps"), .text("limit", "How many steps one person may watch over"),
            .list(
                "loads", "How much an overseer carries",
                .workload + [.text("patients", "Of how many patients"), .html("bar", "The same as the inside of a drawing")]),
            .text("more-people", "How many people are left out of that table", isOptional: true),
            .part(
                "caseload", "The patients, where there are scores", isKept: true,
                [
                    .list("counts", "How many patients stand where", .facts),
                    .part("charts", "Those whose scores got worse", isKept: true, like: "components/minis"),
                ]),
            .text("findings-intro", "How many findings there are"), .flag("has-findings", "There are findings"),
            .list("findings", "A finding, without names of patients", isKept: true, each: "components/finding"),
        ], components: ["components/staff-note"])
}
