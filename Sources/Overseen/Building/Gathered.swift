import CareModel
import CareSite
import ClinicChecking
import Leaks
import Outcomes

/// What pages about all patients are made from.
struct Gathered: Sendable {
    /// By patient's token; the entries of one plan stay together.
    var register: [RegisterEntry] = []
    var caseload: [CaseloadGlance] = []
    var plans: [PlanGlance] = []
    var cohort = Cohort()
    var findings: [Finding] = []
    /// By id.
    var patients: [KnownPatient] = []

    /// - Throws: `StoreDamage`.
    init(_ passed: [PlanPass.Passed], instruments: [String: Instrument], jobs: Int) async throws {
        let patients = passed.map(\.plan?.patient)
        let order = patients.indices.filter { patients[$0] != nil }
            .map { (token: patients[$0]?.token ?? "", index: $0) }.sorted { $0.token < $1.token }
        // A few pieces at a time: much of what is read is only counted.
        let piece = 256
        for start in stride(from: 0, to: order.count, by: piece * jobs * 4) {
            let order = order[start..<min(start + piece * jobs * 4, order.count)]
            let parts = try await Caseload.map(count: (order.count + piece - 1) / piece, jobs: jobs) { part in
                let values = SharedValues(instruments: instruments)
                return try order.dropFirst(part * piece).prefix(piece).compactMap { token, index in
                    // Named in each of the plan's entries.
                    _ = values.text(token)
                    return try passed[index].contribution.share(with: values)
                }
            }
            for share in parts.joined() {
                register += share.register
                caseload.append(share.caseload)
                plans.append(share.glance)
                cohort.add(share.cohort)
                findings += share.findings
            }
        }
        self.patients = patients.compactMap { $0 }.sorted { $0.id < $1.id }
    }
}
