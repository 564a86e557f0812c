import CareModel
import Outcomes
import Testing

@Suite("Small counts are hidden, and stay hidden")
struct SuppressionTests {
    private func shown(_ counts: [Int], _ policy: SuppressionPolicy) throws -> [String] {
        let table = try #require(
            PublishedTable.tables(of: CohortSample.list(counts), by: policy, asOf: CohortSample.day(0)).first)
        return (counts.indices.map { String(UnicodeScalar(UInt8(97 + $0))) } + ["all"]).map { name in
            switch table[name] {
            case .shown(let count): String(count)
            case .small: "small"
            case .withheld: "withheld"
            case .unsaid: "unsaid"
            case nil: "none"
            }
        }
    }

    @Test("A single hidden part takes the next smallest with it: 3 + 20 + 40 = 63") func complement() throws {
        #expect(try shown([3, 20, 40], .cms) == ["small", "withheld", "40", "63"])
        #expect(try shown([3, 20, 40], .standard) == ["small", "withheld", "40", "65"])
        #expect(try shown([20, 40], .standard) == ["20", "40", "60"])
    }

    @Test("Two small parts that are few people together take a third with them") func fewTogether() throws {
        #expect(try shown([3, 4, 20, 40], .cms) == ["small", "small", "withheld", "40", "67"])
        #expect(try shown([6, 9, 20, 40], .cms) == ["small", "small", "20", "40", "75"])
        #expect(try shown([0, 0, 40], .standard) == ["small", "small", "withheld", "40"])
    }

    @Test(
        "NHS Talking Therapies: below 5 blank, the rest to the nearest 5",
        arguments: [(4, "small"), (0, "small"), (5, "5"), (7, "5"), (8, "10"), (12, "10"), (13, "15")])
    func nhs(count: Int, expected: String) throws {
        #expect(try shown([count, 100], .nhsTalkingTherapies)[0] == expected)
    }

    @Test("CMS: 0 is shown, 1 to 10 are not", arguments: [(0, "0"), (1, "small"), (10, "small"), (11, "11")])
    func cms(count: Int, expected: String) throws {
        #expect(try shown([count, 100, 200], .cms)[0] == expected)
    }

    @Test("Percentages are whole, from unrounded counts, and only where both counts and the rest pass") func shares() throws {
        let table = try #require(
            PublishedTable.tables(of: CohortSample.list([139, 129]), by: .standard, asOf: CohortSample.day(0)).first)
        let share = try #require(table.share(of: "a", in: "all"))
        #expect(share.percent == 52 && share.interval == 46...58)
        #expect(table["a"] == .shown(140))
        let nearlyAll = try #require(
            PublishedTable.tables(
                of: CountTable([FigureKey("t", "a"): 97, FigureKey("t", "all"): 100], sums: []), by: .standard,
                asOf: CohortSample.day(0)
            ).first)
        #expect(nearlyAll.share(of: "a", in: "all") == nil)
        let hidden = try #require(
            PublishedTable.tables(of: CohortSample.list([3, 20, 40]), by: .standard, asOf: CohortSample.day(0)).first)
        #expect(hidden.share(of: "a", in: "all") == nil && hidden.share(of: "b", in: "all") == nil)
        #expect(hidden.share(of: "c", in: "nowhere") == nil)
    }

    @Test("Every policy names its source, and no bound can undo it") func policies() {
        #expect(SuppressionPolicy.table.allSatisfy { !$0.source.isEmpty && $0.minCell >= 2 })
        #expect(Set(SuppressionPolicy.table.map(\.id)).count == 3)
        #expect(SuppressionPolicy.standard.minCell == 11 && !SuppressionPolicy.standard.zeroIsShown)
        #expect(SuppressionPolicy.standard.roundTo == 5 && SuppressionPolicy.standard.complementary)
        #expect(SuppressionPolicy.standard.hidingBelow(1).passes(0))
        #expect(!SuppressionPolicy.cms.hidingBelow(2).zeroIsShown)
        #expect(SuppressionPolicy.standard.hidingBelow(20).passes(19) == false)
    }

    @Test("Counts that are no table are refused") func wrongTables() throws {
        let (a, all) = (FigureKey("t", "a"), FigureKey("t", "all"))
        #expect(throws: CountTableError.negative(a)) { try CountTable([a: -1], sums: []) }
        #expect(throws: CountTableError.unknown(a)) { try CountTable([all: 1], sums: [CountTable.Sum(all, of: [a])]) }
        #expect(throws: CountTableError.doesNotAddUp(all)) { try CountTable([a: 1, all: 2], sums: [CountTable.Sum(all, of: [a])]) }
    }

    // MARK: By brute force

    /// All lists of `count` numbers from 0 to `most`.
    private static func lists(_ count: Int, upTo most: Int) -> [[Int]] {
        count == 0 ? [[]] : lists(count - 1, upTo: most).flatMap { list in (0...most).map { list + [$0] } }
    }

    /// What a reader sees of a table: each name with its number or with the reason why there is none.
    private static func sight(_ table: CountTable, _ policy: SuppressionPolicy) -> (text: String, hidden: [FigureKey]) {
        let reasons = Suppression.hidden(in: table, by: policy)
        let keys = table.counts.keys.sorted()
        let text = keys.map { key in "\(key.name)=" + (reasons[key]?.rawValue ?? "\(table.counts[key] ?? -1)") }
        return (text.joined(separator: " "), keys.filter { reasons[$0] != nil })
    }

    /// Shows all tables to a reader who knows the rules as well as we do, and even how we choose what to hide: every hidden
    /// count must have two values or more among the tables that look the same.
    private static func expectUnsolvable(_ tables: [CountTable], _ policy: SuppressionPolicy, _ isInner: (CountTable) -> Bool) {
        var values: [String: [FigureKey: Set<Int>]] = [:]
        var inner: [String: [FigureKey]] = [:]
        for table in tables {
            let (text, hidden) = sight(table, policy)
            for key in hidden { values[text, default: [:]][key, default: []].insert(table.counts[key] ?? -1) }
            if isInner(table) { inner[text] = hidden }
        }
        #expect(!inner.isEmpty)
        for (text, hidden) in inner {
            for key in hidden { #expect((values[text]?[key]?.count ?? 0) >= 2, "\(key.name) can be solved from \(text)") }
        }
    }

    @Test(
        "No hidden count of a list can be solved, not even by who knows how we choose",
        arguments: [(3, false), (4, false), (4, true), (5, true)])
    func listsByBruteForce(minCell: Int, zeroIsShown: Bool) throws {
        let most = minCell * 2 + 3
        let tables = try Self.lists(3, upTo: most).map(CohortSample.list)
        Self.expectUnsolvable(tables, CohortSample.policy(minCell, zeroIsShown: zeroIsShown)) { table in
            table.counts.allSatisfy { $0.key.name == "all" || $0.value <= most - minCell }
        }
    }

    /// A grid of two by two with its totals, as a flat row of nine numbers in the order of their keys.
    private static func flat(_ table: CountTable) -> [Int] { table.counts.sorted { $0.key < $1.key }.map(\.value) }

    @Test("No hidden count of a grid can be solved from the sums and the reasons", arguments: [(2, false), (3, false), (3, true)])
    func gridsByBruteForce(minCell: Int, zeroIsShown: Bool) throws {
        let policy = CohortSample.policy(minCell, zeroIsShown: zeroIsShown)
        // The other tables may hold larger counts than those that are tried.
        let most = minCell + 2
        let grid = { (cells: [Int]) in try CohortSample.grid([[cells[0], cells[1]], [cells[2], cells[3]]]) }
        let rows = try Self.lists(4, upTo: most + minCell).map(grid).map(Self.flat)
        var seen: Set<String> = []
        for table in try Self.lists(4, upTo: most).map(grid) {
            let reasons = Suppression.hidden(in: table, by: policy)
            let text = Self.sight(table, policy).text
            guard !reasons.isEmpty, seen.insert(text).inserted else { continue }
            let order = table.counts.keys.sorted()
            let kept = order.map { reasons[$0] }
            let truth = Self.flat(table)
            var open = Set(order.indices.filter { kept[$0] != nil })
            for row in rows where !open.isEmpty {
                // Could this be the table, as far as a reader can tell?
                let fits = row.indices.allSatisfy { cell in
                    switch kept[cell] {
                    case nil: row[cell] == truth[cell]
                    case .small: !policy.passes(row[cell])
                    case .withheld: row[cell] >= minCell
                    case .unsaid: true
                    }
                }
                if fits { open = open.filter { row[$0] == truth[$0] } }
            }
            #expect(open.isEmpty, "\(open.sorted().map { order[$0].name }) can be solved from \(text)")
        }
        #expect(seen.count > 40)
    }

    @Test("What hides in a large grid is beyond linear algebra, and each hidden rest counts enough people") func largeGrids() throws {
        var random = SeededRandom(state: 7)
        for _ in 0..<60 {
            let (height, width) = (Int.random(in: 2...6, using: &random), Int.random(in: 2...4, using: &random))
            let rows = (0..<height).map { _ in
                (0..<width).map { _ in
                    Bool.random(using: &random) ? Int.random(in: 0...14, using: &random) : Int.random(in: 11...90, using: &random)
                }
            }
            let table = try CohortSample.grid(rows)
            let reasons = Suppression.hidden(in: table, by: .standard)
            #expect(LinearReader(table: table, hidden: Set(reasons.keys)).solvable().isEmpty)
            for sum in table.sums where reasons[sum.total] == nil {
                let rest = sum.parts.filter { reasons[$0] != nil }.compactMap { table.counts[$0] }
                #expect(rest.isEmpty || rest.reduce(0, +) >= 11)
            }
            for (key, count) in table.counts where reasons[key] == nil { #expect(count >= 11) }
        }
    }
}
