import Synchronization

/// A value that is made when it is first asked for; whoever else asks meanwhile waits for it.
final class Once<Value: Sendable>: Sendable {
    private let make: @Sendable () -> Value
    private let made = Mutex<Value?>(nil)

    init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    /// Nil while nobody has asked for it.
    var ifMade: Value? { made.withLock { $0 } }

    func callAsFunction() -> Value {
        made.withLock { made in
            if let made { return made }
            let now = make()
            made = now
            return now
        }
    }
}
