internal import CareModel

/// One person's reviews by when they are due, the most urgent first. Each step stands in exactly one part.
struct ReviewAgenda {
    /// In the order of the page.
    enum Part: CaseIterable {
        /// Due before the day of the page, or never looked at.
        case late
        /// Due on the day of the page.
        case due
        /// Due on one of the seven days after it.
        case week
        /// Every use is read first, so there is no day.
        case eachUse
        case later
        /// The step has not begun.
        case notStarted
        /// A step of the model of care, which is reviewed in each plan.
        case model
    }

    /// The last day of `week`.
    static func weekEnd(after day: Day) -> Day { day.advanced(byDays: 7) }

    static func part(of entry: RegisterEntry, on day: Day) -> Part { part(of: entry, due: entry.due, on: day) }

    private static func part(of entry: RegisterEntry, due: Day?, on day: Day) -> Part {
        switch entry.standing(due: due, on: day) {
        case .model: .model
        case .notStarted: .notStarted
        case .eachUse: .eachUse
        case .never, .late: .late
        case .soon, .onTime:
            switch due.map({ $0.days(since: day) }) {
            case 0: .due
            case let days? where days <= 7: .week
            default: .later
            }
        }
    }

    private let parts: [Part: [RegisterEntry]]

    init(_ entries: [RegisterEntry], on day: Day) {
        // When a review is due takes a while to reckon, and sorting asks for it many times.
        var parts: [Part: [(due: Int, entry: RegisterEntry)]] = [:]
        for entry in entries {
            let due = entry.due
            parts[Self.part(of: entry, due: due, on: day), default: []].append((due?.number ?? Int.min, entry))
        }
        self.parts = parts.mapValues { $0.sorted { Self.precedes($0, $1) }.map(\.entry) }
    }

    /// Sorted by the day on which the review is or was due, so the latest come first; one that never took place and has no
    /// such day before all others.
    subscript(part: Part) -> [RegisterEntry] { parts[part] ?? [] }

    /// The first day after the day of the page on which a review is due.
    var next: Day? { [Part.week, .later].lazy.compactMap { self[$0].lazy.compactMap(\.due).first }.first }

    /// A total order, so that two builds give the same page.
    private static func precedes(_ left: (due: Int, entry: RegisterEntry), _ right: (due: Int, entry: RegisterEntry)) -> Bool {
        guard left.due == right.due else { return left.due < right.due }
        let (left, right) = (left.entry, right.entry)
        return (left.pathway ?? "", left.patientToken ?? "", left.step) < (right.pathway ?? "", right.patientToken ?? "", right.step)
    }
}
