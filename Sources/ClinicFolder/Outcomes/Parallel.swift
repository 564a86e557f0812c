import Dispatch
import Synchronization

/// The same work on many things at once, for those who cannot wait for a task.
enum Parallel {
    /// The results of `work` for every index below `count`, in order.
    static func map<Result: Sendable>(count: Int, jobs: Int, _ work: @Sendable (Int) -> Result) -> [Result] {
        guard jobs > 1, count > 1 else { return (0..<count).map(work) }
        let next = Atomic<Int>(0)
        let done = Mutex<[(index: Int, result: Result)]>([])
        DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < count else { return }
                let result = work(index)
                done.withLock { $0.append((index, result)) }
            }
        }
        return done.withLock { $0 }.sorted { $0.index < $1.index }.map(\.result)
    }
}
