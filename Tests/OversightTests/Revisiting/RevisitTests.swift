import CareModel
import Oversight
import Testing

@Suite("The day on which a verdict is to be looked at again")
struct RevisitTests {
    private func day(_ offset: Int) -> Day { Drafts.asOf.advanced(byDays: offset) }

    /// How many days from the day of the check, with a plan and a clinic in which nothing else changes for years.
    private func distance(
        _ rules: RuleSet = .standard, clinic changeClinic: (inout ClinicDraft) -> Void = { _ in },
        plan changePlan: (inout PlanDraft) -> Void = { _ in }, scores: [ScoreSeries] = []
    ) -> Int? {
        var clinic = Drafts.clinic()
        for index in clinic.people.indices {
            clinic.people[index].licence?.expires = Drafts.placed(day(100_000))
            clinic.people[index].trainedOn[0].on = Drafts.placed(day(-1))
        }
        clinic.policy.limits[PolicyLimit.trainingDays.rawValue] = Drafts.placed(100_000)
        clinic.policy.limits[PolicyLimit.outcomeDays.rawValue] = Drafts.placed(100_000)
        var plan = Drafts.plan()
        plan.nextReview = Drafts.placed(day(100_000))
        plan.steps[0].review?.every = Cadence("10000 days").map { Drafts.placed($0) }
        changeClinic(&clinic)
        changePlan(&plan)
        guard let policy = try? Policy(draft: clinic.policy, rules: rules) else { return nil }
        let verdict = Checker(clinic: clinic, asOf: Drafts.asOf, policy: policy, rules: rules).check(plan, scores: scores)
        return verdict.revisitOn.map { $0.days(since: Drafts.asOf) }
    }

    @Test("is far away while everything is far away, and never comes for a plan that is over")
    func quiet() {
        #expect(distance().map { $0 > 9000 } == true)
        #expect(distance(plan: { $0.steps[0].status = Drafts.placed(.stopped) }) == nil)
    }

    @Test("is the one after the last day that a licence or an approval holds")
    func ends() {
        #expect(distance(clinic: { $0.people[0].licence?.expires = Drafts.placed(day(20)) }) == 21)
        #expect(distance(clinic: { $0.people[0].licence?.expires = Drafts.placed(day(0)) }) == 1)
        #expect(distance(clinic: { $0.people[0].licence?.expires = Drafts.placed(day(-1)) }).map { $0 > 9000 } == true)
        #expect(distance(clinic: { $0.tools[0].approval?.until = Drafts.placed(day(5)) }) == 6)
        #expect(distance(clinic: { $0.tools[0].approval?.on = Drafts.placed(day(5)) }) == 5)
    }

    @Test("is the first one on which a review is late, with its days of grace")
    func reviews() {
        let weekly = Cadence("1 week").map { Drafts.placed($0) }
        // Last looked at three days ago: due in four days, and two of grace.
        #expect(distance(plan: { $0.steps[0].review?.every = weekly }) == 7)
        func late(_ days: Int) -> Int? {
            distance(plan: {
                $0.steps[0].review?.every = weekly
                $0.steps[0].review?.last = Drafts.placed(day(-days))
            })
        }
        #expect(late(9) == 1)
        // From the second missed one on it is an error.
        #expect(late(10) == 7)
        #expect(late(16) == 1)
        #expect(late(17).map { $0 > 9000 } == true)
        #expect(distance(plan: { $0.nextReview = Drafts.placed(day(8)) }) == 9)
    }

    @Test("is the first and the one after the last day of an absence")
    func absences() {
        func away(_ from: Int, _ to: Int?, cover: String?) -> Int? {
            distance(clinic: {
                $0.people[0].away = [
                    .init(from: Drafts.placed(day(from)), to: to.map { Drafts.placed(day($0)) }, cover: cover.map { Drafts.placed($0) })
                ]
            })
        }
        #expect(away(3, 9, cover: nil) == 3)
        #expect(away(-3, 9, cover: nil) == 10)
        #expect(away(-9, -3, cover: nil).map { $0 > 9000 } == true)
        #expect(away(-3, nil, cover: nil).map { $0 > 9000 } == true)
        #expect(away(-3, 9, cover: "ben-okoro") == 10)
    }

    @Test("is the one on which the cover of someone who is away is gone too")
    func covers() {
        let found = distance(clinic: {
            $0.people[0].away = [.init(from: Drafts.placed(day(-1)), to: Drafts.placed(day(30)), cover: Drafts.placed("ben-okoro"))]
            $0.people[1].away = [.init(from: Drafts.placed(day(6)), to: Drafts.placed(day(8)), cover: nil)]
            $0.people[1].licence?.expires = Drafts.placed(day(12))
        })
        #expect(found == 6)
    }

    @Test("is that of a consent that is still to come")
    func consents() {
        #expect(distance(plan: { $0.consents[0].given = Drafts.placed(day(4)) }) == 4)
        #expect(distance(plan: { $0.consents[0].withdrawn = Drafts.placed(day(4)) }) == 4)
    }

    @Test("is a birthday on which a tool is no longer, or only then, meant for the patient")
    func ages() {
        func age(_ youngest: Int?, _ oldest: Int?) -> Int? {
            distance(
                clinic: {
                    $0.tools[0].population.youngest = youngest
                    $0.tools[0].population.oldest = oldest
                }, plan: { $0.born = Drafts.placed(day(9).advanced(byMonths: -12 * 18)) })
        }
        #expect(age(18, nil) == 9)
        #expect(age(nil, 17) == 9)
        #expect(age(17, nil).map { $0 > 9000 } == true)
        #expect(age(nil, 16).map { $0 > 9000 } == true)
    }

    @Test("is the one after a waiver's last day, where the waiver covers something")
    func waivers() {
        func waiver(for rule: String) -> Int? {
            distance(clinic: {
                $0.people[0].mayStopTools = Drafts.placed(false)
                var waiver = WaiverDraft(location: Drafts.place(1))
                waiver.rule = Drafts.placed(rule)
                waiver.reason = Drafts.placed("The head of the clinic stops tools")
                waiver.by = Drafts.placed("ben-okoro")
                waiver.until = Drafts.placed(day(5))
                $0.waivers = [waiver]
            })
        }
        #expect(waiver(for: "overseer-may-stop-tools") == 6)
        #expect(waiver(for: "tool-fits-patient").map { $0 > 9000 } == true)
    }

    @Test("is tomorrow where a message tells the day of the check")
    func counted() {
        let instrument = Instrument(
            id: "phq-9", name: Wording("Low mood"), shortName: "PHQ-9", itemCount: 9, itemRange: 0...3, totalRange: 0...27,
            direction: .higherIsWorse)
        func score(_ offset: Int) -> Int? {
            distance(scores: [ScoreSeries(instrument: instrument, scores: [Score(day: day(offset), total: 9)])])
        }
        #expect(score(8) == 1)
        #expect(score(0).map { $0 > 9000 } == true)
    }

    /// A rule as a clinic may write it, with the day itself.
    struct Raw: PlanRule {
        static let about = RuleDescription(id: "TST002", name: "raw", severity: .warning, summary: "", rationale: "")

        func findings(for plan: PlanDraft, scores: [ScoreSeries], of context: CheckingContext) -> [Finding] {
            guard let next = plan.nextReview, context.asOf > next.value else { return [] }
            return [Finding(Self.about, "late", at: next.location)]
        }
    }

    /// The same with a question.
    struct Asking: StepRule {
        static let about = RuleDescription(id: "TST003", name: "asking", severity: .warning, summary: "", rationale: "")

        func findings(for step: StepDraft, in setting: StepSetting, of context: CheckingContext) -> [Finding] {
            guard let next = setting.plan?.nextReview, context.isPast(next.value) else { return [] }
            return [Finding(Self.about, "late", at: next.location)]
        }
    }

    @Test("is tomorrow for a stranger's rule that takes the day itself, and exact for one that asks")
    func strangers() {
        let next: (inout PlanDraft) -> Void = { $0.nextReview = Drafts.placed(day(8)) }
        #expect(distance(RuleSet([Raw()]), plan: next) == 1)
        #expect(distance(RuleSet.standard + [Raw()], plan: next) == 1)
        #expect(distance(RuleSet([Raw()]), plan: { $0.nextReview = nil }) == nil, "it did not get to the day")
        #expect(distance(RuleSet([Asking()]), plan: next) == 9)
        #expect(distance(RuleSet([Asking()]), plan: { $0.nextReview = Drafts.placed(day(-1)) }) == nil)
    }

    @Test("follows from the questions about one plan, not from those about another or about the clinic")
    func apart() {
        var clinic = Drafts.clinic()
        clinic.people[0].licence?.expires = Drafts.placed(day(3))
        let checker = Checker(clinic: clinic, asOf: Drafts.asOf)
        var over = Drafts.plan()
        over.steps[0].status = Drafts.placed(.stopped)
        _ = checker.sharedVerdict()
        #expect(checker.check(Drafts.plan()).revisitOn == day(4))
        #expect(checker.check(over).revisitOn == nil)
    }

    @Test("is noted too for findings of pages that a waiver covers")
    func pages() throws {
        var clinic = Drafts.clinic()
        var waiver = WaiverDraft(location: Drafts.place(1))
        waiver.rule = Drafts.placed("unpublished-text")
        waiver.reason = Drafts.placed("The article comes next week")
        waiver.by = Drafts.placed("ben-okoro")
        waiver.until = Drafts.placed(day(5))
        clinic.waivers = [waiver]
        let checker = Checker(clinic: clinic, asOf: Drafts.asOf)
        let about = try #require(RuleSet.standard.description(named: "unpublished-text"))
        let ledger = DayLedger()
        let found = Finding(about, "an article is for staff only", at: Drafts.place(60))
        #expect(checker.part([found], noting: ledger).waived.count == 1)
        #expect(ledger.revisitOn == day(6))
    }
}
