import Dispatch
import Foundation

/// The signals that ask a process to end, as something to wait for, so that it can tidy up first: Ctrl-C, a request to terminate,
/// and a terminal that is gone. From its making on they no longer end the process by themselves.
final class Interruption: Sendable {
    private let signals: AsyncStream<Void>
    /// Held, since a source that nobody holds says nothing. Touched by `init` and `deinit` alone.
    nonisolated(unsafe) private let sources: [any DispatchSourceSignal]

    init() {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
        let queue = DispatchQueue(label: "overseen.interruption")
        signals = stream
        sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { continuation.yield() }
            source.resume()
            return source
        }
    }

    deinit { for source in sources { source.cancel() } }

    /// Ends with the first of them, also one that came before, or with the task.
    func wait() async { for await _ in signals { return } }
}
