/// JSON Schemas (draft 2020-12) of the files that people write in a clinic folder, so that an editor can complete keys,
/// explain them and mark mistakes while the author types.
///
/// They say what one file by itself can say. References between files, and the rules, are for a check of the folder.
public enum ClinicSchema: String, CaseIterable, Sendable {
    case clinic, people, tools, plan, pathway, guidance, instrument, waivers

    /// Which files it describes, from the clinic's folder.
    public var files: String {
        switch self {
        case .clinic: "clinic.yml"
        case .people: "people.yml"
        case .tools: "tools.yml"
        case .plan: "patients/*.md"
        case .pathway: "pathways/*.md"
        case .guidance: "guidance/**/*.md"
        case .instrument: "instruments/*.yml"
        case .waivers: WaiverReading.file
        }
    }

    /// Whether the files are Markdown, so that it describes their front matter.
    public var describesFrontMatter: Bool { files.hasSuffix(".md") }

    /// What the files hold, in one line.
    public var summary: String { root.description ?? files }

    /// The schema as text. The same on every run.
    public var json: String {
        let about = SchemaText.Value.object([
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
            ("title", .text("Overseen: " + (describesFrontMatter ? "front matter of " : "") + files)),
        ])
        return SchemaText.of(about.merged(with: root.json))
    }

    var root: ValueSchema {
        switch self {
        case .clinic: ClinicFileSchema.root
        case .people: PeopleSchema.root
        case .tools: ToolsSchema.root
        case .plan: PlanSchema.root
        case .pathway: PathwaySchema.root
        case .guidance: GuidanceSchema.root
        case .instrument: InstrumentSchema.root
        case .waivers: WaiversSchema.root
        }
    }
}
