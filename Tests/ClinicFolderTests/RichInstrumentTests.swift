import CareModel
import ClinicFolder
import Foundation
import Testing

/// What instruments may have beside a count, a range and figures, and what clinic.yml says about it.
@Suite struct RichInstrumentTests {
    private static let rich = """
        id: own-4
        name: Own
        items: {count: 4, lowest: 0, highest: 4, exceptions: [{items: [3], values: [4, 0, 2]}, {items: 4, lowest: 1, highest: 5}]}
        total: {lowest: 0.25, highest: 4.25}
        score: {of: mean, times: 1}
        direction: higher-is-worse
        subscales:
          - {id: half, name: Half, items: [1, 2], total: {lowest: 0, highest: 4}, cut-offs: [{value: 2, purpose: p, source: s}]}
        variants:
          - {id: own-3, short-name: OWN without 1, without: [1], total: {lowest: 0, highest: 4}, source: Own study}
        other-bands: [{name: Theirs, source: Their study, from: [{score: 2}, {score: 0.25, label: low}]}]
        cut-offs: [{value: 2, comparison: less-than, purpose: p, source: s}]
        reliable-change: [{value: 1.1, comparison: more-than, scheme: own-scheme, purpose: p, source: s}]
        percent-fall: [{value: 35, purpose: response, source: s}]
        risk-items: [4]
        reverse-items: [2]
        embeds-item-text: true

        """

    private func reading(_ text: String, clinic more: String = "") throws -> Reading {
        var files = SampleClinic.files
        files["instruments/own.yml"] = text
        files["clinic.yml"] = SampleClinic.clinic + more
        return try Reading(files)
    }

    @Test func everyPartIsRead() throws {
        let reading = try reading(Self.rich)
        #expect(reading.findings == [])
        let own = try #require(reading.clinic.instruments["own-4"])
        #expect(own.answers(of: 1) == ItemAnswers(0...4))
        #expect(own.answers(of: 3) == ItemAnswers(0...4, values: [0, 2, 4]))
        #expect(own.answers(of: 4) == ItemAnswers(1...5))
        #expect(own.form == ScoreForm(.mean, factor: 1))
        #expect(own.subscales.map(\.items) == [[1, 2]])
        #expect(own.subscales.first?.cutOffs.first?.value == 2)
        #expect(own.otherBands.map { $0.bands.map(\.from) } == [[0.25, 2]])
        #expect(own.cutOffs.first?.comparison == .lessThan)
        #expect(own.reliableChange.first?.comparison == .moreThan)
        #expect(own.reliableChange.first?.scheme == "own-scheme")
        #expect(own.percentFall.first?.value == 35)
        #expect(own.embedsItemText)
    }

    @Test func aVariantIsAnInstrumentWithNumbersMovedUp() throws {
        let short = try #require(try reading(Self.rich).clinic.instruments["own-3"])
        #expect(short.itemCount == 3)
        #expect(short.shortName == "OWN without 1")
        #expect(short.riskItems == [3])
        #expect(short.reverseItems == [1])
        #expect(short.answers(of: 2) == ItemAnswers(0...4, values: [0, 2, 4]))
        #expect(short.reliableChange.isEmpty && short.cutOffs.isEmpty && short.percentFall.isEmpty)
    }

    @Test(arguments: [
        ("items: [3], values", "items: [5], values", "OVS904"), ("values: [4, 0, 2]", "values: [4, often]", "OVS904"),
        ("lowest: 1, highest: 5", "lowest: 5, highest: 1", "OVS904"), ("of: mean", "of: median", "OVS904"),
        ("comparison: less-than", "comparison: below", "OVS904"), ("without: [1]", "without: [1, 2, 3, 4]", "OVS904"),
        ("without: [1]", "without: []", "OVS905"), ("id: own-3", "id: phq-9", "OVS906"), ("name: Theirs, ", "", "OVS905"),
        ("highest: 4.25", "highest: 5", "OVS904"), ("times: 1", "times: 10", "OVS904"),
        ("times: 1", "times: -1", "OVS904"), ("percent-fall", "percent-drop", "OVS903"),
        ("id: half, ", "", "OVS905"), ("embeds-item-text: true", "embeds-item-text: maybe", "OVS904"),
    ]) func aMistakeIsFoundOnce(_ old: String, _ new: String, _ rule: String) throws {
        let pieces = Self.rich.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
        #expect(pieces.count == 2, "\(old)")
        #expect(try reading(pieces.joined(separator: new)).findings.map(\.rule) == [rule], "\(old) -> \(new)")
    }

    @Test func aDeclaredCodingTakesThePlaceOfTheOpenOnes() throws {
        let open = try reading(Self.rich).clinic.instruments
        #expect(open["k10"]?.codings.map(\.id) == ["1-5", "0-4"])
        let declared = try reading(Self.rich, clinic: "scoring: {k10: 1-5, dass-21: doubled}\n")
        #expect(declared.findings == [])
        let k10 = try #require(declared.clinic.instruments["k10"])
        #expect(k10.codings.isEmpty && k10.coding == "1-5")
        #expect(k10.itemRange == 1...5 && k10.totalRange == 10...50)
        let dass = try #require(declared.clinic.instruments["dass-21"])
        #expect(dass.form == ScoreForm(.sum, factor: 2))
        #expect(dass.subscales.map(\.range) == [0...42, 0...42, 0...42])
    }

    @Test(arguments: [
        ("scoring: {k-10: 1-5}\n", "OVS907"), ("scoring: {k10: 2-6}\n", "OVS907"), ("scoring: {phq-9: raw}\n", "OVS907"),
        ("scoring: [k10]\n", "OVS904"), ("scoring: {k10: [1-5]}\n", "OVS904"), ("scoring: {k10: 1-5, k10: 0-4}\n", "OVS910"),
    ]) func aWrongDeclarationIsFound(_ line: String, _ rule: String) throws {
        #expect(try reading(Self.rich, clinic: line).findings.map(\.rule) == [rule])
    }

    /// The example of docs/clinic-folder.md is a real one.
    @Test func theDocumentedExampleIsRead() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "docs/clinic-folder.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let start = try #require(text.range(of: "## instruments/ID.yml"))
        let block = try #require(text[start.upperBound...].components(separatedBy: "```").dropFirst().first?.dropFirst("yaml\n".count))
        let (instrument, findings) = InstrumentShelf.read(Array(block.utf8), file: "docs/clinic-folder.md")
        #expect(findings == [])
        #expect(instrument?.id == "mood-5")
        #expect(instrument?.reliableChange.first?.comparison == .moreThan)
    }

    @Test func whatIsNoInstrumentIsFound() {
        #expect(InstrumentShelf.read([], file: "x.yml").findings.map(\.rule) == ["OVS905"])
        #expect(InstrumentShelf.read(Array("a: [".utf8), file: "x.yml").instrument == nil)
        #expect(InstrumentShelf.read(Array("a: [".utf8), file: "x.yml").findings.map(\.rule) == ["OVS902"])
    }
}
