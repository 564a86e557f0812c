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

    public var id: String {
        _read { yield kept.fields.id }
        set { change { $0.id = newValue } }
    }

    /// As people call them, with their title: "Dr Noa Levi".
    public var name: Wording {
        _read { yield kept.fields.name }
        set { change { $0.name = newValue } }
    }

    public var role: Wording {
        _read { yield kept.fields.role }
        set { change { $0.role = newValue } }
    }

    public var contact: Contact {
        _read { yield kept.fields.contact }
        set { change { $0.contact = newValue } }
    }

    public var isActive: Bool {
        get { kept.fields.isActive }
        set { change { $0.isActive = newValue } }
    }

    /// In the order of people.yml.
    public var away: [Absence] {
        _read { yield kept.fields.away }
        set { change { $0.away = newValue } }
    }

    public var licence: Licence? {
        _read { yield kept.fields.licence }
        set { change { $0.licence = newValue } }
    }

    public var training: [Training] {
        _read { yield kept.fields.training }
        set { change { $0.training = newValue } }
    }

    public init(
        id: String, name: Wording, role: Wording, contact: Contact = Contact(), isActive: Bool = true, licence: Licence? = nil,
        training: [Training] = [], away: [Absence] = []
    ) {
        kept = Kept(
            Fields(
                id: id, name: name, role: role, contact: contact, isActive: isActive, away: away, licence: licence, training: training))
    }

    /// The day of the last training on a tool, or nil where none is known.
    public func lastTraining(on tool: AITool) -> Day? { training.filter { $0.tool == tool.id }.map(\.on).max() }

    public static func == (left: Person, right: Person) -> Bool {
        left.kept === right.kept || left.kept.fields == right.kept.fields
    }

    public func hash(into hasher: inout Hasher) { kept.fields.hash(into: &hasher) }

    // Every step of every plan names people, and a clinic has few. Behind one reference a person is passed on by counting once, not
    // once for each of a dozen texts, and is mostly known to be the same without looking at any of them.

    private struct Fields: Sendable, Hashable {
        var id: String
        var name: Wording
        var role: Wording
        var contact: Contact
        var isActive: Bool
        var away: [Absence]
        var licence: Licence?
        var training: [Training]
    }

    private final class Kept: Sendable {
        let fields: Fields

        init(_ fields: Fields) { self.fields = fields }
    }

    private var kept: Kept

    private mutating func change(_ change: (inout Fields) -> Void) {
        var fields = kept.fields
        change(&fields)
        kept = Kept(fields)
    }
}
