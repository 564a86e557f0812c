import Foundation
import Testing

/// `overseen schema`.
struct SchemaCommandTests {
    @Test func listsEachSchemaWithItsFilesAndPrintsIt() throws {
        let list = try Command.run("schema")
        #expect(list.status == 0)
        let names = list.output.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
        #expect(names == ["clinic", "people", "tools", "plan", "pathway", "guidance", "instrument", "waivers"])
        for name in names {
            let schema = try Command.run("schema", name)
            #expect(schema.status == 0)
            #expect(try Command.run("schema", name).output == schema.output)
            #expect(try JSONSerialization.jsonObject(with: Data(schema.output.utf8)) is [String: Any])
        }
    }

    @Test func anUnknownNameIsWrongUsageAndNamesTheSchemas() throws {
        let result = try Command.run("schema", "patient")
        #expect(result.status == 2)
        #expect(result.output.isEmpty)
        #expect(result.notes.contains("plan, pathway"))
    }
}
