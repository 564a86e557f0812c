import CareModel
import Outcomes
import Testing

/// The summary of the published scoring facts, written down a second time on purpose: no slip in the data goes unseen.
@Suite("The table of instruments")
struct InstrumentTableTests {
    /// Id, items, range of an answer, range of the total, W or B for which end is worse or better, first cut-off, first
    /// reliable change, risk items.
    static let table = """
        phq-9 9 0-3 0-27 W 10 6 9
        phq-8 8 0-3 0-24 W 10 - -
        phq-2 2 0-3 0-6 W 3 - -
        gad-7 7 0-3 0-21 W 8 4 -
        gad-2 2 0-3 0-6 W 3 - -
        pcl-5 20 0-4 0-80 W 31 15 -
        wsas 5 0-8 0-40 W 10 8 -
        wsas-without-work 4 0-8 0-32 W - - -
        core-10 10 0-4 0-40 W 11 6 6
        core-om 34 0-4 0-40 W 10 5 6,9,16,22,24,34
        ors 4 0-10 0-40 B 25 5 -
        srs 4 0-10 0-40 B 36 - -
        isi 7 0-4 0-28 W 15 8.4 -
        oasis 5 0-4 0-20 W 8 5 -
        y-bocs 10 0-4 0-40 W 16 - -
        audit 10 0-4 0-40 W 8 - -
        audit-c 3 0-4 0-12 W 3 - -
        spin 17 0-4 0-68 W 19 10 -
        pdss-sr 7 0-4 0-28 W 8 5 -
        dass-21 21 0-3 0-126 W - - -
        k10 10 0-5 0-50 W - - -
        who-5 5 0-5 0-100 B 50 10 -
        swemwbs 7 1-5 7-35 B - 3 -
        wai-sr 12 1-5 12-60 B - - -
        epds 10 0-3 0-30 W 10 4 10
        """

    @Test("says what the data says")
    func table() {
        func number(_ value: Double?) -> String { value.map { $0 == $0.rounded() ? "\(Int($0))" : "\($0)" } ?? "-" }
        func range(_ low: Double, _ high: Double) -> String { "\(number(low))-\(number(high))" }
        let lines = Shelf.builtIn.values.map { one in
            [
                one.id, "\(one.itemCount)", "\(one.itemRange.lowerBound)-\(one.itemRange.upperBound)",
                range(one.totalRange.lowerBound, one.totalRange.upperBound), one.direction == .higherIsWorse ? "W" : "B",
                number(one.cutOffs.first?.value), number(one.reliableChange.first?.value),
                one.riskItems.isEmpty ? "-" : one.riskItems.map(String.init).joined(separator: ","),
            ].joined(separator: " ")
        }
        #expect(Set(lines).symmetricDifference(Self.table.split(separator: "\n").map(String.init)) == [])
    }

    @Test("LOINC codes only where they were verified, and of totals, not panels")
    func loinc() {
        let codes = Shelf.builtIn.compactMapValues(\.loinc)
        #expect(codes == ["phq-9": "44261-6", "gad-7": "70274-6", "audit": "75624-7", "audit-c": "75626-2"])
    }

    @Test("No instrument comes with the wording of its items")
    func wording() { #expect(Shelf.builtIn.values.allSatisfy { !$0.embedsItemText }) }

    @Test("The figures of NHS Talking Therapies")
    func talkingTherapies() {
        let scheme = TalkingTherapies.scheme
        let figures = Shelf.builtIn.compactMapValues { one -> [Double]? in
            guard let cut = one.cutOffs.first(where: { $0.scheme == scheme }),
                let change = one.reliableChange.first(where: { $0.scheme == scheme })
            else { return nil }
            return [cut.value, change.value]
        }
        #expect(figures == ["phq-9": [10, 6], "gad-7": [8, 4], "pcl-5": [32, 10], "spin": [19, 10], "pdss-sr": [8, 5]])
    }

    @Test("Where sources disagree on bands none are drawn, and all of them are kept", arguments: ["core-10", "y-bocs"])
    func disputedBands(id: String) throws {
        let instrument = try Shelf.instrument(id)
        #expect(instrument.bands.isEmpty)
        #expect(instrument.otherBands.count >= 2)
        #expect(Set(instrument.otherBands.map { $0.bands.map(\.from) }).count == instrument.otherBands.count)
    }

    @Test("Bands and cut-offs lie on the scale, and every figure has purpose and source")
    func figures() {
        for one in Shelf.scorable {
            let sets = [one.bands] + one.otherBands.map(\.bands)
            for bands in sets where !bands.isEmpty {
                #expect(bands.first?.from == one.totalRange.lowerBound, "\(one.id)")
                #expect(bands.allSatisfy { one.totalRange.contains($0.from) })
                #expect(Set(bands.map(\.from)).count == bands.count)
            }
            #expect(one.cutOffs.allSatisfy { one.totalRange.contains($0.value) })
            for part in one.subscales {
                #expect(part.bands.isEmpty == (part.bandsSource == nil))
                #expect(part.bands.allSatisfy { part.range.contains($0.from) })
            }
            for figure in one.cutOffs + one.reliableChange + one.percentFall + one.subscales.flatMap(\.cutOffs) {
                #expect(!figure.purpose.isEmpty && !figure.source.isEmpty && figure.value > 0, "\(one.id)")
            }
        }
    }
}
