internal import CareModel
internal import Oversight

/// Whether a person can go on: how much they carry against the clinic's limits, who covers when somebody is away, and which
/// licence or approval ends soon.
struct PersonStanding {
    let share: StaffShare
    let desk: StaffDesk

    /// Days after the day of the page for which absences are told.
    static let daysAhead = 14

    private var strings: Strings { desk.strings }

    var view: View {
        let limit = desk.policy.limit(.aiStepsPerOverseer)
        let late = share.late
        return [
            "load": .text(load), "load-status": loadStatus,
            "bar": share.steps > 0 ? .html(LoadBar(steps: share.steps, late: late, most: limit).shapes) : nil,
            "ends": .list(endings), "away": .list(absences),
        ]
    }

    private var load: String {
        let steps = strings.count("load-steps", share.steps)
        let patients = strings.count("load-patients", share.patients)
        return strings(
            "load-words",
            [
                "steps": steps, "patients": patients, "step-limit": strings.number(desk.policy.limit(.aiStepsPerOverseer)),
                "patient-limit": strings.number(desk.policy.limit(.patientsPerOverseer)),
            ])
    }

    private var loadStatus: View {
        let isOver = share.steps > desk.policy.limit(.aiStepsPerOverseer) || share.patients > desk.policy.limit(.patientsPerOverseer)
        return isOver ? desk.status("late", "late", strings("load-over")) : desk.status("ok", "check", strings("load-within"))
    }

    /// Absences of theirs, and of those whom they cover for, from the day of the page on.
    private var absences: [View] {
        let end = desk.day.advanced(byDays: Self.daysAhead)
        let own = share.person.away.filter { $0.touches(desk.day...end) }.map { absence -> View in
            let cover = absence.cover.flatMap(desk.person)
            let name = cover.map { $0.name(in: desk.frame.language) } ?? ""
            let span = span(absence)
            return [
                "words": .text(
                    cover == nil ? strings("away-alone", ["span": span]) : strings("away-covered", ["span": span, "name": name])),
                "status": cover == nil ? desk.status("late", "late", strings("away-nobody")) : nil,
            ]
        }
        let covering = (desk.covering[share.person.id] ?? []).filter { $0.person.id != share.person.id }
        let others = covering.filter { $0.absence.touches(desk.day...end) }.map { other, absence -> View in
            let words = strings("away-covering", ["name": other.name(in: desk.frame.language), "span": span(absence)])
            return ["words": .text(words), "href": desk.address(of: other).map { .text("../" + $0) }]
        }
        let all = own + others
        return all.isEmpty ? [["words": .text(strings("away-none", ["date": strings.long(end)]))]] : all
    }

    private func span(_ absence: Absence) -> String {
        let from = strings.long(absence.from)
        guard let to = absence.to else { return strings("span-open", ["from": from]) }
        return strings("span", ["from": from, "to": strings.long(to)])
    }

    /// A licence of theirs, and approvals of tools that they watch over or approved, that end soon or have ended.
    var endings: [View] {
        let last = desk.day.advanced(byDays: desk.policy.limit(.licenceNoticeDays))
        var ends: [(day: Day, ended: String, ending: String)] = []
        if let end = share.person.licence?.expires, end <= last {
            let date = strings.long(end)
            ends.append((end, strings("licence-ended", ["date": date]), strings("licence-ends", ["date": date])))
        }
        let used = Set(share.entries.map(\.tool))
        for tool in desk.frame.clinic.tools where used.contains(tool.id) || tool.approval?.by == share.person.id {
            guard let end = tool.approval?.until, end <= last else { continue }
            let (name, date) = (tool.name(in: desk.frame.language), strings.long(end))
            ends.append(
                (
                    end, strings("approval-ended", ["tool": name, "date": date]),
                    strings("approval-ends", ["tool": name, "date": date])
                ))
        }
        return ends.sorted { ($0.day, $0.ending) < ($1.day, $1.ending) }.map { end in
            // A licence counts on its last day.
            end.day < desk.day ? desk.status("late", "late", end.ended) : desk.status("soon", "here", end.ending)
        }
    }
}
