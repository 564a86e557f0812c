import CareModel

/// Why someone cannot watch over a step on a day.
enum Inability: Sendable, Hashable {
    case unknown
    case isTool
    case isSamePerson
    case notOnePerson
    case inactive
    case away
    case licenceEnded(Day)
    case outOfScope(kind: String)

    /// The rest of a sentence that begins with the person's id.
    var words: String {
        switch self {
        case .unknown: "is not in people.yml"
        case .isTool: "is an AI tool"
        case .isSamePerson: "is the same person"
        case .notOnePerson: "is not one named person"
        case .inactive: "is not active"
        case .away: "is away too"
        case .licenceEnded(let day): "had a licence that ended on \(day)"
        case .outOfScope(let kind): "does not oversee \(kind)"
        }
    }
}

extension PersonDraft {
    /// Whether the licence has not ended. A licence without an end does not end.
    func isLicensed(on day: Day) -> Bool {
        guard let end = licence?.expires?.value else { return true }
        return end >= day
    }

    /// The absence that contains `day`.
    func absence(on day: CheckedDay) -> Absence? { away.first { day.isWithin($0.from.value, through: $0.to?.value) } }

    /// Whether the scope holds the kind. Without a scope someone oversees nothing.
    func mayOversee(_ kind: String) -> Bool {
        switch oversees?.value {
        case .all: true
        case .kinds(let kinds): kinds.contains { $0.value == kind }
        case nil: false
        }
    }
}

extension CheckingContext {
    /// Whether people.yml gives this person a name that one human being can have.
    func namesOnePerson(_ id: String) -> Bool {
        clinic.peopleByID[id].map { namesOnePerson[$0] } ?? false
    }

    /// Why `cover` cannot stand in for `absent` on a step of `kind` today; nil when they can.
    func inability(ofCover cover: String, for absent: String, kind: String?) -> Inability? {
        if cover == absent { return .isSamePerson }
        if clinic.toolsByID[cover] != nil { return .isTool }
        guard let person = clinic.person(cover) else { return .unknown }
        if !namesOnePerson(cover) { return .notOnePerson }
        if person.isActive?.value == false { return .inactive }
        // A cover that is away cannot pass the duty on: chains of covers are how a patient ends up with nobody.
        if person.absence(on: day) != nil { return .away }
        if let end = person.licence?.expires?.value, isPast(end) { return .licenceEnded(end) }
        if let kind, !person.mayOversee(kind) { return .outOfScope(kind: kind) }
        return nil
    }
}
