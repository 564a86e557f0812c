import CareModel
import Oversight
import Testing

@Suite("Only a checked draft becomes a plan")
struct CheckerTests {
    @Test("and a plan without errors does")
    func made() throws {
        let verdict = Checker(clinic: Drafts.clinic(), asOf: Drafts.asOf).check(Drafts.plan())
        #expect(verdict.findings.filter { $0.severity == .error } == [])
        let plan = try #require(verdict.plan)
        #expect(plan.steps.first?.handler.overseer?.id == "ann-lee")
        #expect(verdict.load.shares == [CaseloadEntry.Share(overseer: "ann-lee", steps: 1)])
    }

    @Test("no overseer, no plan, whatever the policy says")
    func withoutOverseer() throws {
        var plan = Drafts.plan()
        plan.steps[0].overseenBy = nil
        var clinic = Drafts.clinic()
        clinic.policy.rules = [(Drafts.placed("OVS101"), Drafts.placed(.off))]
        let policy = try Policy(draft: clinic.policy, failOn: .never)
        let verdict = Checker(clinic: clinic, asOf: Drafts.asOf, policy: policy).check(plan)
        #expect(verdict.plan == nil)
        #expect(verdict.findings.contains { $0.rule == "OVS101" && $0.severity == .error })
        #expect(verdict.load.shares.isEmpty)
    }

    @Test("without any rules there is still no plan without an overseer, and the gap is named")
    func withoutRules() {
        var plan = Drafts.plan()
        plan.steps[0].overseenBy = nil
        let verdict = Checker(clinic: Drafts.clinic(), asOf: Drafts.asOf, rules: RuleSet([])).check(plan)
        #expect(verdict.plan == nil)
        #expect(verdict.findings.map(\.rule) == ["OVS905"])
    }

    @Test("an error of reading withholds the plan")
    func reading() {
        let unread = Finding(
            ReadingRules.unknownKey, "no key overseen-bye", at: SourceLocation(file: "patients/p-0001.md", line: 9, column: 5))
        let verdict = Checker(clinic: Drafts.clinic(), asOf: Drafts.asOf).check(Drafts.plan(), reading: [unread])
        #expect(verdict.plan == nil)
        #expect(verdict.findings.contains(unread))
    }

    @Test("a reference that leads nowhere withholds the plan and is named once")
    func dangling() {
        var plan = Drafts.plan()
        plan.team = [PlanDraft.TeamDraft(person: Drafts.placed("ann-leee", line: 40), does: nil)]
        let checker = Checker(clinic: Drafts.clinic(), asOf: Drafts.asOf)
        let verdict = checker.check(plan)
        #expect(verdict.plan == nil)
        let found = verdict.findings.filter { $0.rule == "OVS907" }
        #expect(found.count == 1)
        #expect(found.first?.help == "did you mean ann-lee?")
        let again = checker.check(plan, reading: found)
        #expect(again.findings.filter { $0.rule == "OVS907" }.count == 1)
    }

    @Test("a clinic without errors can be shown, one with an error cannot")
    func clinic() {
        var draft = Drafts.clinic()
        #expect(Checker(clinic: draft, asOf: Drafts.asOf).clinic(reading: []) != nil)
        var pathway = PathwayDraft(location: Drafts.place(1), explanation: Markdown("", startingAt: Drafts.place(9)))
        pathway.id = Drafts.placed("low-mood")
        pathway.title = Drafts.placed("Low mood")
        pathway.steps = Drafts.plan().steps
        draft.pathways = [pathway]
        draft.index()
        #expect(Checker(clinic: draft, asOf: Drafts.asOf).clinic(reading: [])?.pathways.count == 1)
        draft.pathways[0].steps[0].overseenBy = nil
        let checker = Checker(clinic: draft, asOf: Drafts.asOf)
        #expect(checker.clinic(reading: []) == nil)
        #expect(checker.checkClinic().contains { $0.rule == "OVS101" && $0.subject.pathway == "low-mood" })
    }
}
