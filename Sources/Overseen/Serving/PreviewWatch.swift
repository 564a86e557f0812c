import CareModel
import Foundation

/// Builds again whenever files of the clinic, or the day, are not what they were.
struct PreviewWatch: Sendable {
    let build: PreviewBuild
    let state: PreviewState
    /// The day to build for; asked before each look at the folder.
    let day: @Sendable () -> Day
    /// Told each build in one line.
    let tell: @Sendable (String) -> Void

    /// Four times a second.
    private static let pause = Duration.milliseconds(250)
    /// For an editor that empties a file before it writes it.
    private static let settling = Duration.milliseconds(40)
    private static let pausesPerBeat = 40

    /// The first build, and the files that it was made from. Findings do not end it.
    ///
    /// - Throws: what keeps a clinic from being read at all.
    func start() async throws -> FolderSnapshot {
        let files = look()
        let clock = ContinuousClock()
        let start = clock.now
        let outcome = try await build.run(asOf: day())
        state.take(outcome)
        tell("Built in \(PreviewWatch.milliseconds(clock.now - start)) ms: " + PreviewWatch.result(outcome))
        return files
    }

    /// Watches until the task is cancelled.
    func run(since first: FolderSnapshot) async throws {
        var known = first
        var builtFor = day()
        var pauses = 0
        while true {
            try await Task.sleep(for: PreviewWatch.pause)
            pauses += 1
            if pauses.isMultiple(of: PreviewWatch.pausesPerBeat) { state.beat() }
            let today = day()
            var files = look()
            let hasChanges = files != known
            guard hasChanges || today != builtFor else { continue }
            if hasChanges { files = try await settled(files) }
            let changes = files.changes(since: known)
            // What is written while the build runs is seen by the next look.
            (known, builtFor) = (files, today)
            let clock = ContinuousClock()
            let start = clock.now
            let outcome = try await build.attempt(asOf: today)
            state.take(outcome)
            let cause = hasChanges ? "\(changes) file\(changes == 1 ? "" : "s") changed" : "A new day"
            tell("\(cause); built in \(PreviewWatch.milliseconds(clock.now - start)) ms: " + PreviewWatch.result(outcome))
        }
    }

    private func look() -> FolderSnapshot { FolderSnapshot(of: build.clinic, and: build.files) }

    /// Waits until nothing is being written any more, but not for long.
    private func settled(_ first: FolderSnapshot) async throws -> FolderSnapshot {
        var last = first
        for _ in 0..<10 {
            try await Task.sleep(for: PreviewWatch.settling)
            let now = look()
            if now == last { break }
            last = now
        }
        return last
    }

    private static func result(_ outcome: PreviewBuild.Outcome) -> String {
        if let problem = outcome.problem { return problem }
        let count = FindingCount(outcome.findings).text
        return outcome.changed == nil ? count + "; pages show them until they are mended" : count
    }

    private static func milliseconds(_ duration: Duration) -> Int64 {
        duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
    }
}
