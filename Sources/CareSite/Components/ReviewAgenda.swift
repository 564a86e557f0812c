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

    static func part(of entry: RegisterEntry, on day: Day) -> Part {
        switch entry.standing(on: day) {
        case .model: .model
        case .notStarted: .notStarted
        case .eachUse: .eachUse
        case .never, .late: .late
        case .soon, .onTime:
            switch entry.due.map({ $0.days(since: day) }) {
            case 0: .due
            case let days? where days <= 7: .week
            default: .later
            }
        }
    }

    private let parts: [Part: [RegisterEntry]]

    init(_ entries: [RegisterEntry], on day: Day) {
        parts = Dictionary(grouping: entries) { Self.part(of: $0, on: day) }.mapValues { $0.sorted(by: Self.precedes) }
    }

    /// Sorted by the day on which the review is or was due, so the latest come first; one that never took place and has no
    /// such day before all others.
    subscript(part: Part) -> [RegisterEntry] { parts[part] ?? [] }

    /// The first day after the day of the page on which a review is due.
    var next: Day? { [Part.week, .later].lazy.compactMap { self[$0].lazy.compactMap(\.due).first }.first }

    /// A total order, so that two builds give the same page.
    static func precedes(_ left: RegisterEntry, _ right: RegisterEntry) -> Bool {
        func key(_ entry: RegisterEntry) -> (Int, String, String, String) {
            (entry.due?.number ?? Int.min, entry.pathway ?? "", entry.patientToken ?? "", entry.step)
        }
        return key(left) < key(right)
    }
}
