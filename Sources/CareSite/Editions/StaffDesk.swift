internal import CareModel
internal import Guidance
internal import Oversight

/// What all staff pages share: the frame, the patients' codes, and each person's share of the work. Nothing in it says more of
/// a patient than the code.
struct StaffDesk {
    let frame: PageFrame
    let policy: Policy
    let register: [RegisterEntry]
    let caseload: [CaseloadGlance]
    /// Worst first.
    let findings: [Finding]
    let shares: [StaffShare]
    let codes: PatientCodes
    /// Absences with who is away, by the id of who covers for them; in the order of people.yml.
    let covering: [String: [(person: Person, absence: Absence)]]
    private let people: [String: Person]
    /// The ids of those who have a page.
    private let addressed: Set<String>
    private let tools: [String: AITool]
    private let pathways: [String: String]
    private let rules: Set<String>

    private static let icons = [
        "person", "tool", "phone", "check", "late", "here", "next", "eye", "cross", "warning", "info", "lock", "help",
    ]

    init(
        frame: PageFrame, policy: Policy = .standard, rules: [RuleDescription] = [], register: [RegisterEntry] = [],
        findings: [Finding] = [], caseload: [CaseloadGlance] = [], plans: [PlanGlance] = []
    ) {
        let clinic = frame.clinic
        let tokens = Set(register.compactMap(\.patientToken)).union(caseload.map(\.token)).union(plans.map(\.token))
        let codes = PatientCodes(of: tokens)
        let redaction =
            findings.isEmpty ? Redaction(tokens: [:]) : Redaction(tokens: Dictionary(uniqueKeysWithValues: tokens.map { ($0, codes[$0]) }))
        self.frame = frame
        self.policy = policy
        self.register = register
        self.caseload = caseload
        self.codes = codes
        self.findings = findings.sorted(by: Finding.worstFirst).map { $0.shortened(by: redaction) }
        self.rules = Set(rules.map(\.id))
        covering = Self.covering(in: clinic)
        people = Dictionary(clinic.people.map { ($0.id, $0) }) { first, _ in first }
        tools = Dictionary(clinic.tools.map { ($0.id, $0) }) { first, _ in first }
        pathways = Dictionary(clinic.pathways.map { ($0.id, $0.title) }) { first, _ in first }
        shares = StaffShare.all(in: clinic, register: register, plans: plans, caseload: caseload, findings: findings).map { share in
            var share = share
            share.findings = share.findings.map { $0.shortened(by: redaction) }
            return share
        }
        addressed = Set(shares.map(\.person.id))
    }

    private static func covering(in clinic: Clinic) -> [String: [(person: Person, absence: Absence)]] {
        var covering: [String: [(person: Person, absence: Absence)]] = [:]
        var seen: Set<String> = []
        for person in clinic.people where seen.insert(person.id).inserted {
            for absence in person.away {
                if let cover = absence.cover { covering[cover, default: []].append((person, absence)) }
            }
        }
        return covering
    }

    var strings: Strings { frame.strings }
    /// The day of the pages.
    var day: Day { frame.clinic.asOf }

    /// The start of a page.
    ///
    /// - Parameters:
    ///   - path: The page's own, inside the staff folder.
    ///   - current: The entry of the navigation that the page belongs to.
    ///   - saysStaffOnly: For pages whose own words do not say that they are for staff.
    func opening(path: String, title: String, current: String, saysStaffOnly: Bool = false) -> View {
        let links = [
            ("nav-register", "index.html"), ("nav-caseload", "caseload.html"), ("nav-people", "people.html"),
            ("findings-title", "findings.html"), ("guidance", "guidance/index.html"),
        ]
        return frame.opening(
            title: title, description: strings("register-description"), root: path.contains("/") ? "../" : "", isPrivate: true,
            showsHelp: false, saysStaffOnly: saysStaffOnly, icons: Self.icons,
            nav: links.map { NavLink(label: strings($0), path: $1, isCurrent: $1 == current) })
    }

    func person(_ id: String) -> Person? { people[id] }

    func tool(_ id: String) -> String { tools[id]?.name(in: frame.language) ?? id }

    func pathway(_ id: String?) -> String? { id.map { pathways[$0] ?? $0 } }

    /// A person's face, leading to their page where they have one.
    func face(_ person: Person, root: String = "") -> View {
        let name = person.name(in: frame.language)
        return frame.voice.render(
            .person,
            [
                "initials": .text(Names.initials(of: name)), "name": .text(name), "role": .text(person.role(in: frame.language)),
                "href": address(of: person).map { .text(root + $0) },
            ])
    }

    /// The address of a person's page, from the staff folder.
    func address(of person: Person) -> String? {
        addressed.contains(person.id) ? Self.path(of: person) : nil
    }

    static func path(of person: Person) -> String { "people/\(person.id).html" }

    /// Says what is left out of a list, or nil where nothing is.
    func more(_ key: String, _ count: Int) -> View? { count > 0 ? .text(strings.count(key, count)) : nil }

    func status(_ kind: String, _ icon: String, _ word: String) -> View {
        frame.voice.render(.status, [.kind: .html(kind), .icon: .html(icon), .word: .text(word)])
    }

    /// How to find the plan that a code stands for.
    var codeNote: String { strings("code-note", ["count": String(codes.length)]) }

    /// - Parameter root: The way from the page to the staff folder.
    func view(of finding: Finding, root: String) -> View {
        let place = finding.location
        return [
            "status": severity(finding.severity), "rule": .text(finding.rule),
            "href": rules.contains(finding.rule) ? .text("\(root)rules/\(finding.rule).html") : nil,
            "place": .text(place.line > 0 ? "\(place.file):\(place.line)" : place.file), "message": .text(finding.message),
            "help": .text(finding.help),
        ]
    }

    func severity(_ severity: Severity) -> View {
        let (kind, icon) =
            switch severity {
            case .error: ("error", "cross")
            case .warning: ("warning", "warning")
            case .note: ("note", "info")
            }
        return status(kind, icon, strings("severity-\(severity.rawValue)"))
    }

    /// "2 errors, 1 warning": how many findings there are of each severity.
    var counts: String {
        let counted = [Severity.error, .warning, .note].compactMap { severity -> String? in
            let count = findings.count { $0.severity == severity }
            return count > 0 ? strings.count("count-\(severity.rawValue)", count) : nil
        }
        return counted.isEmpty ? strings("findings-none") : strings("findings-counted", ["counts": strings.list(counted)])
    }
}

extension Finding {
    /// With patients' codes in the place of their tokens. The subject keeps the token, which no page prints.
    fileprivate func shortened(by redaction: Redaction) -> Finding {
        var short = self
        short.message = redaction.redact(message)
        short.help = help.map(redaction.redact(_:))
        short.location = SourceLocation(file: redaction.redact(path: location.file), line: location.line, column: location.column)
        return short
    }
}
