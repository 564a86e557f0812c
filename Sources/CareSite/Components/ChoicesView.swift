internal import CareModel
internal import Guidance

/// What the patient can say yes and no to, and what no tool may do.
struct ChoicesView {
    let plan: CarePlan
    let tools: PlanTools
    let frame: PageFrame

    private var strings: Strings { frame.strings }

    /// The sentence in front: what was agreed, or that no tool is used.
    var lead: String {
        if plan.patient.declinesAI { return strings("choices-declined") }
        if tools.uses.isEmpty { return strings("choices-people") }
        var sentences: [String] = []
        for (days, key) in [(given, "consent-given"), (withdrawn, "consent-withdrawn")] {
            for (day, names) in days {
                sentences.append(
                    strings(key, ["tools": strings.list(names), "date": strings.dayAndMonth(day, inYearOf: plan.date)]))
            }
        }
        sentences.append(strings(sentences.isEmpty ? "consent-none" : "consent-change"))
        return sentences.joined(separator: " ")
    }

    private var given: [(Day, [String])] { byDay { $0.withdrawn == nil ? $0.given : nil } }
    private var withdrawn: [(Day, [String])] { byDay { $0.withdrawn } }

    private func byDay(_ day: (Consent) -> Day?) -> [(Day, [String])] {
        var days: [(day: Day, names: [String])] = []
        for index in plan.consents.indices {
            guard let day = day(plan.consents[index]) else { continue }
            let name = plan.consents[index].tool.name(in: frame.language)
            if let place = days.firstIndex(where: { $0.day == day }) {
                if !days[place].names.contains(name) { days[place].names.append(name) }
            } else {
                days.append((day, [name]))
            }
        }
        return days.sorted { $0.day < $1.day }
    }

    var views: [View] {
        var rows: [View] = []
        let people = overseers
        if !tools.current.isEmpty, let first = people.first {
            let names = orList(people.map(\.firstName))
            let text =
                if let phone = frame.face(of: first.person).phone {
                    strings.html("stop-text-call-html", markup: ["names": HTMLText.escaped(names), "phone": phone])
                } else {
                    strings.html("stop-text-html", ["names": names])
                }
            rows.append([.title: frame.words.stopTitle, .text: .html(text)])
        }
        let sees = seen
        if !sees.isEmpty { rows.append([.title: frame.words.seesTitle, .text: .text(sees.joined(separator: " "))]) }
        rows.append(frame.words.never)
        if !tools.uses.isEmpty {
            let text = wrongText(people)
            rows.append([.title: frame.words.wrongTitle, .text: .text(text)])
        }
        return rows
    }

    private func wrongText(_ people: [PreparedTie]) -> String {
        // Someone other than the overseer too, since the complaint may be about how it was watched.
        var asked = people.map(\.firstName)
        if let lead = plan.team.first?.person, !people.contains(where: { $0.person.id == lead.id }) { asked.append(frame.firstName(lead)) }
        guard !asked.isEmpty else { return strings("wrong-text-clinic") }
        return strings("wrong-text", ["names": orList(asked)])
    }

    /// The people who watch over tools that are in use, each once.
    private var overseers: [PreparedTie] {
        var people: [PreparedTie] = []
        for use in tools.uses where use.isCurrent && !people.contains(where: { $0.person.id == use.tie.person.id }) {
            people.append(use.tie)
        }
        return people
    }

    private var seen: [String] {
        let current = tools.current
        return current.indices.compactMap { index in
            guard !current[..<index].contains(where: { $0.tie.tool.id == current[index].tie.tool.id }) else { return nil }
            return current[index].tie.sees
        }
    }

    private func orList(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return strings("or-last", ["first": strings.joined(names.dropLast()), "last": last])
    }
}
