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
            let names = orList(people.map(frame.firstName))
            let text =
                if let phone = frame.face(of: first).phone {
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

    private func wrongText(_ people: [Person]) -> String {
        // Someone other than the overseer too, since the complaint may be about how it was watched.
        let lead = plan.team.first?.person
        let asked = people + [lead].compactMap { $0 }.filter { person in !people.contains { $0.id == person.id } }
        guard !asked.isEmpty else { return strings("wrong-text-clinic") }
        return strings("wrong-text", ["names": orList(asked.map(frame.firstName))])
    }

    /// The people who watch over tools that are in use, each once.
    private var overseers: [Person] {
        var people: [Person] = []
        for use in tools.uses where use.isCurrent && !people.contains(where: { $0.id == use.overseer.id }) { people.append(use.overseer) }
        return people
    }

    private var seen: [String] {
        let current = tools.current
        return current.indices.compactMap { index in
            guard !current[..<index].contains(where: { $0.tool.id == current[index].tool.id }) else { return nil }
            return current[index].tool.sees?(in: frame.language)
        }
    }

    private func orList(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return strings("or-last", ["first": names.dropLast().joined(separator: strings("list-comma")), "last": last])
    }
}
