import Synchronization

/// How far a build has come, for whoever waits.
public enum BuildProgress: Sendable, Hashable {
    /// Plans that were read, checked and written, out of all.
    case plans(Int, of: Int)
    /// Written files that were looked through for leaks, out of all.
    case files(Int, of: Int)
    case publishing
}

/// Counts what is done on many threads, and tells of it now and then rather than each time.
final class ProgressCount: Sendable {
    private let done = Atomic<Int>(0)
    private let total: Int
    private let step: Int
    private let tell: @Sendable (Int, Int) -> Void

    init(of total: Int, tell: @escaping @Sendable (Int, Int) -> Void) {
        self.total = total
        step = max(1, min(64, total / 100))
        self.tell = tell
        tell(0, total)
    }

    func oneMore() {
        let now = done.wrappingAdd(1, ordering: .relaxed).newValue
        if now.isMultiple(of: step) || now == total { tell(now, total) }
    }
}
