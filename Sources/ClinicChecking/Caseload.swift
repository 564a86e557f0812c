import CareModel
import Synchronization

/// Runs work over many patients at once, with a bound on how many, and gives the results in the order of the input.
package enum Caseload {
    /// Calls `work` for every index below `count`, on at most `jobs` tasks.
    package static func map<Result: Sendable>(
        count: Int, jobs: Int, _ work: @escaping @Sendable (Int) throws -> Result
    ) async throws -> [Result] {
        // Small pieces keep all tasks busy to the end; each task takes the next piece when it is done with one.
        let piece = max(1, min(32, count / max(1, jobs * 4)))
        return try await withThrowingTaskGroup(of: [(Int, Result)].self) { group in
            let next = NextPiece()
            for _ in 0..<max(1, min(jobs, count)) {
                group.addTask {
                    var results: [(Int, Result)] = []
                    while true {
                        try Task.checkCancellation()
                        let start = next.take(piece)
                        guard start < count else { return results }
                        for index in start..<min(start + piece, count) { results.append((index, try work(index))) }
                    }
                }
            }
            var all = [Result?](repeating: nil, count: count)
            for try await part in group {
                for (index, result) in part { all[index] = result }
            }
            return all.compactMap { $0 }
        }
    }
}

/// Hands out pieces of the input.
private final class NextPiece: Sendable {
    private let position = Atomic<Int>(0)

    func take(_ size: Int) -> Int { position.wrappingAdd(size, ordering: .relaxed).oldValue }
}
