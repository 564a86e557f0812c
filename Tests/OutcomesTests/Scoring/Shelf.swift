import CareModel
import ClinicFolder
import Testing

/// The instruments that come with the project, as the tests need them.
enum Shelf {
    static let builtIn = InstrumentShelf.builtIn

    /// - Parameter id: an instrument's id, or `k10/1-5` for one with a declared coding.
    static func instrument(_ id: String) throws -> Instrument {
        let parts = id.split(separator: "/").map(String.init)
        let instrument = try #require(builtIn[parts[0]])
        return parts.count == 1 ? instrument : try #require(instrument.declared(parts[1]))
    }

    /// All that can be scored from answers: those of several codings in each of them.
    static let scorable: [Instrument] = builtIn.values.sorted { $0.id < $1.id }.flatMap { instrument in
        instrument.codings.isEmpty ? [instrument] : instrument.codings.compactMap { instrument.declared($0.id) }
    }

    static func row(_ instrument: String, _ items: [Double?], total: Double? = nil, day: Int = 20_000, line: Int = 2) -> AdministrationDraft
    {
        AdministrationDraft(
            patient: "p-1", day: Day(number: day), instrument: instrument, total: total, items: items,
            location: SourceLocation(file: "outcomes/scores.csv", line: line, column: 1))
    }
}
