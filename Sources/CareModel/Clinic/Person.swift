/// A human who treats or oversees.
public struct Person: Sendable, Hashable {
    public var id: String
    /// As people call them, with their title: "Dr Noa Levi".
    public var name: Wording
    public var role: Wording
    public var contact: Contact
    public var isActive: Bool
    /// The last day of the licence to practise, where people.yml names one.
    public var licenceEnds: Day?
    /// In the order of people.yml.
    public var away: [Absence]

    public init(
        id: String, name: Wording, role: Wording, contact: Contact = Contact(), isActive: Bool = true, licenceEnds: Day? = nil,
        away: [Absence] = []
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.contact = contact
        self.isActive = isActive
        self.licenceEnds = licenceEnds
        self.away = away
    }
}
