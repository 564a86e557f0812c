import CareModel
import Oversight
import Testing

@Suite("Until the day on which it is to be looked at again, a verdict stays the same")
struct RevisitPropertyTests {
    @Test("for the reference clinic, on many days")
    func reference() throws {
        let folder = try ReadFolder.reference.get()
        #expect(folder.patients.count >= 10)
        var walk = RevisitWalk(folder)
        for offset in [0, 1, -20, 9, 60, 400] { walk.walk(from: Drafts.asOf.advanced(byDays: offset), hops: 4) }
        #expect(walk.broken == [])
        #expect(walk.changes * 2 > walk.revisits, "most visits find something new: \(walk.changes) of \(walk.revisits)")
    }

    @Test("and most plans of the reference clinic need not be looked at tomorrow")
    func distances() throws {
        let folder = try ReadFolder.reference.get()
        var walk = RevisitWalk(folder)
        let tomorrow = Drafts.asOf.advanced(byDays: 1)
        let later = folder.patients.filter { patient in walk.verdict(of: patient, on: Drafts.asOf).revisitOn.map { $0 > tomorrow } ?? true }
        #expect(later.count * 2 > folder.patients.count)
    }

    /// Rules about plans that ask about the day.
    static let ofTheDay: Set<String> = [
        "OVS201", "OVS202", "OVS205", "OVS207", "OVS209", "OVS301", "OVS303", "OVS305", "OVS306", "OVS310", "OVS401", "OVS405", "OVS409",
        "OVS410", "OVS501", "OVS502", "OVS503", "OVS505", "OVS610", "OVS611", "OVS612", "OVS615", "OVS616", "OVS617",
    ]

    @Test("for the reference clinic and every rule's examples, with their days moved about")
    func moved() throws {
        let folders = try ReadFolder.examples.get()
        #expect(folders.count > 150)
        let reference = try ReadFolder.reference.get()
        var (revisits, changes) = (0, 0)
        var changed: Set<String> = []
        for (number, folder) in (folders + folders + Array(repeating: reference, count: 25)).enumerated() {
            var days = ShiftedDays(seed: UInt64(number))
            var walk = RevisitWalk(days.shifted(folder), seed: UInt64(number))
            walk.walk(from: Drafts.asOf, hops: 5)
            #expect(walk.broken == [], "folder \(number)")
            revisits += walk.revisits
            changes += walk.changes
            changed.formUnion(walk.changed)
        }
        #expect(changes * 3 > revisits, "visits find something new: \(changes) of \(revisits)")
        #expect(Self.ofTheDay.subtracting(changed) == [], "these rules changed on no day of these walks")
    }

    @Test("for every rule's examples as they are")
    func examples() throws {
        for (number, folder) in try ReadFolder.examples.get().enumerated() {
            var walk = RevisitWalk(folder, seed: UInt64(number))
            walk.walk(from: Drafts.asOf, hops: 3)
            #expect(walk.broken == [], "example \(number)")
        }
    }

    /// Reads the day past its ledger, which no rule outside of this package can.
    struct Furtive: PlanRule {
        static let about = RuleDescription(
            id: "TST001", name: "furtive", severity: .warning, summary: "", rationale: "", sources: [], passes: [], fails: [])

        func findings(for plan: PlanDraft, scores: [ScoreSeries], of context: CheckingContext) -> [Finding] {
            let day = context.noting(in: DayLedger()).asOf
            return day > Drafts.asOf ? [Finding(Self.about, "later", at: plan.location)] : []
        }
    }

    @Test("which this walk would notice if it were not so")
    func furtive() throws {
        var walk = RevisitWalk(try ReadFolder.reference.get(), rules: .standard + [Furtive()])
        walk.walk(from: Drafts.asOf, hops: 0)
        #expect(!walk.broken.isEmpty)
    }
}
