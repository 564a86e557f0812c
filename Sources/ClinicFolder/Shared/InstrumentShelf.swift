public import CareModel

/// All instruments by id, with their variants.
public enum InstrumentShelf {
    /// The instruments that come with the project. Those of several codings are not declared yet.
    public static var builtIn: [String: Instrument] { shelf(of: BuiltIn.instruments(in: ReadingLog(file: "built-in data"))) }

    /// An instrument of a clinic's own, from the text of its file.
    ///
    /// - Returns: nil, with findings, where the text does not describe one.
    public static func read(_ text: [UInt8], file: String) -> (instrument: Instrument?, findings: [Finding]) {
        let log = ReadingLog(file: file)
        do {
            let root = try YAMLDocument.read(text[...])
            if root == nil {
                log.report(ReadingRules.missingKey, "the file is empty", help: "describe an instrument", at: log.location(1, 1))
            }
            return (root.flatMap { InstrumentReading.read($0, in: log)?.value }, log.findings)
        } catch {
            log.report(error)
            return (nil, log.findings)
        }
    }

    /// Instruments and their variants by id; the first of an id counts.
    static func shelf(of instruments: [Instrument]) -> [String: Instrument] {
        var shelf: [String: Instrument] = [:]
        for instrument in instruments where shelf[instrument.id] == nil {
            shelf[instrument.id] = instrument
            for variant in instrument.variants where shelf[variant.id] == nil { shelf[variant.id] = instrument.instrument(of: variant) }
        }
        return shelf
    }

    /// The first of an id counts: one that replaced phq-9 could leave out its risk item.
    static func add(_ instrument: Placed<Instrument>, to shelf: inout [String: Instrument], in log: ReadingLog) {
        let variants = instrument.value.variants.map { instrument.value.instrument(of: $0) }
        for one in [instrument.value] + variants {
            if shelf[one.id] == nil {
                shelf[one.id] = one
            } else {
                log.report(
                    ReadingRules.duplicateID, "there is already an instrument \(one.id)", help: "choose another id", at: instrument.location
                )
            }
        }
    }

    static func declare(
        _ codings: [(instrument: Placed<String>, coding: Placed<String>)], on shelf: inout [String: Instrument], in log: ReadingLog
    ) {
        for (id, coding) in codings {
            guard let instrument = shelf[id.value] else {
                log.report(
                    ReadingRules.unknownReference, "there is no instrument \(id.value.shortened)",
                    help: NearestWord.of(id.value, in: shelf.keys.sorted()).map { "did you mean \($0)?" } ?? "correct the id",
                    at: id.location)
                continue
            }
            guard let declared = instrument.declared(coding.value) else {
                let known = instrument.codings.map(\.id).joined(separator: ", ")
                log.report(
                    ReadingRules.unknownReference, "\(id.value.shortened) has no coding \(coding.value.shortened)",
                    help: known.isEmpty ? "take the line out: there is only one way to code it" : "use one of \(known)", at: coding.location
                )
                continue
            }
            shelf[id.value] = declared
        }
    }
}
