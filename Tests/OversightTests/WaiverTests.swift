import CareModel
import Oversight
import Testing

@Suite("A waiver")
struct WaiverTests {
    private func clinic(_ change: (inout WaiverDraft) -> Void = { _ in }) -> ClinicDraft {
        var clinic = Drafts.clinic()
        clinic.people[0].mayStopTools = Drafts.placed(false)
        var waiver = WaiverDraft(location: Drafts.place(1))
        waiver.rule = Drafts.placed("overseer-may-stop-tools")
        waiver.reason = Drafts.placed("The head of the clinic stops tools this month")
        waiver.by = Drafts.placed("ben-okoro")
        waiver.until = Drafts.placed(Drafts.asOf)
        change(&waiver)
        clinic.waivers = [waiver]
        return clinic
    }

    private func verdict(_ clinic: ClinicDraft) -> PlanVerdict { Checker(clinic: clinic, asOf: Drafts.asOf).check(Drafts.plan()) }

    @Test("parts its finding from those that stand, with its reason, and lets the plan be made")
    func holds() {
        let verdict = verdict(clinic())
        #expect(!verdict.findings.contains { $0.rule == "OVS210" })
        #expect(verdict.waived.map(\.finding.rule) == ["OVS210"])
        #expect(verdict.waived.map(\.reason) == ["The head of the clinic stops tools this month"])
        #expect(verdict.plan != nil)
    }

    @Test("holds only for the patient and step that it names")
    func scope() {
        #expect(verdict(clinic { $0.patient = Drafts.placed("p-0001") }).waived.count == 1)
        #expect(verdict(clinic { $0.patient = Drafts.placed("p-0002") }).waived.isEmpty)
        #expect(verdict(clinic { $0.step = Drafts.placed("check-in") }).waived.count == 1)
        #expect(verdict(clinic { $0.step = Drafts.placed("other") }).plan == nil)
        #expect(verdict(clinic { $0.pathway = Drafts.placed("low-mood") }).waived.isEmpty)
    }

    @Test("waives nothing when it has ended, has no reason, or nobody who may approve it")
    func whole() {
        #expect(verdict(clinic { $0.until = Drafts.placed(Drafts.asOf.advanced(byDays: -1)) }).plan == nil)
        #expect(verdict(clinic { $0.until = nil }).plan == nil)
        #expect(verdict(clinic { $0.reason = nil }).plan == nil)
        #expect(verdict(clinic { $0.by = Drafts.placed("helper-bot") }).plan == nil)
        #expect(verdict(clinic { $0.by = nil }).plan == nil)
    }

    @Test("never reaches a rule about a missing human")
    func safety() {
        var plan = Drafts.plan()
        plan.steps[0].overseenBy = nil
        let clinic = clinic { $0.rule = Drafts.placed("OVS101") }
        let checker = Checker(clinic: clinic, asOf: Drafts.asOf)
        let verdict = checker.check(plan)
        #expect(verdict.waived.isEmpty && verdict.plan == nil)
        #expect(checker.checkClinic().contains { $0.rule == "OVS804" })
    }

    @Test("that covers nothing is named, one that does is not")
    func used() {
        let checker = Checker(clinic: clinic(), asOf: Drafts.asOf)
        #expect(checker.checkWaivers([]).map(\.rule) == ["OVS805"])
        #expect(checker.checkWaivers(checker.check(Drafts.plan()).waived) == [])
    }
}
