import CareModel
import Testing

@testable import Oversight

/// A rule's examples, in every variant of how an editor may save them.
@Suite("The examples of every rule")
struct RuleExampleTests {
    /// All rules but these: OVS901 needs bytes that are no text, 912 and 914 need all plans together, 911, 913 and 917 to 919 are
    /// found while pages are made, 920 is about a whole file, which has no line, and the 93x rules look at written pages. These are
    /// set off by the mutations of the reference clinic.
    static let ids = RuleSet.standard.descriptions.map(\.id).filter {
        !$0.hasPrefix("OVS93")
            && !["OVS901", "OVS911", "OVS912", "OVS913", "OVS914", "OVS917", "OVS918", "OVS919", "OVS920"].contains($0)
    }

    /// How the same text may lie on disk.
    enum Variant: CaseIterable, Sendable {
        case plain, windowsLines, byteOrderMark, manyBytes, trailingBlanks

        /// The bytes of a file. No variant moves a line or a column.
        func bytes(of text: String) -> [UInt8] {
            switch self {
            case .plain: Array(text.utf8)
            case .windowsLines: Array(text.replacingLineFeeds(with: "\r\n").utf8)
            case .byteOrderMark: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
            case .manyBytes: Array(text.withManyBytes.utf8)
            case .trailingBlanks: Array((text + "\n\n").utf8)
            }
        }
    }

    @Test("that pass yield no finding of the rule", arguments: RuleExampleTests.ids, Variant.allCases)
    func passing(id: String, variant: Variant) throws {
        let about = try #require(RuleSet.standard.description(named: id))
        for example in about.passes {
            let found = try check(example, variant).found
            #expect(found.filter { $0.rule == about.id } == [], "\(about.id) \(example.caption)")
            let unread = found.filter { $0.rule.hasPrefix("OVS9") || $0.rule == "NONE" }
            #expect(unread == [], "\(about.id) \(example.caption): everything in it can be read")
        }
    }

    @Test("that fail do so exactly at the mark", arguments: RuleExampleTests.ids, Variant.allCases)
    func failing(id: String, variant: Variant) throws {
        let about = try #require(RuleSet.standard.description(named: id))
        for example in about.fails {
            let (marks, found) = try check(example, variant)
            let places = Set(
                found.filter { $0.rule == about.id }.map {
                    ExampleClinic.Mark(file: $0.location.file, line: $0.location.line, column: $0.location.column)
                })
            #expect(places == Set(marks), "\(about.id) \(example.caption): \(found.map { "\($0.rule) \($0.location): \($0.message)" })")
            for finding in found where finding.rule == about.id {
                #expect(!finding.message.contains("Mia"), "names no patient: \(finding.message)")
                #expect(finding.help?.isEmpty == false, "says how to mend it: \(finding.message)")
                #expect(!finding.message.hasSuffix("."))
                if finding.location.file.hasPrefix("patients/") { #expect(finding.subject.patient != nil) }
            }
        }
    }

    private func check(
        _ example: RuleDescription.Example, _ variant: Variant
    ) throws -> (marks: [ExampleClinic.Mark], found: [Finding]) {
        var files = ExampleClinic.files(of: example.text)
        let marks = ExampleClinic.unmark(&files)
        return (marks, try ExampleCheck.findings(in: files.mapValues(variant.bytes)))
    }
}

extension String {
    fileprivate func replacingLineFeeds(with end: String) -> String {
        split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
    }

    /// Words that stand before marks in many examples, with characters of two, three and four bytes and the same number of
    /// scalars, so that a place counted in bytes or in UTF-16 units is wrong.
    fileprivate var withManyBytes: String {
        var text = self
        for (plain, wide) in [
            ("Check-in questions", "Chéck-in qüestiøns"), ("Mia Stone", "Mià 𝒮tøñe"), ("Weekly sessions", "שבועית 𝓈essions"),
        ] {
            text = text.split(separator: plain, omittingEmptySubsequences: false).joined(separator: wide)
        }
        return text
    }
}
