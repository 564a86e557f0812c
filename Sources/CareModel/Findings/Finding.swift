/// Something that the author of a clinic folder can mend: what, where, and how.
public struct Finding: Sendable, Hashable {
    /// The patient, pathway and step that a finding is about, by id. Reports with `--redact` leave the patient out.
    public struct Subject: Sendable, Hashable {
        public var patient: String?
        public var pathway: String?
        public var step: String?

        public init(patient: String? = nil, pathway: String? = nil, step: String? = nil) {
            self.patient = patient
            self.pathway = pathway
            self.step = step
        }
    }

    /// The rule's id, such as `OVS101`.
    public var rule: String
    public var severity: Severity
    /// One sentence without a full stop at its end. Names ids, never a patient's name.
    public var message: String
    /// How to mend it.
    public var help: String?
    public var location: SourceLocation
    public var subject: Subject

    public init(
        rule: String, severity: Severity, message: String, help: String? = nil, location: SourceLocation, subject: Subject = Subject()
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.help = help
        self.location = location
        self.subject = subject
    }

    /// A finding of `rule` at the rule's own severity.
    public init(
        _ rule: RuleDescription, _ message: String, help: String? = nil, at location: SourceLocation, subject: Subject = Subject()
    ) {
        self.init(rule: rule.id, severity: rule.severity, message: message, help: help, location: location, subject: subject)
    }
}

extension Finding: Comparable {
    /// By place, then rule, then message: the same order on every run.
    public static func < (left: Finding, right: Finding) -> Bool {
        if left.location != right.location { return left.location < right.location }
        if left.rule != right.rule { return left.rule < right.rule }
        return left.message < right.message
    }
}
