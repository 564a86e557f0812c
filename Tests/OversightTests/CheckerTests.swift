import CareModel
import Testing

@testable import Oversight

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

    @Test("what a plan lacks is found whether the plan is made or not", arguments: 0..<PlanChanges.all.count)
    func lacking(_ number: Int) {
        var plan = Drafts.plan()
        PlanChanges.all[number](&plan)
        let checker = Checker(clinic: Drafts.clinic(), asOf: Drafts.asOf)
        let made = checker.check(plan)
        let unmade = checker.check(plan, makesPlan: false)
        #expect(unmade.findings == made.findings)
        #expect(unmade.plan == nil)
        var gaps = Gaps()
        let isMade = checker.directory.plan(from: plan, recording: &gaps) != nil
        #expect(checker.directory.hasAll(of: plan) == (isMade && gaps.findings.isEmpty))
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

/// Plans that differ from a whole one in one place, and some that do not.
private enum PlanChanges {
    static let all: [@Sendable (inout PlanDraft) -> Void] = [
        { _ in }, { $0.patientName = nil }, { $0.date = nil }, { $0.by = nil }, { $0.by = Drafts.placed("nobody") },
        { $0.pathway = Drafts.placed("nowhere") },
        { $0.team = [PlanDraft.TeamDraft(person: Drafts.placed("ann-lee"), does: nil)] },
        { $0.team = [PlanDraft.TeamDraft(person: Drafts.placed("nobody"), does: nil)] },
        { $0.goals = [PlanDraft.GoalDraft(location: Drafts.place(20))] },
        { plan in
            var goal = PlanDraft.GoalDraft(location: Drafts.place(20))
            goal.id = Drafts.placed("walk")
            goal.text = Drafts.placed("I want to walk")
            plan.goals = [goal]
        },
        { $0.consents[0].tool = nil }, { $0.consents[0].given = nil }, { $0.consents[0].tool = Drafts.placed("nothing") },
        { $0.events = [PlanDraft.EventDraft(location: Drafts.place(30))] },
        { $0.events = [event(person: "ann-lee", tool: "helper-bot")] }, { $0.events = [event(person: "nobody", tool: nil)] },
        { $0.events = [event(person: nil, tool: "nothing")] },
        { $0.steps[0].id = nil }, { $0.steps[0].title = nil }, { $0.steps[0].kind = nil }, { $0.steps[0].kind = Drafts.placed("odd") },
        { $0.steps[0].escalateTo = nil }, { $0.steps[0].escalateTo = Drafts.placed("nobody") },
        { $0.steps[0].guidance = [Drafts.placed("nothing-to-read")] },
        { $0.steps[0].handledBy = nil }, { $0.steps[0].handledBy = Drafts.placed(.person(Drafts.placed("ben-okoro"))) },
        { $0.steps[0].handledBy = Drafts.placed(.person(Drafts.placed("nobody"))) },
        { $0.steps[0].handledBy = Drafts.placed(.tool(Drafts.placed("nothing"), with: nil)) },
        { $0.steps[0].handledBy = Drafts.placed(.tool(Drafts.placed("helper-bot"), with: Drafts.placed("ben-okoro"))) },
        { $0.steps[0].handledBy = Drafts.placed(.tool(Drafts.placed("helper-bot"), with: Drafts.placed("nobody"))) },
        { $0.steps[0].overseenBy = nil }, { $0.steps[0].overseenBy = Drafts.placed("nobody") }, { $0.steps[0].review = nil },
        { $0.steps[0].review?.mode = nil },
    ]

    private static func event(person: String?, tool: String?) -> PlanDraft.EventDraft {
        var event = PlanDraft.EventDraft(location: Drafts.place(30))
        event.on = Drafts.placed(Drafts.asOf)
        event.text = Drafts.placed("It was looked at")
        event.person = person.map { Drafts.placed($0) }
        event.tool = tool.map { Drafts.placed($0) }
        return event
    }
}
