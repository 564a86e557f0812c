/// How to reach a clinic or a person.
public struct Contact: Sendable, Hashable {
    public var phone: String?
    public var email: String?
    public var address: Wording?
    /// When someone answers, in words.
    public var hours: Wording?

    public init(phone: String? = nil, email: String? = nil, address: Wording? = nil, hours: Wording? = nil) {
        self.phone = phone
        self.email = email
        self.address = address
        self.hours = hours
    }
}

/// A line that a patient can call in a crisis. Numbers change, so each carries the day on which someone verified it.
public struct CrisisLine: Sendable, Hashable {
    /// Empty for the emergency number.
    public var label: Wording
    public var phone: String
    public var hours: Wording?
    public var verifiedOn: Day?

    public init(label: Wording, phone: String, hours: Wording? = nil, verifiedOn: Day? = nil) {
        self.label = label
        self.phone = phone
        self.hours = hours
        self.verifiedOn = verifiedOn
    }
}
