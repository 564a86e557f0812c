import CareModel
import Outcomes
import Testing

@Suite("Trajectories")
struct TrajectoryTests {
    private func trajectory(_ totals: [Double?], _ id: String = "phq-9", everyDays: Int = 7) throws -> Trajectory {
        Trajectory(
            ScoreSeries(
                instrument: try Shelf.instrument(id),
                scores: totals.enumerated().map { Score(day: Day(number: 20_000 + $0 * everyDays), total: $1) }))
    }

    @Test("Each score is compared with the first and with the one before; unanswered ones are skipped")
    func changes() throws {
        let course = try trajectory([nil, 18, nil, 12, 20, 13])
        #expect(course.points.map(\.improvementSinceStart) == [nil, nil, nil, 6, -2, 5])
        #expect(course.points.map(\.improvementSinceLast) == [nil, nil, nil, 6, -8, 7])
        #expect(course.points.map(\.changeSinceStart).suffix(3) == [.improvement, .uncertain, .uncertain])
        #expect(course.points.map(\.changeSinceLast).suffix(3) == [.improvement, .deterioration, .improvement])
        #expect(course.points[0].changeSinceStart == .notComputable(.noScore))
        #expect(course.points[1].changeSinceStart == .notComputable(.oneScore))
        #expect(course.points[2].changeSinceStart == .notComputable(.oneScore))
    }

    @Test("Not on track is a reliable deterioration since the start")
    func track() throws {
        #expect(try trajectory([12, 18]).track == .notOnTrack)
        #expect(try trajectory([12, 17]).track == .noReliableDeterioration)
        #expect(try trajectory([12, 18, 17]).track == .noReliableDeterioration)
        #expect(try trajectory([12, 18, nil]).track == .notOnTrack)
        #expect(try trajectory([20, 14], "ors").track == .notOnTrack)
        #expect(try trajectory([12]).track == .notComputable(.oneScore))
        #expect(try trajectory([nil]).track == .notComputable(.noScore))
        #expect(try trajectory([10, 20], "phq-8").track == .notComputable(.noThreshold))
    }

    @Test("Weeks count from the first score; the last of a week counts, and a week without one is empty")
    func weeks() throws {
        #expect(try trajectory([nil, 20, 18, nil, 12]).weeks == [20, 18, nil, 12])
        #expect(try trajectory([20, 19, 18, 17], everyDays: 4).weeks == [19, 17])
        #expect(try trajectory([nil]).weeks == [])
        #expect(try trajectory([20, 5], everyDays: 1_000_000).weeks == [20])
    }

    @Test("Scores out of order, or centuries apart, crash nothing")
    func disorder() throws {
        let phq9 = try Shelf.instrument("phq-9")
        let days = [20_000, 19_000, -3_000_000, 20_007]
        let series = ScoreSeries(instrument: phq9, scores: days.map { Score(day: Day(number: $0), total: 9) })
        #expect(Trajectory(series).weeks == [9, 9])
    }

    @Test("Sudden changes take the instrument's reliable change as the first criterion")
    func suddenChanges() throws {
        #expect(try trajectory([20, 20, 20, 14, 14, 14]).suddenChanges == [SuddenChange(kind: .gain, after: 2, size: 6)])
        #expect(try trajectory([20, 20, 20, 14, 14, 14], "phq-8").suddenChanges == [])
        #expect(try trajectory([14, 14, 14, 20, 20, 20]).suddenChanges.map(\.kind) == [.loss])
        #expect(try trajectory([14, 14, 14, 20, 20, 20], "ors").suddenChanges.map(\.kind) == [.gain])
    }
}
