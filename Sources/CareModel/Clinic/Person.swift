/// A human who treats or oversees.
public struct Person: Sendable, Hashable {
    public var id: String
    /// As people call them, with their title: "Dr Noa Levi".
    public var name: Wording
    public var role: Wording
    public var contact: Contact
    public var isActive: Bool

    public init(id: String, name: Wording, role: Wording, contact: Contact = Contact(), isActive: Bool = true) {
        self.id = id
        self.name = name
        self.role = role
        self.contact = contact
        self.isActive = isActive
    }
}
