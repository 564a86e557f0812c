internal import CareModel

extension PageFrame {
    /// How, how often and when last a person looked at what a tool did.
    ///
    /// - Parameters:
    ///   - isOver: The step is done or stopped, so it is told as past.
    ///   - isModel: The step is one of a pathway, where only a review that took place is worth telling.
    func checks(of review: Review, by overseer: Person, isOver: Bool, page: Day, isModel: Bool = false) -> View {
        let name = firstName(overseer)
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
