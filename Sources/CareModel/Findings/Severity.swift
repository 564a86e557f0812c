/// How much a finding weighs. An `error` stops a build, a `warning` does with `--fail-on warning`, a `note` never does.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
    case note, warning, error

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// What a clinic's policy says of one rule: another severity, or `off`.
public enum RuleSetting: Sendable, Hashable {
    case off
    case severity(Severity)

    /// Reads `off`, `note`, `warning` or `error`.
    public init?(_ text: String) {
        if text == "off" {
            self = .off
        } else if let severity = Severity(rawValue: text) {
            self = .severity(severity)
        } else {
            return nil
        }
    }
}

/// The lowest severity that makes a check fail.
public enum FailOn: String, Sendable, Hashable, CaseIterable {
    case error, warning, never

    public func isMet(by severity: Severity) -> Bool {
        switch self {
        case .error: severity >= .error
        case .warning: severity >= .warning
        case .never: false
        }
    }
}
