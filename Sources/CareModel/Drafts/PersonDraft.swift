/// A person of people.yml as written.
public struct PersonDraft: Sendable {
    public struct Licence: Sendable {
        public var number: Placed<String>?
        public var issuer: Placed<String>?
        /// Where it is valid, such as `us-il`.
        public var jurisdiction: Placed<String>?
        public var expires: Placed<Day>?
        public var location: SourceLocation

        public init(location: SourceLocation) { self.location = location }
    }

    public struct Training: Sendable {
        public var tool: Placed<String>
        public var on: Placed<Day>?

        public init(tool: Placed<String>, on: Placed<Day>?) {
            self.tool = tool
            self.on = on
        }
    }

    public struct Absence: Sendable {
        public var from: Placed<Day>
        /// The last day away; open when missing.
        public var to: Placed<Day>?
        public var cover: Placed<String>?

        public init(from: Placed<Day>, to: Placed<Day>?, cover: Placed<String>?) {
            self.from = from
            self.to = to
            self.cover = cover
        }

        public func contains(_ day: Day) -> Bool {
            from.value <= day && day <= (to?.value ?? day)
        }
    }

    /// Which step kinds a person may oversee.
    public enum Scope: Sendable {
        case all
        case kinds([Placed<String>])
    }

    public var location: SourceLocation
    public var id: Placed<String>?
    public var name: Placed<Wording>?
    public var role: Placed<Wording>?
    public var licence: Licence?
    /// Nil: oversees nothing.
    public var oversees: Placed<Scope>?
    public var mayStopTools: Placed<Bool>?
    public var trainedOn: [Training] = []
    public var away: [Absence] = []
    public var contact = Contact()
    public var isActive: Placed<Bool>?
    /// The company they work for, where that is a tool's maker.
    public var employer: Placed<String>?
    /// Whether the person truly has one name only, so that a single word is not taken for a role or a team.
    public var mononym: Placed<Bool>?

    public init(location: SourceLocation) { self.location = location }
}
