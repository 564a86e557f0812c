import CareModel
import Foundation
import Testing

@testable import Oversight

@Suite("Every rule says all of itself")
struct RuleDescriptionTests {
    @Test(
        "has an id, a name, a summary, a rationale, sources, and examples both ways", arguments: RuleSet.standard.descriptions
    )
    func complete(about: RuleDescription) {
        #expect(about.id.hasPrefix("OVS") && about.id.count == 6 && Int(about.id.dropFirst(3)) != nil)
        #expect(about.name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || (0x30...0x39).contains($0) })
        #expect(about.summary.hasSuffix(".") && about.summary.count > 20)
        #expect(about.rationale.count > 60)
        #expect(!about.sources.isEmpty)
        #expect(!about.passes.isEmpty)
        #expect(!about.fails.isEmpty)
        for example in about.passes { #expect(!example.text.contains("↓"), "\(example.caption)") }
        for example in about.fails { #expect(example.text.contains("↓"), "\(example.caption)") }
    }

    @Test("under an id and a name of its own")
    func unique() {
        let all = RuleSet.standard.descriptions
        #expect(Set(all.map(\.id)).count == all.count)
        #expect(Set(all.map(\.name)).count == all.count)
        #expect(all.map(\.id) == all.map(\.id).sorted())
    }

    @Test("and is found by id or name, in whatever case")
    func found() {
        #expect(RuleSet.standard.description(named: "ovs101")?.name == "ai-step-has-overseer")
        #expect(RuleSet.standard.description(named: "AI-Step-Has-Overseer")?.id == "OVS101")
        #expect(RuleSet.standard.description(named: "yaml-syntax")?.id == "OVS902")
        #expect(RuleSet.standard.description(named: "no-such-rule") == nil)
        #expect(RuleSet.standard.nearestName(to: "ai-step-has-overser") == "ai-step-has-overseer")
    }

    @Test("and stands in the list of all rules")
    func listed() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Oversight/Rules")
            .standardizedFileURL
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        var declared: [String] = []
        for file in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for line in text.split(separator: "\n") where line.hasPrefix("struct ") && line.contains("Rule {") {
                declared.append(String(line.dropFirst(7).prefix { $0 != ":" }))
                #expect(file.deletingPathExtension().lastPathComponent == declared.last)
            }
        }
        #expect(declared.sorted() == RuleSet.allRules.map { "\(type(of: $0.rule))" }.sorted())
    }
}
