/// Grammatical gender by which a patient wants to be addressed, in languages that have it.
public enum AddressForm: String, Sendable, Hashable, CaseIterable {
    case feminine, masculine, neutral
}

/// The two independent wants of the source paper: practical tools, and human connection.
public struct Needs: Sendable, Hashable {
    public var tools: Demand?
    public var connection: Demand?

    public init(tools: Demand? = nil, connection: Demand? = nil) {
        self.tools = tools
        self.connection = connection
    }
}

public struct Patient: Sendable, Hashable {
    public var id: String
    /// What they are called on their own page, and nowhere else.
    public var name: String
    public var language: String
    public var addressForm: AddressForm
    public var needs: Needs
    public var declinesAI: Bool

    public init(
        id: String, name: String, language: String, addressForm: AddressForm = .neutral, needs: Needs = Needs(), declinesAI: Bool = false
    ) {
        self.id = id
        self.name = name
        self.language = language
        self.addressForm = addressForm
        self.needs = needs
        self.declinesAI = declinesAI
    }
}

/// A person of the plan and what they do for this patient.
public struct TeamMember: Sendable, Hashable {
    public var person: Person
    public var does: String?

    public init(person: Person, does: String? = nil) {
        self.person = person
        self.does = does
    }
}

/// A goal in the patient's own words, rated by them from 0 to 10.
public struct Goal: Sendable, Hashable {
    public var id: String
    public var text: String
    public var start: Int?
    public var now: Int?
    public var hope: Int?
    public var since: Day?

    public init(id: String, text: String, start: Int? = nil, now: Int? = nil, hope: Int? = nil, since: Day? = nil) {
        self.id = id
        self.text = text
        self.start = start
        self.now = now
        self.hope = hope
        self.since = since
    }
}

/// A patient's yes to one tool for one purpose.
public struct Consent: Sendable, Hashable {
    public var tool: AITool
    public var purpose: String?
    public var given: Day
    public var withdrawn: Day?

    public init(tool: AITool, purpose: String? = nil, given: Day, withdrawn: Day? = nil) {
        self.tool = tool
        self.purpose = purpose
        self.given = given
        self.withdrawn = withdrawn
    }
}

/// Something that happened on a day and is flagged on the score charts.
public struct PlanEvent: Sendable, Hashable {
    public var on: Day
    public var text: String
    /// Whether a tool is what the event is about; otherwise a person.
    public var isAboutTool: Bool

    public init(on: Day, text: String, isAboutTool: Bool) {
        self.on = on
        self.text = text
        self.isAboutTool = isAboutTool
    }
}
