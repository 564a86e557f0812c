import Synchronization

/// What a preview shows now, and who waits for it to change.
final class PreviewState: Sendable {
    /// Why pages are not shown as they are.
    enum Obstacle: Sendable, Equatable {
        /// The first build is under way.
        case noPagesYet
        case findings([ToldFinding])
        case problem(String)
    }

    struct Standing: Sendable, Equatable {
        /// Differs whenever a page that is open would look otherwise, also from every state of an earlier preview.
        var name: String
        var obstacle: Obstacle?
        /// Pages of an earlier build can be looked at.
        var hasPages = false
        /// The port that is listened at; 0 before.
        var port: UInt16 = 0
    }

    private struct Inside {
        var standing: Standing
        var count = 0
        var waiting: [Int: AsyncStream<String>.Continuation] = [:]
        var nextID = 0
    }

    private let run: String
    private let inside: Mutex<Inside>

    /// - Parameter run: letters and digits that no other preview has.
    init(run: String) {
        self.run = run
        inside = Mutex(Inside(standing: Standing(name: run + "-0", obstacle: .noPagesYet)))
    }

    var standing: Standing { inside.withLock { $0.standing } }

    func listens(at port: UInt16) { inside.withLock { $0.standing.port = port } }

    /// Takes what a build said, and tells all who wait when their pages would look otherwise.
    func take(_ outcome: PreviewBuild.Outcome) {
        inside.withLock { inside in
            var next = inside.standing
            var isOther = false
            if let changed = outcome.changed {
                next.hasPages = true
                next.obstacle = nil
                isOther = changed > 0
            } else {
                next.obstacle = outcome.problem.map { .problem($0) } ?? .findings(outcome.findings)
            }
            guard isOther || next != inside.standing else { return }
            inside.count += 1
            next.name = "\(run)-\(inside.count)"
            inside.standing = next
            for waiting in inside.waiting.values { waiting.yield(ServerSentEvent.message(next.name)) }
        }
    }

    /// Lets connections that nobody holds any more come to an end.
    func beat() {
        inside.withLock { for waiting in $0.waiting.values { waiting.yield(ServerSentEvent.beat) } }
    }

    /// The state of now, and every later one.
    func events() -> AsyncStream<String> {
        let (stream, continuation) = AsyncStream.makeStream(of: String.self)
        let id = inside.withLock { inside in
            inside.nextID += 1
            inside.waiting[inside.nextID] = continuation
            continuation.yield(ServerSentEvent.message(inside.standing.name))
            return inside.nextID
        }
        continuation.onTermination = { [weak self] _ in
            self?.inside.withLock { _ = $0.waiting.removeValue(forKey: id) }
        }
        return stream
    }

    var waitingCount: Int { inside.withLock { $0.waiting.count } }
}

/// Lines of a `text/event-stream`.
enum ServerSentEvent {
    static func message(_ state: String) -> String { "retry: 500\ndata: \(state)\n\n" }
    static let beat = ": still here\n\n"
}
