import CareModel

/// The data files that come with the project, read in the same way as a clinic's own.
enum BuiltIn {
    static func kinds(in log: ReadingLog) -> [StepKind] {
        guard let root = document("BuiltIn/step-kinds.yml", log), let fields = Fields(root, "the list of kinds", keys: ["kinds"], in: log)
        else { return [] }
        return fields.items("kinds").compactMap { KindReading.read($0, in: log)?.value }
    }

    static func jurisdictions(in log: ReadingLog) -> [Jurisdiction] {
        guard let root = document("BuiltIn/jurisdictions.yml", log),
            let fields = Fields(root, "the list of jurisdictions", keys: ["jurisdictions"], in: log)
        else { return [] }
        return fields.items("jurisdictions").compactMap { JurisdictionReading.read($0, in: log) }
    }

    static func instruments(in log: ReadingLog) -> [Instrument] {
        EmbeddedText.files.keys.filter { $0.hasPrefix("BuiltIn/instruments/") }.sorted().compactMap { path in
            document(path, log).flatMap { InstrumentReading.read($0, in: log)?.value }
        }
    }

    private static func document(_ path: String, _ log: ReadingLog) -> YAMLNode? {
        guard let text = EmbeddedText.files[path] else { return nil }
        do {
            return try YAMLDocument.read(Array(text.utf8)[...])
        } catch {
            log.report(error)
            return nil
        }
    }
}
