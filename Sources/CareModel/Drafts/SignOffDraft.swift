/// A file of sign-offs/ as written: what someone signed, by digest.
public struct SignOffDraft: Sendable {
    public var location: SourceLocation
    public var patient: Placed<String>?
    /// A person's id.
    public var by: Placed<String>?
    public var on: Placed<Day>?
    public var digest: Placed<String>?
    /// Digests by field, such as `steps/check-in/handled-by`.
    public var fields: [String: String] = [:]
    /// Versions of the tools in the plan at that time, by id.
    public var tools: [String: String] = [:]

    public init(location: SourceLocation) { self.location = location }
}
