internal import CareModel

/// Tool steps as rows of a table: what, whose, when looked at last and when next.
struct ReviewRows {
    let desk: StaffDesk

    private var strings: Strings { desk.strings }

    func view(of entry: RegisterEntry) -> View {
        let standing = entry.standing(on: desk.day)
        let last = entry.review.last
        return [
            .title: .text(entry.title), .code: .text(entry.patientToken.map { desk.codes[$0] }),
            .pathway: .text(desk.pathway(entry.pathway) ?? "\u{2013}"), .tool: .text(desk.tool(entry.tool)),
            .isLate: .flag(entry.isLate(on: desk.day)), .cadence: .text(cadence(entry.review)),
            .last: .text(last.map { strings.short($0, inYearOf: desk.day) } ?? (standing == .model ? "\u{2013}" : strings("never"))),
            .due: .text(due(entry, standing)), .status: status(standing), .task: .text(task(entry)),
        ]
    }

    private func cadence(_ review: Review) -> String {
        if let every = review.every { return strings.every(every) }
        return strings(review.mode == .beforeUse ? "table-before" : "table-after")
    }

    private func due(_ entry: RegisterEntry, _ standing: RegisterEntry.Standing) -> String {
        if standing == .model { return strings("in-plans") }
        if standing == .notStarted { return "\u{2013}" }
        if let due = entry.due { return strings.short(due, inYearOf: desk.day) }
        return switch standing {
        case .never: strings("at-once")
        case .eachUse: strings("each-use")
        default: "\u{2013}"
        }
    }

    /// What the overseer is to do.
    private func task(_ entry: RegisterEntry) -> String {
        switch ReviewAgenda.part(of: entry, on: desk.day) {
        case .notStarted: return strings("do-wait")
        case .model: return strings("do-model")
        default: break
        }
        if entry.review.mode == .beforeUse { return strings("do-before") }
        return strings(entry.review.last == nil ? "do-first" : "do-after")
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
        return desk.status(kind, icon, word)
    }
}
