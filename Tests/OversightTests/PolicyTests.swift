import CareModel
import Oversight
import Testing

@Suite("A clinic's policy")
struct PolicyTests {
    private let place = SourceLocation(file: "clinic.yml", line: 9, column: 4)

    private func finding(_ rule: String, _ severity: Severity = .error) -> Finding {
        Finding(rule: rule, severity: severity, message: "m", location: place)
    }

    @Test("changes severities by name or id and turns rules off")
    func severities() throws {
        var draft = PolicyDraft()
        draft.rules = [
            (Placed("tool-approved", at: place), Placed(.severity(.warning), at: place)),
            (Placed("ovs201", at: place), Placed(.off, at: place)),
        ]
        let policy = try Policy(draft: draft)
        #expect(policy.findings.isEmpty)
        #expect(
            policy.apply([finding("OVS303"), finding("OVS201"), finding("OVS101")]) == [finding("OVS303", .warning), finding("OVS101")])
    }

    @Test("cannot silence a rule about a missing human")
    func kept() throws {
        var draft = PolicyDraft()
        draft.rules = [
            (Placed("ai-step-has-overseer", at: place), Placed(.off, at: place)),
            (Placed("OVS102", at: place), Placed(.severity(.note), at: place)),
        ]
        let policy = try Policy(draft: draft)
        #expect(policy.apply([finding("OVS101"), finding("OVS102")]) == [finding("OVS101"), finding("OVS102")])
        var clinic = ClinicDraft(location: place)
        clinic.policy = draft
        let found = Checker(clinic: clinic, asOf: Day(number: 0), policy: policy).checkClinic().filter { $0.rule == "OVS801" }
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.location == place && $0.severity == .error })
    }

    @Test("names rules and limits that do not exist")
    func unknown() throws {
        var draft = PolicyDraft()
        draft.rules = [(Placed("tool-aproved", at: place), Placed(.off, at: place))]
        draft.limits = ["review-grace-day": Placed(3, at: place), "training-valid-days": Placed(-1, at: place)]
        let found = try Policy(draft: draft).findings
        #expect(found.map(\.rule).sorted() == ["OVS903", "OVS904", "OVS907"])
        #expect(found.first { $0.rule == "OVS907" }?.help == "did you mean tool-approved?")
        #expect(found.first { $0.rule == "OVS903" }?.help == "did you mean review-grace-days?")
    }

    @Test("from a command line throws for an unknown rule and for one that stays")
    func commandLine() throws {
        #expect(throws: PolicyError.unknownRule(name: "tool-aproved", nearest: "tool-approved")) {
            try Policy(overrides: [("tool-aproved", .off)])
        }
        #expect(throws: PolicyError.cannotBeSilenced(rule: "OVS101", name: "ai-step-has-overseer")) {
            try Policy(overrides: [("OVS101", .severity(.warning))])
        }
        let policy = try Policy(overrides: [("OVS303", .off), ("OVS303", .severity(.note))], failOn: .warning)
        #expect(policy.apply([finding("OVS303")]) == [finding("OVS303", .note)])
        #expect(policy.failOn == .warning)
    }

    @Test("has a default for every limit")
    func limits() throws {
        var draft = PolicyDraft()
        draft.limits = ["ai-steps-per-overseer": Placed(60, at: place)]
        let policy = try Policy(draft: draft)
        #expect(policy.limit(.aiStepsPerOverseer) == 60)
        #expect(policy.limit(.reviewGraceDays) == 2)
        #expect(Policy.standard.limit(.aiStepsPerOverseer) == 25)
    }

    @Test("fails at and above its level")
    func failing() throws {
        #expect(try Policy().fails(on: [finding("OVS303")]))
        #expect(try !Policy().fails(on: [finding("OVS303", .warning)]))
        #expect(try Policy(failOn: .warning).fails(on: [finding("OVS303", .warning)]))
        #expect(try !Policy(failOn: .never).fails(on: [finding("OVS303")]))
    }
}
