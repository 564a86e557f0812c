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

    public var location: SourceLocation {
        _read { yield shared.written.location }
        set { change { $0.location = newValue } }
    }
    public var id: Placed<String>? {
        _read { yield shared.written.id }
        set { change { $0.id = newValue } }
    }
    public var name: Placed<Wording>? {
        _read { yield shared.written.name }
        set { change { $0.name = newValue } }
    }
    public var role: Placed<Wording>? {
        _read { yield shared.written.role }
        set { change { $0.role = newValue } }
    }
    public var licence: Licence? {
        _read { yield shared.written.licence }
        set { change { $0.licence = newValue } }
    }
    /// Nil: oversees nothing.
    public var oversees: Placed<Scope>? {
        _read { yield shared.written.oversees }
        set { change { $0.oversees = newValue } }
    }
    public var mayStopTools: Placed<Bool>? {
        _read { yield shared.written.mayStopTools }
        set { change { $0.mayStopTools = newValue } }
    }
    public var trainedOn: [Training] {
        _read { yield shared.written.trainedOn }
        set { change { $0.trainedOn = newValue } }
    }
    public var away: [Absence] {
        _read { yield shared.written.away }
        set { change { $0.away = newValue } }
    }
    public var contact: Contact {
        _read { yield shared.written.contact }
        set { change { $0.contact = newValue } }
    }
    public var isActive: Placed<Bool>? {
        _read { yield shared.written.isActive }
        set { change { $0.isActive = newValue } }
    }
    /// The company they work for, where that is a tool's maker.
    public var employer: Placed<String>? {
        _read { yield shared.written.employer }
        set { change { $0.employer = newValue } }
    }
    /// Whether the person truly has one name only, so that a single word is not taken for a role or a team.
    public var mononym: Placed<Bool>? {
        _read { yield shared.written.mononym }
        set { change { $0.mononym = newValue } }
    }

    /// The values, in one object that copies share: rules look people up a hundred times a plan, and to copy every value each
    /// time would cost more than the rules do, and more still where several threads count the uses of the same texts.
    private final class Shared: Sendable {
        let written: Written

        init(_ written: Written) { self.written = written }
    }

    private struct Written: Sendable {
        var location: SourceLocation
        var id: Placed<String>?
        var name: Placed<Wording>?
        var role: Placed<Wording>?
        var licence: Licence?
        var oversees: Placed<Scope>?
        var mayStopTools: Placed<Bool>?
        var trainedOn: [Training] = []
        var away: [Absence] = []
        var contact: Contact = Contact()
        var isActive: Placed<Bool>?
        var employer: Placed<String>?
        var mononym: Placed<Bool>?
    }

    private var shared: Shared

    private mutating func change(_ set: (inout Written) -> Void) {
        var written = shared.written
        set(&written)
        shared = Shared(written)
    }

    public init(location: SourceLocation) { shared = Shared(Written(location: location)) }
}
