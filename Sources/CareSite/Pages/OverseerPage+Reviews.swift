internal import CareModel

/// The reviews of an overseer's page, one table for each part of the agenda.
extension OverseerPage {
    /// What is printed: all that is to be done within a week.
    static let parts: [ReviewAgenda.Part] = [.late, .due, .week, .eachUse]
    /// What can be unfolded on a screen, and is not printed.
    static let folded: [ReviewAgenda.Part] = [.later, .notStarted, .model]

    /// Rows of a table. The late ones have most room.
    static func most(_ part: ReviewAgenda.Part) -> Int { part == .late ? 40 : 20 }

    func part(_ part: ReviewAgenda.Part, _ agenda: ReviewAgenda) -> View? {
        let entries = agenda[part]
        guard !entries.isEmpty else { return nil }
        return [
            "title": .text(title(part)), "count": .text(String(entries.count)),
            "rows": .list(entries.prefix(Self.most(part)).map(ReviewRows(desk: desk).view)),
            "more": desk.more("steps-more", entries.count - Self.most(part)),
        ]
    }

    private func title(_ part: ReviewAgenda.Part) -> String {
        switch part {
        case .late: strings("part-late")
        case .due: strings("part-due", ["date": strings.long(desk.day)])
        case .week: strings("part-week", ["date": strings.long(ReviewAgenda.weekEnd(after: desk.day))])
        case .eachUse: strings("part-each-use")
        case .later: strings("part-later", ["date": strings.long(ReviewAgenda.weekEnd(after: desk.day))])
        case .notStarted: strings("not-started")
        case .model: strings("model-step")
        }
    }
}
