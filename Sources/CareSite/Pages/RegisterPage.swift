internal import CareModel
internal import Guidance

/// The oversight register: by overseer, late reviews first; how much each person carries; and what the checks found.
struct RegisterPage {
    let register: [RegisterEntry]
    let findings: [Finding]
    var caseload: [CaseloadGlance] = []
    let frame: PageFrame

    private var strings: Strings { frame.strings }
    private var today: Day { frame.clinic.asOf }
    private static let icons = ["person", "tool", "phone", "check", "late", "here", "cross", "warning", "info", "lock"]

    /// One overseer's steps.
    private struct Group {
        var person: Person
        var entries: [(entry: RegisterEntry, isLate: Bool)]
        var late: Int { entries.count { $0.isLate } }
        var patients: Int { Set(entries.compactMap(\.entry.patientToken)).count }
    }

    private var groups: [Group] {
        var groups: [String: Group] = [:]
        for entry in register {
            guard let person = entry.step.handler.overseer else { continue }
            groups[person.id, default: Group(person: person, entries: [])].entries.append((entry, entry.isLate(on: today)))
        }
        return groups.values.map { group in
            var group = group
            group.entries.sort { ($0.isLate ? 0 : 1, order($0.entry)) < ($1.isLate ? 0 : 1, order($1.entry)) }
            return group
        }.sorted { ($1.late, $0.person.id) < ($0.late, $1.person.id) }
    }

    /// By due day, then by patient, so that two builds give the same page.
    private func order(_ entry: RegisterEntry) -> String {
        [entry.due?.description ?? "0", entry.pathway ?? "", entry.patientToken ?? "", entry.step.id].joined(separator: "\u{1}")
    }

    func html() -> String {
        let groups = groups
        let late = groups.reduce(0) { $0 + $1.late }
        let opening = frame.opening(
            title: strings("register-title"), description: strings("register-description"), root: "", isPrivate: true, showsHelp: false,
            icons: Self.icons, nav: [NavLink(label: strings("nav-register"), path: "index.html", isCurrent: true)])
        let facts = [
            ("fact-as-of", strings.long(today)), ("fact-tool-steps", strings.number(register.count)), ("fact-late", strings.number(late)),
            ("fact-findings", strings.number(findings.count)),
        ]
        let most = groups.map(\.entries.count).max() ?? 1
        return frame.voice.render(
            "pages/register",
            [
                "opening": opening, "foot": frame.foot,
                "facts": .list(facts.map { ["term": .html(strings.html($0)), "value": .text($1)] }),
                "groups": .list(groups.map { ["person": frame.person($0.person), "rows": .list($0.entries.map { row($0.entry) })] }),
                "loads": .list(groups.map { load($0, of: most) }),
                "service": ServiceMonths(glances: caseload, frame: frame).view,
                "caseload": CaseloadView(glances: caseload, frame: frame).view,
                "findings-intro": .text(strings(findings.isEmpty ? "findings-none" : "findings-some")),
                "findings": .list(findings.sorted { ($1.severity, $0) < ($0.severity, $1) }.map(view)),
            ])
    }

    private func row(_ entry: RegisterEntry) -> View {
        let pathway = frame.clinic.pathways.first { $0.id == entry.pathway }?.title ?? entry.pathway ?? ""
        let last = entry.step.handler.review?.last
        let standing = entry.standing(on: today)
        return [
            "title": .text(entry.step.title), "patient": .text(entry.patientToken ?? "\u{2013}"), "pathway": .text(pathway),
            "tool": .text(entry.step.handler.tool?.name(in: frame.language)), "is-late": .flag(entry.isLate(on: today)),
            "last": .text(last.map { strings.short($0, inYearOf: today) } ?? (standing == .model ? "" : strings("never"))),
            "due": .text(due(entry, standing)), "status": status(standing),
        ]
    }

    private func due(_ entry: RegisterEntry, _ standing: RegisterEntry.Standing) -> String {
        if let due = entry.due { return strings.short(due, inYearOf: today) }
        return switch standing {
        case .never: strings("at-once")
        case .eachUse: strings("each-use")
        case .model: strings("in-plans")
        default: ""
        }
    }

    private func status(_ standing: RegisterEntry.Standing) -> View {
        let (kind, icon, word) =
            switch standing {
            case .model: ("note", "info", strings("model-step"))
            case .notStarted: ("note", "info", strings("not-started"))
            case .eachUse, .onTime: ("ok", "check", strings("on-time"))
            case .never: ("late", "late", strings("never-reviewed"))
            case .late(let days): ("late", "late", strings.count("days-late", days))
            case .soon(0): ("soon", "here", strings("due-today"))
            case .soon(let days): ("soon", "here", strings.count("due-in", days))
            }
        return status(kind, icon, word)
    }

    private func status(_ kind: String, _ icon: String, _ word: String) -> View {
        frame.voice.render(.status, ["kind": .html(kind), "icon": .html(icon), "word": .text(word)])
    }

    private func load(_ group: Group, of most: Int) -> View {
        let unit = min(40, 240 / Double(max(most, 1)))
        let onTime = unit * Double(group.entries.count - group.late)
        var bar = ""
        if onTime > 0 { bar += "<rect x=\"1\" y=\"2\" width=\"\(ChartGeometry.text(onTime))\" height=\"16\" rx=\"2\"/>" }
        if group.late > 0 {
            let width = max(1, unit * Double(group.late) - 3)
            bar += "<rect class=\"late\" x=\"\(ChartGeometry.text(onTime + 3))\" y=\"3\" width=\"\(ChartGeometry.text(width))\""
            bar += " height=\"14\" rx=\"2\"/>"
        }
        return [
            "person": frame.person(group.person), "steps": .text(strings.number(group.entries.count)),
            "patients": .text(strings.number(group.patients)),
            "late": .text(strings.number(group.late)), "bar": .html(bar),
        ]
    }

    private func view(of finding: Finding) -> View {
        let (kind, icon) =
            switch finding.severity {
            case .error: ("error", "cross")
            case .warning: ("warning", "warning")
            case .note: ("note", "info")
            }
        let place = finding.location
        return [
            "status": status(kind, icon, strings("severity-\(finding.severity.rawValue)")), "rule": .text(finding.rule),
            "place": .text(place.line > 0 ? "\(place.file):\(place.line)" : place.file), "message": .text(finding.message),
            "help": .text(finding.help),
        ]
    }
}
