import Testing

@testable import Oversight

@Suite("The list of rules says what each is asked about")
struct RuleSetTests {
    @Test("as its type does", arguments: RuleSet.standard.rules.indices)
    func kinds(_ position: Int) {
        let listed = RuleSet.standard.rules[position]
        let found = ListedRule(listed.rule)
        let name = Comment(rawValue: "\(type(of: listed.rule))")
        #expect((listed.step != nil) == (found.step != nil), name)
        #expect((listed.plan != nil) == (found.plan != nil), name)
        #expect((listed.clinic != nil) == (found.clinic != nil), name)
        #expect((listed.caseload != nil) == (found.caseload != nil), name)
        #expect((listed.waiver != nil) == (found.waiver != nil), name)
    }

    @Test("and a rule that is added stands behind them")
    func added() {
        let own = RuleSet.standard + [AIStepHasOverseer(), LicensedItemText()]
        #expect(own.stepRules.count == RuleSet.standard.stepRules.count + 1)
        #expect(own.planRules.last is LicensedItemText && own.clinicRules.last is LicensedItemText)
        #expect(RuleSet([OverseerOverloaded(), WaiverUsed()]).caseloadRules.count == 1)
    }
}
