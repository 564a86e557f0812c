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
        // A few pieces at a time: much of what is read is only counted. The next ones are read while those before are counted.
        let size = Gathered.piece * jobs * 2
        let turns = stride(from: 0, to: order.count, by: size).map { Array(order[$0..<min($0 + size, order.count)]) }
        let read: @Sendable (Int) async throws -> [[PlanShare]] = { turn in
            guard turns.indices.contains(turn) else { return [] }
            return try await Gathered.shares(of: turns[turn], passed, instruments, jobs: jobs)
        }
        var shares = try await read(0)
        for turn in turns.indices {
            async let next = read(turn + 1)
            for share in shares.joined() {
                register += share.register
                caseload.append(share.caseload)
                plans.append(share.glance)
                cohort.add(share.cohort)
                findings += share.findings
            }
            shares = try await next
        }
        self.patients = patients.compactMap { $0 }.sorted { $0.id < $1.id }
    }

    private static let piece = 256

    private static func shares(
        of order: [(token: String, index: Int)], _ passed: [PlanPass.Passed], _ instruments: [String: Instrument], jobs: Int
    ) async throws -> [[PlanShare]] {
        try await Caseload.map(count: (order.count + piece - 1) / piece, jobs: jobs) { part in
            let values = SharedValues(instruments: instruments)
            return try order.dropFirst(part * piece).prefix(piece).compactMap { token, index in
                // Named in each of the plan's entries.
                _ = values.text(token)
                return try passed[index].contribution.share(with: values)
            }
        }
    }
}
