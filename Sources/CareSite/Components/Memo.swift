internal import Synchronization

/// What was made for one page and can be used again by others, from any thread.
///
/// What is made depends on its key alone, so two threads that make it at the same time make the same.
final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    /// More than one clinic's pages have in common; beyond it nothing more is kept.
    private static var limit: Int { 8_192 }
    private let known = Mutex<[Key: Value]>([:])

    /// - Parameter fits: Whether what is known for the key is what is asked for, where the key does not say all of it.
    func callAsFunction(_ key: Key, fits: (Value) -> Bool = { _ in true }, make: () -> Value) -> Value {
        if let value = known.withLock({ $0[key] }), fits(value) { return value }
        let value = make()
        known.withLock { if $0.count < Self.limit { $0[key] = value } }
        return value
    }
}
