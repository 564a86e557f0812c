internal import CareModel
internal import Foundation

/// The record as text: one JSON object a line, keys in alphabetical order, the same figures always the same bytes.
extension PublicationRecord {
    /// Reads the record's text.
    ///
    /// - Throws: `RecordError.damaged` with the number of a line that is not of this shape. A damaged record is never
    ///   skipped: what it protects would be lost.
    public init(text: String) throws(RecordError) {
        var tables: [PublishedTable] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where !line.isEmpty {
            guard let stored = try? JSONDecoder().decode(StoredTable.self, from: Data(line.utf8)), let table = stored.table else {
                throw .damaged(line: index + 1)
            }
            tables.append(table)
        }
        self.init(tables)
    }

    /// Reads the record where it is kept. No record yet is an empty one.
    public init(from access: some RecordAccess) throws {
        guard let bytes = try access.read() else {
            self.init()
            return
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw RecordError.damaged(line: 1) }
        try self.init(text: text)
    }
}

/// The one seam between the record and the disk.
public protocol RecordAccess: Sendable {
    /// All bytes, or nil when there is no record yet.
    func read() throws -> [UInt8]?
    /// Adds bytes at the end, all or none of them. Never changes what is there.
    func append(_ bytes: [UInt8]) throws
}

/// Why a record cannot be used.
public enum RecordError: Error, Sendable, Hashable, CustomStringConvertible {
    case damaged(line: Int)

    public var description: String {
        switch self {
        case .damaged(let line):
            "line \(line) of the record of published figures cannot be read; put it back from a backup, since without it "
                + "two builds could give one person away"
        }
    }
}

extension PublishedTable {
    /// The table as a line of the record, without its end.
    var line: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Strings and whole numbers only: there is nothing that could fail to encode.
        guard let data = try? encoder.encode(StoredTable(self)) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }
}

/// The shape of a line. Its version is raised when a reader of the old shape would misread the new one.
private struct StoredTable: Codable {
    struct Policy: Codable {
        var id: String
        var minCell: Int
        var zeroIsShown: Bool
        var roundTo: Int
        var complementary: Bool
        var minDifference: Int
        var source: String
    }

    struct Sum: Codable {
        var total: String
        var parts: [String]
    }

    struct Effect: Codable {
        var first: Int
        var last: Int
        var effect: Int
        var low: Int?
        var high: Int?
    }

    var version: Int
    var id: String
    var asOf: String
    var policy: Policy
    var shown: [String: Int]
    var hidden: [String: String]
    var sums: [Sum]
    var effects: [String: Effect]

    enum CodingKeys: String, CodingKey {
        case version, id = "table", asOf = "as-of", policy, shown, hidden, sums, effects
    }

    static let version = 1

    init(_ table: PublishedTable) {
        version = Self.version
        id = table.id
        asOf = table.asOf.description
        let policy = table.policy
        self.policy = Policy(
            id: policy.id, minCell: policy.minCell, zeroIsShown: policy.zeroIsShown, roundTo: policy.roundTo,
            complementary: policy.complementary, minDifference: policy.minDifference, source: policy.source)
        shown = table.exact
        hidden = table.reasons.mapValues(\.rawValue)
        sums = table.sums.map { Sum(total: $0.total.name, parts: $0.parts.map(\.name)) }
        effects = table.effects.mapValues { Effect(first: $0.first, last: $0.last, effect: $0.effect, low: $0.low, high: $0.high) }
    }

    /// Nil where a line says what no record says.
    var table: PublishedTable? {
        guard version == Self.version, let day = Day(asOf), shown.values.allSatisfy({ $0 >= 0 }),
            shown.keys.allSatisfy({ hidden[$0] == nil }), effects.keys.allSatisfy({ shown[$0] != nil })
        else { return nil }
        var reasons: [String: Suppression.Reason] = [:]
        for (name, word) in hidden {
            guard let reason = Suppression.Reason(rawValue: word) else { return nil }
            reasons[name] = reason
        }
        let rule = SuppressionPolicy(
            id: policy.id, minCell: policy.minCell, zeroIsShown: policy.zeroIsShown, roundTo: policy.roundTo,
            complementary: policy.complementary, minDifference: policy.minDifference, source: policy.source)
        return PublishedTable(
            id: id, asOf: day, policy: rule, exact: shown, reasons: reasons,
            sums: sums.map { sum in
                CountTable.Sum(FigureKey(id, sum.total), of: sum.parts.map { FigureKey(id, $0) })
            },
            effects: effects.mapValues {
                PublishedEffect(first: $0.first, last: $0.last, effect: $0.effect, low: $0.low, high: $0.high)
            })
    }
}
