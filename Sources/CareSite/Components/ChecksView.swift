internal import CareModel

extension PageFrame {
    /// How, how often and when last a person looked at what a tool did.
    ///
    /// - Parameter isOver: The step is done or stopped, so it is told as past.
    func checks(of review: Review, by overseer: Person, isOver: Bool, page: Day) -> View {
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
                strings(isOver ? "last-checked-done" : "last-checked", ["date": strings.short(day, inYearOf: page)])
            } else {
                isOver ? nil : strings("not-checked-yet")
            }
        return voice.render(.checks, ["cadence": .text(cadence), "last": .text(last)])
    }
}
