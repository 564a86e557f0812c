/// A tool of tools.yml as written.
public struct ToolDraft: Sendable {
    public struct Approval: Sendable {
        public var by: Placed<String>?
        public var on: Placed<Day>?
        public var until: Placed<Day>?
        public var location: SourceLocation

        public init(location: SourceLocation) { self.location = location }
    }

    public struct Population: Sendable {
        /// Whole years, both ends included; open at the top where nil.
        public var youngest: Int?
        public var oldest: Int?
        public var languages: [Placed<String>] = []

        public init() {}
    }

    public var location: SourceLocation
    public var id: Placed<String>?
    public var name: Placed<Wording>?
    public var maker: Placed<String>?
    public var version: Placed<String>?
    public var does: Placed<Wording>?
    public var doesNot: Placed<Wording>?
    public var sees: Placed<Wording>?
    public var approvedFor: [Placed<String>] = []
    public var approval: Approval?
    public var population = Population()
    public var infersEmotion: Placed<Bool>?

    public init(location: SourceLocation) { self.location = location }
}
