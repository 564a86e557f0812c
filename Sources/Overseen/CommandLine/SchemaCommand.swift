import ArgumentParser
import ClinicFolder
import OverseenConsole
import OverseenReporting

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print a JSON Schema of a clinic's files, for editors.",
        discussion: """
            Without a name: list the schemas. docs/editor.md shows how an editor uses them.

            Example: overseen schema people > people.schema.json
            """)

    @Argument(
        help: "clinic, people, tools, plan, pathway, guidance, instrument or waivers.",
        completion: .list(ClinicSchema.allCases.map(\.rawValue)))
    var name: String?

    func run() throws {
        guard let name else {
            Terminal.write(ClinicSchema.allCases.map(SchemaCommand.line).joined(separator: "\n"))
            return
        }
        guard let schema = ClinicSchema(rawValue: name) else {
            let names = ClinicSchema.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure(.usage, "there is no schema \(name); the schemas are \(names)")
        }
        Terminal.write(schema.json)
    }

    private static func line(of schema: ClinicSchema) -> String {
        func column(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(1, width - text.count)) }
        return column(schema.rawValue, 12) + column(schema.files, 20) + schema.summary
    }
}
