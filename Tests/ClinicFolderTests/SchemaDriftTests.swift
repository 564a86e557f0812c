import CareModel
import Testing

@testable import ClinicFolder

/// The schemas and the readers say the same. Every document here is written from a schema and read by the reader.
struct SchemaDriftTests {
    @Test(arguments: ClinicSchema.allCases)
    func theReaderTakesEveryKeyOfTheSchema(_ schema: ClinicSchema) {
        let findings = SchemaReading.findings(in: SchemaSample.full(schema.root), of: schema)
        #expect(SchemaReading.ofTheDocument(findings).isEmpty, "\(findings.map { "\($0.rule) \($0.message)" })")
    }

    @Test(arguments: ClinicSchema.allCases)
    func theReaderJudgesEveryChangeAsTheSchemaDoes(_ schema: ClinicSchema) {
        // An outcome file has one of several forms, and its reader looks at one only.
        let samples = SchemaSample.changes(schema.root).filter { !$0.what.hasPrefix("outcomes: ") }
        #expect(samples.count > 5)
        for sample in samples {
            // What a waiver lacks is for a rule to say.
            if schema == .waivers, case .missingKey = sample.outcome { continue }
            sample.judge(SchemaReading.findings(in: sample.node, of: schema))
        }
    }

    @Test(arguments: [
        (form: ["times", "start"], others: ["patients", "date-format"]),
        (form: ["patients", "date-format", "columns"], others: ["times", "start"]),
    ])
    func theReaderJudgesOutcomeFilesAsTheSchemaDoes(_ form: [String], others: [String]) {
        let samples = SchemaSample.changes(OutcomeFileSchema.entry).filter { sample in
            form.contains { sample.what.hasPrefix("\($0): ") || sample.what == "no \($0)" }
                || ["an unknown key", "no instrument", "no file"].contains(sample.what)
        }
        #expect(samples.count > 5)
        for sample in samples {
            guard case .mapping(let entries) = sample.node.content else {
                Issue.record("an outcome file is described by a mapping")
                continue
            }
            let log = ReadingLog(file: "clinic.yml")
            let kept = entries.filter { !others.contains($0.key) }
            _ = MappingReading.read(YAMLNode(content: .mapping(kept), line: 1, column: 1), in: log)
            sample.judge(log.findings)
        }
    }

    @Test func topLevelKeysStandInTheReadersOrder() {
        let pairs: [(ValueSchema, [String])] = [
            (ClinicFileSchema.root, ClinicFileReading.keys), (PeopleSchema.person, PersonReading.keys),
            (ToolsSchema.tool, ToolReading.keys),
            (PlanSchema.root, PlanReading.keys), (StepSchema.planStep, StepReading.keys), (StepSchema.pathwayStep, StepReading.pathwayKeys),
            (PathwaySchema.root, PathwayReading.keys), (GuidanceSchema.root, GuidanceReading.keys),
            (InstrumentSchema.root, InstrumentReading.keys), (WaiversSchema.waiver, WaiverReading.keys),
            (ClinicFileSchema.kind, KindReading.keys), (OutcomeFileSchema.entry, MappingReading.keys),
        ]
        for (schema, keys) in pairs {
            guard case .mapping(let mapping) = schema.form else {
                Issue.record("\(keys) are those of a mapping")
                continue
            }
            #expect(mapping.properties.map(\.key) == keys)
        }
    }
}

/// Reads a document by the reader of its schema.
enum SchemaReading {
    static func findings(in root: YAMLNode, of schema: ClinicSchema) -> [Finding] {
        let log = ReadingLog(file: schema.files.replacing("**/*", with: "sample").replacing("*", with: "sample"))
        let text = Markdown("Words.", startingAt: SourceLocation(file: log.file))
        switch schema {
        case .clinic:
            var clinic = ClinicDraft(location: SourceLocation(file: "clinic.yml"))
            ClinicFileReading.read(root, files: ["assets/logo.svg"], into: &clinic, in: log)
        case .people: for item in items(root) { _ = PersonReading.read(item, in: log) }
        case .tools: for item in items(root) { _ = ToolReading.read(item, in: log) }
        case .plan: _ = PlanReading.read(root, letter: text, in: log, clinic: clinicWithPathway)
        case .pathway: _ = PathwayReading.read(root, explanation: text, in: log)
        case .guidance: _ = GuidanceReading.read(root, body: text, in: log, clinic: ClinicDraft(location: text.start))
        case .instrument: _ = InstrumentReading.read(root, in: log)
        case .waivers: _ = WaiverReading.read(root, in: log)
        }
        return log.findings
    }

    /// Without those about what the document refers to, which does not exist here.
    static func ofTheDocument(_ findings: [Finding]) -> [Finding] {
        findings.filter { $0.rule != ReadingRules.unknownReference.id }
    }

    private static func items(_ root: YAMLNode) -> [YAMLNode] {
        guard case .sequence(let items) = root.content else { return [] }
        return items
    }

    /// A plan may take its steps from the pathway that it names.
    private static let clinicWithPathway: ClinicDraft = {
        let place = SourceLocation(file: "pathways/some-words.md", line: 1, column: 1)
        var clinic = ClinicDraft(location: place)
        var pathway = PathwayDraft(location: place, explanation: Markdown("", startingAt: place))
        pathway.id = Placed("some-words", at: place)
        pathway.steps = [StepDraft(location: place)]
        clinic.pathways = [pathway]
        clinic.index()
        return clinic
    }()
}
