internal import CareModel

/// A goal in the patient's own words, on a track from 0 to 10.
struct GoalView {
    let goal: Goal
    let page: Day

    func view(in frame: PageFrame) -> View {
        let year = page.parts.year
        let since = goal.since.map { $0.parts }
        let key = GoalKey(start: goal.start, now: goal.now, hope: goal.hope, month: since?.month, year: since?.year ?? year, page: year)
        let (words, track) = frame.knownGoals(key) { (.html(self.words(frame.strings)), self.track) }
        return [.quoted: .text(frame.words.goalQuoted.filled(["text": goal.text])), .words: words, .track: track]
    }

    private var track: View? {
        if goal.start == nil && goal.now == nil { return nil }
        let hasMoved = goal.start != nil && goal.now != nil && goal.start != goal.now
        return [
            .from: goal.start.map { .html(place($0)) }, .here: goal.now.map { .html(place($0)) },
            .hope: goal.hope.map { .html(place($0)) }, .gone: hasMoved ? goal.start.map { .html(place($0)) } : nil,
        ]
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

/// All that the words and the track of a goal depend on.
struct GoalKey: Hashable, Sendable {
    let start: Int?
    let now: Int?
    let hope: Int?
    /// Since when, as it is told: the month.
    let month: Int?
    let year: Int
    /// The year of the page, which leaves it out.
    let page: Int
}
