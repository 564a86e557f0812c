/// An AI tool of the register.
public struct AITool: Sendable, Hashable {
    /// Who approved a tool, and from when until when.
    public struct Approval: Sendable, Hashable {
        /// A person's id.
        public var by: String
        public var on: Day
        public var until: Day?

        public init(by: String, on: Day, until: Day? = nil) {
            self.by = by
            self.on = on
            self.until = until
        }
    }

    /// Whom a tool is made for, as approved. A limit that is not written is nil or empty.
    public struct Population: Sendable, Hashable {
        /// Whole years, both ends included.
        public var youngest: Int?
        public var oldest: Int?
        /// BCP 47 codes.
        public var languages: [String]

        public init(youngest: Int? = nil, oldest: Int? = nil, languages: [String] = []) {
            self.youngest = youngest
            self.oldest = oldest
            self.languages = languages
        }
    }

    public var id: String {
        _read { yield kept.fields.id }
        set { change { $0.id = newValue } }
    }

    public var name: Wording {
        _read { yield kept.fields.name }
        set { change { $0.name = newValue } }
    }

    public var maker: String? {
        _read { yield kept.fields.maker }
        set { change { $0.maker = newValue } }
    }

    public var version: String? {
        _read { yield kept.fields.version }
        set { change { $0.version = newValue } }
    }

    /// What it does, in plain words for patients.
    public var does: Wording? {
        _read { yield kept.fields.does }
        set { change { $0.does = newValue } }
    }

    /// What it does not do and cannot do.
    public var doesNot: Wording? {
        _read { yield kept.fields.doesNot }
        set { change { $0.doesNot = newValue } }
    }

    /// What it can see of a patient.
    public var sees: Wording? {
        _read { yield kept.fields.sees }
        set { change { $0.sees = newValue } }
    }

    /// Step kinds, by id.
    public var approvedFor: [String] {
        _read { yield kept.fields.approvedFor }
        set { change { $0.approvedFor = newValue } }
    }

    public var approval: Approval? {
        _read { yield kept.fields.approval }
        set { change { $0.approval = newValue } }
    }

    public var population: Population {
        _read { yield kept.fields.population }
        set { change { $0.population = newValue } }
    }

    /// Whether it infers emotions or mental states. Nil where the register does not say.
    public var infersEmotion: Bool? {
        get { kept.fields.infersEmotion }
        set { change { $0.infersEmotion = newValue } }
    }

    public init(
        id: String, name: Wording, maker: String? = nil, version: String? = nil, does: Wording? = nil, doesNot: Wording? = nil,
        sees: Wording? = nil, approvedFor: [String] = [], approval: Approval? = nil, population: Population = Population(),
        infersEmotion: Bool? = nil
    ) {
        kept = Kept(
            Fields(
                id: id, name: name, maker: maker, version: version, does: does, doesNot: doesNot, sees: sees, approvedFor: approvedFor,
                approval: approval, population: population, infersEmotion: infersEmotion))
    }

    public static func == (left: AITool, right: AITool) -> Bool {
        left.kept === right.kept || left.kept.fields == right.kept.fields
    }

    public func hash(into hasher: inout Hasher) { kept.fields.hash(into: &hasher) }

    // Behind one reference, as a `Person` is, since every step with a tool holds it whole.

    private struct Fields: Sendable, Hashable {
        var id: String
        var name: Wording
        var maker: String?
        var version: String?
        var does: Wording?
        var doesNot: Wording?
        var sees: Wording?
        var approvedFor: [String]
        var approval: Approval?
        var population: Population
        var infersEmotion: Bool?
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
