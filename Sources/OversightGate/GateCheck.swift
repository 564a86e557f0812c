public import CareModel
public import ClinicChecking
import ClinicFolder
public import Oversight
import Synchronization

/// The check of one target's clinic, and the register that it may be built with when it passes.
public struct GateCheck: Sendable {
    public let clinic: TargetClinic
    public let check: ClinicCheck

    /// Reads what all patients share.
    ///
    /// - Parameters:
    ///   - today: the day to check for, unless `overseen.json` or `asOf` names another.
    ///   - options: of the caller; where they say nothing, `overseen.json` is asked, then the clinic's policy.
    /// - Throws: `FolderError` when there is nothing to read; `PolicyError` when a setting names an unknown rule.
    public init(
        _ clinic: TargetClinic, today: Day, asOf: Day? = nil, rules: RuleSet = .standard, instruments: [Instrument] = [],
        options: ClinicCheck.Options
    ) throws {
        self.clinic = clinic
        var options = options
        options.failOn = options.failOn ?? clinic.settings.failOn?.value
        options.rules = clinic.settings.rules.map { ($0.rule.value, $0.setting.value) } + options.rules
        check = try ClinicCheck(
            folder: clinic.open(), asOf: asOf ?? clinic.settings.asOf?.value ?? today, rules: rules, instruments: instruments,
            options: options)
    }

    /// What the check found, and the register where a build may go on.
    public struct Outcome: Sendable {
        public var result: CheckResult
        /// Nil while a finding stands that stops the build. An error always does, whatever the policy says.
        public var register: OversightRegister?
    }

    /// Checks everything.
    public func run() async throws -> Outcome {
        let plans = Mutex<[CarePlan]>([])
        let result = try await check.run { plan, _ in plans.withLock { $0.append(plan) } }
        guard !result.fails, !result.hasErrors, let made = check.checker.clinic(reading: check.readingFindings) else {
            return Outcome(result: result, register: nil)
        }
        let digest = try InputDigest(of: check.reader, settings: clinic.settingsFile)
        return Outcome(result: result, register: OversightRegister(of: made, plans: plans.withLock { $0 }, inputs: digest))
    }
}
