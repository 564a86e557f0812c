/// An entry of waivers.yml as written: an accepted exception from one rule, for a while.
public struct WaiverDraft: Sendable {
    /// A rule's id or name.
    public var rule: Placed<String>?
    /// What it is limited to; a waiver with none of the three holds for the whole clinic.
    public var patient: Placed<String>?
    public var pathway: Placed<String>?
    public var step: Placed<String>?
    public var reason: Placed<String>?
    /// A person's id.
    public var by: Placed<String>?
    public var until: Placed<Day>?
    public var location: SourceLocation

    public init(location: SourceLocation) { self.location = location }
}
