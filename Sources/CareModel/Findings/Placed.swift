/// A value and the place where its author wrote it.
@dynamicMemberLookup
public struct Placed<Value: Sendable>: Sendable {
    public var value: Value
    public var location: SourceLocation

    public init(_ value: Value, at location: SourceLocation) {
        self.value = value
        self.location = location
    }

    public subscript<Member>(dynamicMember path: KeyPath<Value, Member>) -> Member {
        value[keyPath: path]
    }

    public func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Placed<Other> {
        Placed<Other>(try transform(value), at: location)
    }
}

extension Placed: Equatable where Value: Equatable {}
extension Placed: Hashable where Value: Hashable {}
