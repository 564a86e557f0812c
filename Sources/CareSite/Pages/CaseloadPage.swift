internal import CareModel

/// All patients' scores at a glance, and the service from month to month.
struct CaseloadPage {
    let desk: StaffDesk

    /// Patients that are drawn; the others are counted.
    static let most = 60

    private var strings: Strings { desk.strings }

    func html() -> String {
        let caseload = CaseloadView(glances: desk.caseload, desk: desk)
        let facts =
            [(strings.html("fact-as-of"), strings.long(desk.day))]
            + caseload.counts.map { (strings.html($0.key), String($0.count)) }
        return desk.frame.voice.render(
            "pages/caseload",
            [
                "opening": desk.opening(path: "caseload.html", title: strings("caseload-title"), current: "caseload.html"),
                "foot": desk.frame.foot, "code-note": .text(desk.codeNote),
                "facts": .list(facts.map { ["term": .html($0), "value": .text($1)] }),
                "service": ServiceMonths(glances: desk.caseload, frame: desk.frame).view, "charts": caseload.view(most: Self.most),
            ])
    }
}
