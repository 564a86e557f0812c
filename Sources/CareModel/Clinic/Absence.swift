/// Days on which a person is not there, and who covers.
public struct Absence: Sendable, Hashable {
    public var from: Day
    /// The last day away; nil where nobody knows it yet.
    public var to: Day?
    /// A person's id.
    public var cover: String?

    public init(from: Day, to: Day? = nil, cover: String? = nil) {
        self.from = from
        self.to = to
        self.cover = cover
    }

    /// Whether any of its days lies within `days`, both ends included.
    public func touches(_ days: ClosedRange<Day>) -> Bool {
        from <= days.upperBound && to.map { $0 >= days.lowerBound } ?? true
    }
}
