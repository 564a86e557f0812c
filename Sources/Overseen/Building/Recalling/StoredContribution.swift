import CareModel
import CareSite
import ClinicChecking
import Leaks

/// A `PlanContribution` as it is kept, in parts that can be read alone.
///
/// Builds hold those of all patients like this: read, they would take four times as much memory, and most builds read few of them.
struct StoredContribution: Sendable {
    let held: HeldBytes

    /// - Parameter file: where it is laid away; nil keeps it in memory.
    init(_ contribution: PlanContribution, in file: HoldingFile?) {
        var store = StoreWriter()
        store.add(contribution.revisitOn) { $0.add($1) }
        store.add(contribution.plan?.patient) { $0.add(part: $1) }
        store.add(part: contribution.result)
        if let share = contribution.plan?.share { store.add(part: share) }
        held = HeldBytes(store.compact, in: file)
    }

    /// - Parameter held: of a contribution that was stored before.
    init(_ held: HeldBytes) {
        self.held = held
    }

    /// As it is kept.
    func bytes() throws(StoreDamage) -> ArraySlice<UInt8> { try held.bytes() }

    func revisitOn() throws(StoreDamage) -> Day? {
        var store = StoreReader(try bytes())
        return try store.optional { store throws(StoreDamage) in try store.value() }
    }

    /// Nil while an error stands against the plan.
    func patient() throws(StoreDamage) -> KnownPatient? { try part(.patient) }

    func result() throws(StoreDamage) -> ClinicCheck.PlanResult {
        guard let result: ClinicCheck.PlanResult = try part(.result) else { throw StoreDamage() }
        return result
    }

    /// Nil while an error stands against the plan.
    ///
    /// - Parameter values: with the clinic's instruments.
    func share(with values: SharedValues) throws(StoreDamage) -> PlanShare? { try part(.share, with: values) }

    private enum Part: Int { case patient, result, share }

    private func part<Value: Storable>(_ wanted: Part, with values: SharedValues? = nil) throws(StoreDamage) -> Value? {
        var store = StoreReader(try bytes(), with: values)
        _ = try store.optional { store throws(StoreDamage) in try store.value(Day.self) }
        let hasPlan = try store.flag()
        guard hasPlan || wanted == .result else { return nil }
        for _ in (hasPlan ? 0 : 1)..<wanted.rawValue { try store.skipPart() }
        return try store.part()
    }
}
