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
    public var maker: Placed<String>? {
        _read { yield shared.written.maker }
        set { change { $0.maker = newValue } }
    }
    public var version: Placed<String>? {
        _read { yield shared.written.version }
        set { change { $0.version = newValue } }
    }
    public var does: Placed<Wording>? {
        _read { yield shared.written.does }
        set { change { $0.does = newValue } }
    }
    public var doesNot: Placed<Wording>? {
        _read { yield shared.written.doesNot }
        set { change { $0.doesNot = newValue } }
    }
    public var sees: Placed<Wording>? {
        _read { yield shared.written.sees }
        set { change { $0.sees = newValue } }
    }
    public var approvedFor: [Placed<String>] {
        _read { yield shared.written.approvedFor }
        set { change { $0.approvedFor = newValue } }
    }
    public var approval: Approval? {
        _read { yield shared.written.approval }
        set { change { $0.approval = newValue } }
    }
    public var population: Population {
        _read { yield shared.written.population }
        set { change { $0.population = newValue } }
    }
    public var infersEmotion: Placed<Bool>? {
        _read { yield shared.written.infersEmotion }
        set { change { $0.infersEmotion = newValue } }
    }

    /// The values, in one object that copies share: rules look tools up a hundred times a plan, and to copy every value each
    /// time would cost more than the rules do, and more still where several threads count the uses of the same texts.
    private final class Shared: Sendable {
        let written: Written

        init(_ written: Written) { self.written = written }
    }

    private struct Written: Sendable {
        var location: SourceLocation
        var id: Placed<String>?
        var name: Placed<Wording>?
        var maker: Placed<String>?
        var version: Placed<String>?
        var does: Placed<Wording>?
        var doesNot: Placed<Wording>?
        var sees: Placed<Wording>?
        var approvedFor: [Placed<String>] = []
        var approval: Approval?
        var population: Population = Population()
        var infersEmotion: Placed<Bool>?
    }

    private var shared: Shared

    private mutating func change(_ set: (inout Written) -> Void) {
        var written = shared.written
        set(&written)
        shared = Shared(written)
    }

    public init(location: SourceLocation) { shared = Shared(Written(location: location)) }
}
