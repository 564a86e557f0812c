internal import CareModel

extension PageFrame {
    /// How, how often and when last a person looked at what a tool did.
    ///
    /// - Parameters:
    ///   - isOver: The step is done or stopped, so it is told as past.
    ///   - isModel: The step is one of a pathway, where only a review that took place is worth telling.
    func checks(of review: Review, by overseer: Person, isOver: Bool, page: Day, isModel: Bool = false) -> View {
        checks(of: review, by: firstName(overseer), isOver: isOver, page: page, isModel: isModel)
    }

    /// - Parameter name: the first name of the person who looks.
    func checks(of review: Review, by name: String, isOver: Bool, page: Day, isModel: Bool = false) -> View {
        let key = ChecksKey(
            name: name, mode: review.mode, every: review.every, last: review.last, isOver: isOver, isModel: isModel,
            year: review.last == nil ? 0 : page.parts.year)
        return knownChecks(key) { written(review, by: name, isOver: isOver, page: page, isModel: isModel) }
    }

    private func written(_ review: Review, by name: String, isOver: Bool, page: Day, isModel: Bool) -> View {
        let tense = isOver ? "checked" : "checks"
        let cadence =
            switch (review.mode, review.every) {
            case (.beforeUse, _): strings("\(tense)-before", ["name": name])
            case (.afterUse, let every?): strings("\(tense)-every", ["name": name, "every": strings.every(every)])
            case (.afterUse, nil): strings("\(tense)-after", ["name": name])
            }
        let last: String? =
            if let day = review.last {
                strings(
                    isModel ? "last-reviewed" : isOver ? "last-checked-done" : "last-checked", ["date": strings.short(day, inYearOf: page)])
            } else {
                isOver || isModel ? nil : strings("not-checked-yet")
            }
        return voice.render(.checks, ["cadence": .text(cadence), "last": .text(last)])
    }
}

/// All that the words about a person's checks depend on.
struct ChecksKey: Hashable, Sendable {
    let name: String
    let mode: Review.Mode
    let every: Cadence?
    let last: Day?
    let isOver: Bool
    let isModel: Bool
    /// The page's, which leaves its own year out.
    let year: Int
}
