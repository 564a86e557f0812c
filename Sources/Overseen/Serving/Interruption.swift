import Dispatch
import Foundation

/// The signals that ask a process to end, as something to wait for, so that it can tidy up first.
enum Interruption {
    /// Ends with the first of Ctrl-C, a request to terminate, and a terminal that is gone.
    static func wait() async {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
        let queue = DispatchQueue(label: "overseen.interruption")
        let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            // Without this the process would end at once.
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { continuation.yield() }
            source.resume()
            return source
        }
        for await _ in stream { break }
        for source in sources { source.cancel() }
    }
}
