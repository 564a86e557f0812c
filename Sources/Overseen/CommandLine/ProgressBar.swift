import Foundation
import OverseenReporting
import Synchronization

/// A build's progress on standard error: on a terminal a bar that goes away when it is done, elsewhere one line for each stage.
///
/// ```
/// ████████████░░░░░░░░ 6,240 of 10,000 patients, 2,110 a second, 2 s left
/// ```
final class ProgressBar: Sendable {
    private enum Stage: Equatable { case plans, files, publishing }

    private struct State {
        var stage: Stage?
        var began: ContinuousClock.Instant
        var drawn: ContinuousClock.Instant?
        var isShown = false
    }

    private let isTerminal: Bool
    private let write: @Sendable (String) -> Void
    private let now: @Sendable () -> ContinuousClock.Instant
    private let state: Mutex<State>

    /// - Parameters:
    ///   - write: takes text as it is, without a line's end of its own.
    ///   - now: what time it is.
    init(
        isTerminal: Bool, write: @escaping @Sendable (String) -> Void,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
    ) {
        self.isTerminal = isTerminal
        self.write = write
        self.now = now
        state = Mutex(State(began: now()))
    }

    func show(_ progress: BuildProgress) {
        switch progress {
        case .plans(let done, let total): show(.plans, done, total, "patients", "Checking and writing")
        case .files(let done, let total): show(.files, done, total, "files looked through for leaks", "Looking for leaks in")
        case .publishing: show(.publishing, 0, 0, "", "Publishing")
        }
    }

    /// Takes the bar away.
    func finish() {
        state.withLock { state in
            if state.isShown { write("\r\u{1B}[K") }
            state.isShown = false
        }
    }

    private func show(_ stage: Stage, _ done: Int, _ total: Int, _ things: String, _ verb: String) {
        state.withLock { state in
            let now = now()
            if state.stage != stage {
                state.stage = stage
                state.began = now
                state.drawn = nil
                if !isTerminal { write(ProgressBar.heading(verb, total, stage == .plans ? "patients" : "files")) }
            }
            guard isTerminal, total > 0 else { return }
            // A short build shows nothing, and a long one ten times a second.
            let due = state.drawn.map { now - $0 >= .milliseconds(100) } ?? (now - state.began >= .milliseconds(200))
            guard due else { return }
            state.drawn = now
            state.isShown = true
            write("\r\u{1B}[K" + ProgressBar.line(done, total, things, after: now - state.began))
        }
    }

    private static func heading(_ verb: String, _ total: Int, _ things: String) -> String {
        total == 0 ? verb + "\n" : "\(verb) \(grouped(total)) \(things)\n"
    }

    static func line(_ done: Int, _ total: Int, _ things: String, after time: Duration) -> String {
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
        let full = total > 0 ? min(20, 20 * done / total) : 20
        let bar = String(repeating: "█", count: full) + String(repeating: "░", count: 20 - full)
        guard seconds > 0, done > 0 else { return "\(bar) \(grouped(done)) of \(grouped(total)) \(things)" }
        let rate = Double(done) / seconds
        let left = Int((Double(total - done) / rate).rounded(.up))
        return "\(bar) \(grouped(done)) of \(grouped(total)) \(things), \(grouped(Int(rate))) a second, \(duration(left)) left"
    }

    private static func duration(_ seconds: Int) -> String {
        seconds < 120 ? "\(seconds) s" : "\((seconds + 59) / 60) min"
    }

    private static func grouped(_ number: Int) -> String {
        let digits = String(number)
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0 && (digits.count - index).isMultiple(of: 3) { result.append(",") }
            result.append(digit)
        }
        return result
    }
}
