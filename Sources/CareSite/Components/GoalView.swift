internal import CareModel

/// A goal in the patient's own words, on a track from 0 to 10.
struct GoalView {
    let goal: Goal
    let page: Day

    func view(in frame: PageFrame) -> View {
        let strings = frame.strings
        var fields: ViewFields = [
            .quoted: .text(strings("goal-quoted", ["text": goal.text])), .words: .html(words(strings)),
        ]
        if goal.start == nil && goal.now == nil { return .fields(fields) }
        var track = ViewFields()
        track[.from] = goal.start.map { .html(place($0)) }
        track[.here] = goal.now.map { .html(place($0)) }
        track[.hope] = goal.hope.map { .html(place($0)) }
        if let start = goal.start, let now = goal.now, start != now { track[.gone] = .html(place(start)) }
        fields[.track] = .fields(track)
        return .fields(fields)
    }

    /// 0 stands at 12 and 10 at 328 in the track's own units.
    private func place(_ rating: Int) -> String {
        String(Int((12 + 31.6 * Double(min(max(rating, 0), 10))).rounded()))
    }

    private func words(_ strings: Strings) -> String {
        var sentences: [String] = []
        if let start = goal.start {
            if let since = goal.since {
                sentences.append(
                    strings.html("goal-start-html", ["start": String(start), "month": strings.inMonth(since, inYearOf: page)]))
            } else {
                sentences.append(strings.html("goal-start-only-html", ["start": String(start)]))
            }
        }
        if let now = goal.now {
            sentences.append(strings.html(goal.start == nil ? "goal-now-first-html" : "goal-now-html", ["now": String(now)]))
        }
        if let hope = goal.hope { sentences.append(strings.html("goal-hope-html", ["hope": String(hope)])) }
        return sentences.joined(separator: " ")
    }
}
