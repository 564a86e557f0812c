/// Values by id, found by an `IDTable`.
public struct IDIndex<Value: Sendable>: Sendable {
    @usableFromInline let ids: IDTable
    @usableFromInline let values: [Value]

    public init(_ values: [String: Value]) {
        ids = IDTable(values.keys.map { $0 })
        self.values = values.map(\.value)
    }

    /// Each once.
    public var keys: [String] { ids.keys }

    @inlinable public func contains(_ id: String) -> Bool { ids[id] != nil }

    @inlinable public subscript(id: String) -> Value? { ids[id].map { values[$0] } }
}
