import Synchronization
import Testing

@testable import Overseen

@Suite("Progress of a build")
struct ProgressBarTests {
    /// A clock that stands still until it is moved, and what was drawn.
    private final class Scene: Sendable {
        let time = Mutex(ContinuousClock.now)
        let drawn = Mutex("")

        func bar(isTerminal: Bool) -> ProgressBar {
            ProgressBar(
                isTerminal: isTerminal, write: { [self] text in drawn.withLock { $0 += text } }, now: { [self] in time.withLock { $0 } })
        }

        func pass(_ milliseconds: Int) { time.withLock { $0 += .milliseconds(milliseconds) } }
        var text: String { drawn.withLock { $0 } }
    }

    @Test("Without a terminal there is one line a stage")
    func lines() {
        let scene = Scene()
        let bar = scene.bar(isTerminal: false)
        for done in 0...2_000 {
            bar.show(.plans(done, of: 2_000))
            scene.pass(5)
        }
        bar.show(.files(1, of: 2_300))
        bar.show(.publishing)
        bar.finish()
        #expect(scene.text == "Checking and writing 2,000 patients\nLooking for leaks in 2,300 files\nPublishing\n")
    }

    @Test("On a terminal a short build draws nothing, and a long one a bar that goes away")
    func terminal() {
        let short = Scene()
        let one = short.bar(isTerminal: true)
        one.show(.plans(0, of: 13))
        short.pass(150)
        one.show(.plans(13, of: 13))
        one.show(.publishing)
        one.finish()
        #expect(short.text == "")

        let long = Scene()
        let other = long.bar(isTerminal: true)
        other.show(.plans(0, of: 10_000))
        long.pass(2_000)
        other.show(.plans(5_000, of: 10_000))
        long.pass(10)
        other.show(.plans(5_064, of: 10_000))
        other.finish()
        #expect(long.text == "\r\u{1B}[K██████████░░░░░░░░░░ 5,000 of 10,000 patients, 2,500 a second, 2 s left\r\u{1B}[K")
    }

    @Test("Long waits are told in minutes")
    func minutes() {
        #expect(ProgressBar.line(10, 100_000, "patients", after: .seconds(1)).hasSuffix("10 a second, 167 min left"))
        #expect(ProgressBar.line(0, 0, "patients", after: .zero) == "████████████████████ 0 of 0 patients")
    }
}
