/// A human who treats or oversees.
public struct Person: Sendable, Hashable {
    /// Who let a person practise, and until when. Its number stays in the clinic folder.
    public struct Licence: Sendable, Hashable {
        public var issuer: String?
        public var expires: Day?

        public init(issuer: String?, expires: Day? = nil) {
            self.issuer = issuer
            self.expires = expires
        }
    }

    /// A tool that a person was trained on.
    public struct Training: Sendable, Hashable {
        /// A tool's id.
        public var tool: String
        public var on: Day

        public init(tool: String, on: Day) {
            self.tool = tool
            self.on = on
        }
    }

    public var id: String
    /// As people call them, with their title: "Dr Noa Levi".
    public var name: Wording
    public var role: Wording
    public var contact: Contact
    public var isActive: Bool
    /// In the order of people.yml.
    public var away: [Absence]
    public var licence: Licence?
    public var training: [Training]

    public init(
        id: String, name: Wording, role: Wording, contact: Contact = Contact(), isActive: Bool = true, licence: Licence? = nil,
        training: [Training] = [], away: [Absence] = []
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.contact = contact
        self.isActive = isActive
        self.away = away
        self.licence = licence
        self.training = training
    }

    /// The day of the last training on a tool, or nil where none is known.
    public func lastTraining(on tool: AITool) -> Day? { training.filter { $0.tool == tool.id }.map(\.on).max() }
}
