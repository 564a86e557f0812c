import CareModel
import Outcomes
import Synchronization
import Testing

@Suite("Two builds do not give one person away")
struct PublicationRecordTests {
    private let exact = CohortSample.policy(11)

    private func table(_ counts: [Int], on day: Int = 0, by policy: SuppressionPolicy? = nil) throws -> PublishedTable {
        try #require(
            PublishedTable.tables(of: CohortSample.list(counts), by: policy ?? exact, asOf: CohortSample.day(day)).first)
    }

    @Test("The first figures are published, and the same figures again") func first() throws {
        var record = PublicationRecord()
        let first = try table([20, 40])
        let (decisions, lines) = record.settle([first])
        #expect(decisions == [.publish(first)])
        #expect(lines.hasSuffix("\n") && lines.split(separator: "\n").count == 1)
        let again = try table([20, 40], on: 30)
        let (second, none) = record.settle([again])
        #expect(second == [.publish(again)] && none.isEmpty)
        #expect(record.tables == [first])
    }

    @Test("One more person changes nothing that is shown, and the decision says why") func oneMore() throws {
        var record = PublicationRecord()
        let first = try table([20, 40])
        _ = record.settle([first])
        let (decisions, lines) = record.settle([try table([21, 40], on: 30)])
        guard case .republish(let stands, let because) = decisions[0] else {
            Issue.record("\(decisions)")
            return
        }
        #expect(stands == first && stands.asOf == CohortSample.day(0) && lines.isEmpty)
        #expect(Set(because.map(\.figure.name)) == ["a", "all"])
        #expect(because.allSatisfy { $0.since == CohortSample.day(0) })
    }

    @Test("Enough people change it") func enough() throws {
        var record = PublicationRecord()
        _ = record.settle([try table([20, 40])])
        let next = try table([31, 40], on: 30)
        let (decisions, lines) = record.settle([next])
        #expect(decisions == [.publish(next)])
        #expect(!lines.isEmpty && record.tables.count == 2)
    }

    @Test("What is left of a total counts too: 3 + 20 + 40, then one more among the hidden") func rest() throws {
        var record = PublicationRecord()
        _ = record.settle([try table([3, 20, 40])])
        guard case .republish(_, let because) = record.decide(try table([4, 20, 51], on: 30)) else {
            Issue.record("one person among the hidden came through")
            return
        }
        #expect(because.map(\.kind) == [.rest])
    }

    @Test("Every earlier state counts, not only the last") func allStates() throws {
        var record = PublicationRecord()
        _ = record.settle([try table([40, 40])])
        _ = record.settle([try table([60, 40], on: 30)])
        guard case .republish(let stands, let because) = record.decide(try table([41, 40], on: 60)) else {
            Issue.record("the first state was forgotten")
            return
        }
        #expect(stands.asOf == CohortSample.day(30))
        #expect(because.allSatisfy { $0.since == CohortSample.day(0) })
    }

    @Test("Figures of a laxer policy are not published again") func laxer() throws {
        var record = PublicationRecord()
        _ = record.settle([try table([6, 40], by: CohortSample.policy(5))])
        guard case .withhold(let nothing, _) = record.decide(try table([41, 50], on: 30, by: exact)) else {
            // 6 to 41 and 40 to 50: the second is too small a difference.
            Issue.record("a count of 6 was published again")
            return
        }
        #expect(!nothing.showsAnything)
    }

    @Test("A mean that moved while its people are the same is held as well") func effects() throws {
        func tables(_ last: Double) throws -> PublishedTable {
            var pairs: [ScorePair] = []
            for number in 0..<20 { pairs.append(ScorePair(first: Double(10 + number % 7), last: Double(4 + number % 5))) }
            pairs[0].last = last
            let key = FigureKey("t", "all")
            let effect = try #require(PrePostEffect(pairs, direction: .higherIsWorse))
            return try #require(
                PublishedTable.tables(of: CountTable([key: 20], sums: []), effects: [key: effect], by: exact, asOf: CohortSample.day(0))
                    .first)
        }
        let first = try tables(4)
        let record = PublicationRecord([first])
        #expect(record.decide(first) == .publish(first))
        guard case .republish(_, let because) = record.decide(try tables(24)) else {
            Issue.record("one person's score came through")
            return
        }
        #expect(because.map(\.kind) == [.effect])
    }

    @Test("Whatever happens month by month, no two published states differ by one person, in a figure or in a rest")
    func randomMonths() throws {
        var random = SeededRandom(state: 11)
        var updates = 0
        for _ in 0..<40 {
            var counts = (0..<Int.random(in: 2...5, using: &random)).map { _ in Int.random(in: 0...60, using: &random) }
            var record = PublicationRecord()
            var shown: [PublishedTable] = []
            for month in 0..<24 {
                for index in counts.indices {
                    counts[index] = max(0, counts[index] + Int.random(in: -1...(index == 0 ? 9 : 4), using: &random))
                }
                let (decisions, _) = record.settle([try table(counts, on: month * 30)])
                if case .publish = decisions[0], month > 0 { updates += 1 }
                shown.append(decisions[0].table)
            }
            let names = ["all"] + counts.indices.map { String(UnicodeScalar(UInt8(97 + $0))) }
            for (index, state) in shown.enumerated() {
                for earlier in shown[..<index] {
                    func both(_ name: String) -> (Int, Int)? {
                        guard case .shown(let now) = state[name], case .shown(let before) = earlier[name] else { return nil }
                        return (now, before)
                    }
                    for name in names {
                        guard let (now, before) = both(name) else { continue }
                        #expect(now == before || abs(now - before) >= 11, "\(name): \(before), \(now)")
                    }
                    guard let (now, before) = both("all") else { continue }
                    let parts = names.dropFirst().compactMap(both)
                    let difference = (now - parts.reduce(0) { $0 + $1.0 }) - (before - parts.reduce(0) { $0 + $1.1 })
                    #expect(difference == 0 || abs(difference) >= 11)
                }
            }
        }
        #expect(updates > 40)
    }

    @Test("The record reads back as it was written, always in the same bytes, without a hidden count") func text() throws {
        let tables = [try table([3, 20, 40]), try table([14, 40, 60], on: 31, by: .standard)]
        var record = PublicationRecord()
        let (_, lines) = record.settle(tables)
        #expect(try PublicationRecord(text: lines) == record)
        var other = PublicationRecord()
        #expect(other.settle(tables).lines == lines)
        #expect(
            lines.split(separator: "\n").first.map(String.init) == """
                {"as-of":"2026-09-04","effects":{},"hidden":{"a":"small","b":"withheld"},"policy":{"complementary":true,\
                "id":"test","minCell":11,"minDifference":11,"roundTo":1,"source":"test","zeroIsShown":false},\
                "shown":{"all":63,"c":40},"sums":[{"parts":["a","b","c"],"total":"all"}],"table":"t","version":1}
                """)
    }

    @Test(
        "A damaged record is an error with its line, never a fresh start",
        arguments: [
            "{", "null", "{\"version\":1}",
            "{\"as-of\":\"2026-13-01\",\"effects\":{},\"hidden\":{},\"policy\":{\"complementary\":true,\"id\":\"t\",\"minCell\":11,\"minDifference\":11,\"roundTo\":1,\"source\":\"t\",\"zeroIsShown\":false},\"shown\":{},\"sums\":[],\"table\":\"t\",\"version\":1}",
            "{\"as-of\":\"2026-10-01\",\"effects\":{},\"hidden\":{\"a\":\"shy\"},\"policy\":{\"complementary\":true,\"id\":\"t\",\"minCell\":11,\"minDifference\":11,\"roundTo\":1,\"source\":\"t\",\"zeroIsShown\":false},\"shown\":{},\"sums\":[],\"table\":\"t\",\"version\":1}",
            "{\"as-of\":\"2026-10-01\",\"effects\":{},\"hidden\":{},\"policy\":{\"complementary\":true,\"id\":\"t\",\"minCell\":11,\"minDifference\":11,\"roundTo\":1,\"source\":\"t\",\"zeroIsShown\":false},\"shown\":{},\"sums\":[],\"table\":\"t\",\"version\":2}",
        ])
    func damaged(line: String) throws {
        var record = PublicationRecord()
        let (_, good) = record.settle([try table([20, 40])])
        #expect(throws: RecordError.damaged(line: 2)) { try PublicationRecord(text: good + line + "\n") }
    }

    @Test("No record yet is an empty one; bytes that are no text are damage") func access() throws {
        #expect(try PublicationRecord(from: MemoryRecord(nil)).tables.isEmpty)
        #expect(throws: RecordError.damaged(line: 1)) { try PublicationRecord(from: MemoryRecord([0xFF, 0xFE])) }
    }

    /// A record in memory.
    private final class MemoryRecord: RecordAccess {
        private let bytes: Mutex<[UInt8]?>

        init(_ bytes: [UInt8]?) { self.bytes = Mutex(bytes) }

        func read() -> [UInt8]? { bytes.withLock { $0 } }
        func append(_ more: [UInt8]) { bytes.withLock { $0 = ($0 ?? []) + more } }
    }
}
