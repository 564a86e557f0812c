import Testing

/// One thing taken away or corrupted in the reference clinic, and the rule that has to notice it where it stands.
///
/// An arrow, `↓`, stands right before the value that the finding has to point at: in the text that an edit puts in, or,
/// where the finding stands elsewhere, in `at`.
struct Mutation: Sendable, CustomTestStringConvertible {
    /// What is done, in words.
    var what: String
    /// The id of the rule that must fire.
    var rule: String
    var edits: [Edit]
    /// Where the finding stands, when that is not in what an edit put in.
    var place: Place?
    /// Every other rule that notices it too.
    var others: Set<String>
    /// Which command notices it.
    var command: Command
    /// Whether a list that everything refers to is lost as a whole, so that a finding follows wherever someone or something
    /// of it is named.
    var losesList: Bool

    enum Command: Sendable {
        case check
        /// Links and templates are looked at while pages are made.
        case build
    }

    init(
        _ what: String, _ rule: String, _ edits: Edit..., at place: Place? = nil, with others: Set<String> = [],
        by command: Command = .check, losesList: Bool = false
    ) {
        self.what = what
        self.rule = rule
        self.edits = edits
        self.place = place
        self.others = others
        self.command = command
        self.losesList = losesList
    }

    var testDescription: String { "\(what): \(rule)" }
}

/// A place in a file, given by the text around it.
struct Place: Sendable {
    var file: String
    /// Only what follows this text counts.
    var anchor: String?
    /// A text of the mutated file with the arrow in it; nil when the finding is about the file as a whole.
    var text: String?

    init(_ file: String, after anchor: String? = nil, _ text: String) {
        self.file = file
        self.anchor = anchor
        self.text = text
    }

    init(whole file: String) { self.file = file }
}

/// One edit of the clinic's text.
enum Edit: Sendable {
    /// The first occurrence of a text, behind an anchor where one is given, becomes another text.
    case change(_ file: String, after: String? = nil, _ old: String, to: String)
    case append(_ file: String, _ text: String)
    case add(_ file: String, _ text: String)
    case addBytes(_ file: String, [UInt8])
    case empty(_ file: String)
    case remove(_ file: String)
}

/// What the mutations are about, by short names.
enum Site {
    static let clinic = "clinic.yml"
    static let people = "people.yml"
    static let tools = "tools.yml"
    static let phq9 = "outcomes/phq-9.csv"
    static let gad7 = "outcomes/gad-7.csv"

    static func patient(_ number: String) -> String { "patients/p-0\(number).md" }
    static func pathway(_ id: String) -> String { "pathways/\(id).md" }
    static func guidance(_ id: String) -> String { "guidance/\(id).md" }

    /// Maya's plan: a done, two running and two coming steps, with two tools in use.
    static let maya = patient("147")
    static let depression = pathway("depression-stepped")
}
