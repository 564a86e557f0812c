internal import CareModel
internal import Oversight

/// The oversight register: by overseer, late reviews first; how much each person carries; whose scores got worse; and what the
/// checks found. It never grows with the number of patients: of each list the first ones stand here, and the rest is counted.
struct RegisterPage {
    let desk: StaffDesk

    /// Overseers with a table of their own.
    static let mostOverseers = 20
    /// Steps in one overseer's table.
    static let mostSteps = 12
    /// People in the table of load.
    static let mostPeople = 60
    /// Patients whose scores got worse.
    static let mostPatients = 6
    static let mostFindings = 8

    private var strings: Strings { desk.strings }

    /// Those who watch over tool steps: most late reviews first.
    private var overseers: [(share: StaffShare, late: Int)] {
        desk.shares.filter { !$0.entries.isEmpty }.map { ($0, $0.late) }
            .sorted { ($1.late, $0.share.person.id) < ($0.late, $1.share.person.id) }
    }

    func html() -> String {
        let overseers = overseers
        let facts = [
            ("fact-as-of", strings.long(desk.day)), ("fact-tool-steps", strings.number(desk.register.count { $0.patientToken != nil })),
            ("fact-late", strings.number(overseers.reduce(0) { $0 + $1.late })), ("fact-findings", strings.number(desk.findings.count)),
        ]
        let limit = desk.policy.limit(.aiStepsPerOverseer)
        let most = overseers.map(\.share.steps).max() ?? 1
        let worse = desk.caseload.filter { $0.standing == .worse }
        return desk.frame.voice.render(
            "pages/register",
            [
                "opening": desk.opening(path: "index.html", title: strings("register-title"), current: "index.html"),
                "foot": desk.frame.foot, "code-note": .text(desk.codeNote),
                "facts": .list(facts.map { ["term": .html(strings.html($0)), "value": .text($1)] }),
                "groups": .list(overseers.prefix(Self.mostOverseers).map { group($0.share) }),
                "more-overseers": desk.more("overseers-more", overseers.count - Self.mostOverseers),
                "has-loads": .flag(!overseers.isEmpty), "limit": .text(strings("load-limit", ["count": strings.number(limit)])),
                "loads": .list(overseers.prefix(Self.mostPeople).map { load($0.share, late: $0.late, of: most) }),
                "more-people": desk.more("people-more", overseers.count - Self.mostPeople),
                "caseload": caseload(worse), "findings-intro": .text(desk.counts),
                "findings": .list(desk.findings.prefix(Self.mostFindings).map { desk.view(of: $0, root: "") }),
                "has-findings": .flag(!desk.findings.isEmpty),
            ])
    }

    private func group(_ share: StaffShare) -> View {
        let entries = ReviewAgenda.Part.allCases.flatMap { share.agenda[$0] }
        let rows = ReviewRows(desk: desk)
        return [
            "person": desk.face(share.person), "rows": .list(entries.prefix(Self.mostSteps).map(rows.view)),
            "more": desk.more("steps-more", entries.count - Self.mostSteps),
            "href": .text(desk.address(of: share.person)), "name": .text(share.person.name(in: desk.frame.language)),
        ]
    }

    private func load(_ share: StaffShare, late: Int, of most: Int) -> View {
        [
            "person": desk.face(share.person), "steps": .html(strings.number(share.steps)),
            "patients": .html(strings.number(share.patients)),
            "late": .html(strings.number(late)), "bar": .html(LoadBar(steps: share.steps, late: late, most: most).shapes),
        ]
    }

    /// How many stand where, and those who got worse. Nil without any score.
    private func caseload(_ worse: [CaseloadGlance]) -> View? {
        let counts = CaseloadView(glances: desk.caseload, desk: desk).counts
        guard counts.contains(where: { $0.count > 0 }) else { return nil }
        return [
            "counts": .list(counts.map { ["term": .html(strings.html($0.key)), "value": .text(String($0.count))] }),
            "charts": CaseloadView(glances: worse, desk: desk).view(most: Self.mostPatients),
        ]
    }
}
