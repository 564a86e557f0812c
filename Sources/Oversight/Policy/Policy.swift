public import CareModel

/// What a clinic and a command line made of the rules: severities, limits, and when a check fails.
public struct Policy: Sendable {
    public let failOn: FailOn
    /// What is wrong with the policy itself, such as a rule name in clinic.yml that no rule has.
    public let findings: [Finding]
    /// By rule id. Never holds a setting that silences a rule which may not be silenced.
    private let settings: [String: RuleSetting]
    private let limits: [PolicyLimit: Int]
    /// Settings of clinic.yml that would have silenced a rule which may not be.
    let refused: [Refusal]

    struct Refusal: Sendable {
        var rule: RuleDescription
        var setting: Placed<RuleSetting>
    }

    /// Every rule at its own severity, every limit at its default.
    public static let standard = Policy(failOn: .error, findings: [], settings: [:], limits: [:], refused: [])

    private init(failOn: FailOn, findings: [Finding], settings: [String: RuleSetting], limits: [PolicyLimit: Int], refused: [Refusal]) {
        self.failOn = failOn
        self.findings = findings
        self.settings = settings
        self.limits = limits
        self.refused = refused
    }

    /// - Parameters:
    ///   - draft: The `oversight:` part of clinic.yml. What is wrong in it becomes findings.
    ///   - overrides: Rule names or ids of the command line; a later one wins, and all win over the draft.
    ///   - failOn: The command line's; nil takes the draft's, or `error`.
    /// - Throws: `PolicyError` where an override names no rule or would silence one that may not be.
    public init(
        draft: PolicyDraft = PolicyDraft(), overrides: [(String, RuleSetting)] = [], failOn: FailOn? = nil, rules: RuleSet = .standard
    ) throws(PolicyError) {
        var findings: [Finding] = []
        var settings: [String: RuleSetting] = [:]
        var refused: [Refusal] = []
        for (rule, setting) in draft.rules {
            guard let about = rules.description(named: rule.value) else {
                findings.append(
                    Finding(
                        ReadingRules.unknownReference, "no rule is called \(rule.value)",
                        help: rules.nearestName(to: rule.value).map { "did you mean \($0)?" } ?? "overseen rules lists them all",
                        at: rule.location))
                continue
            }
            if Policy.silences(setting.value, about) {
                refused.append(Refusal(rule: about, setting: setting))
            } else {
                settings[about.id] = setting.value
            }
        }
        for (name, setting) in overrides {
            guard let about = rules.description(named: name) else {
                throw .unknownRule(name: name, nearest: rules.nearestName(to: name))
            }
            if Policy.silences(setting, about) { throw .cannotBeSilenced(rule: about.id, name: about.name) }
            settings[about.id] = setting
        }
        var limits: [PolicyLimit: Int] = [:]
        for (key, value) in draft.limits.sorted(by: { $0.value.location < $1.value.location }) {
            guard let limit = PolicyLimit(rawValue: key) else {
                findings.append(
                    Finding(
                        ReadingRules.unknownKey, "oversight: has no limit \(key)",
                        help: nearest(to: key, among: PolicyLimit.allCases.map(\.rawValue)).map { "did you mean \($0)?" },
                        at: value.location))
                continue
            }
            guard value.value >= 0 else {
                findings.append(
                    Finding(
                        ReadingRules.wrongValue, "\(key) cannot be below 0", help: "write a whole number from 0", at: value.location))
                continue
            }
            limits[limit] = value.value
        }
        self.init(
            failOn: failOn ?? draft.failOn?.value ?? .error, findings: findings, settings: settings, limits: limits, refused: refused)
    }

    /// What was changed, by rule id: rules that are off or have another severity than their own.
    public var changes: [String: RuleSetting] { settings }

    /// The limit that the clinic set, or its default.
    public func limit(_ limit: PolicyLimit) -> Int { limits[limit] ?? limit.standard }

    /// The findings with the severities of this policy, without those of rules that are off.
    public func apply(_ findings: [Finding]) -> [Finding] {
        guard !settings.isEmpty else { return findings }
        return findings.compactMap { finding in
            switch settings[finding.rule] {
            case nil: return finding
            case .off: return nil
            case .severity(let severity):
                var changed = finding
                changed.severity = severity
                return changed
            }
        }
    }

    /// Whether any of the findings makes the check fail.
    public func fails(on findings: some Sequence<Finding>) -> Bool {
        findings.contains { failOn.isMet(by: $0.severity) }
    }

    private static func silences(_ setting: RuleSetting, _ rule: RuleDescription) -> Bool {
        guard !rule.waivable else { return false }
        switch setting {
        case .off: return true
        case .severity(let severity): return severity < rule.severity
        }
    }
}
