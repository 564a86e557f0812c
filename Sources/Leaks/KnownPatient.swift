/// A patient, as a written site could give them away.
public struct KnownPatient: Sendable, Hashable {
    public var id: String
    public var name: String
    /// The name of the patient's folder.
    public var token: String
    /// What the plan is about, such as the pathway's id and titles: no title of the patient's own page may say it.
    public var about: [String]

    public init(id: String, name: String, token: String, about: [String] = []) {
        self.id = id
        self.name = name
        self.token = token
        self.about = about
    }
}
