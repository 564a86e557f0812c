/// What a template may show: every name that its page gives it, with its meaning.
///
/// A clinic's own template is held against it, so that a misspelt name is an error and not a hole in a page; docs/templates.md is
/// written from it; and a test holds it against what pages really give, so that neither can go its own way.
struct TemplateContract: Sendable {
    /// The template's path without its ending: `pages/home`.
    let template: String
    /// What the template is, in one sentence.
    let meaning: String
    let fields: [ContractField]
    /// Components that stand in the template itself and take their names from it.
    let components: [String]

    init(_ template: String, _ meaning: String, _ fields: [ContractField] = [], components: [String] = []) {
        self.template = template
        self.meaning = meaning
        self.fields = fields
        self.components = components
    }
}

/// A name that a template may use.
struct ContractField: Sendable {
    /// What stands behind a name.
    enum Shape: Sendable {
        /// Words or HTML, escaped already.
        case leaf(isMarkup: Bool)
        /// Yes or no: for sections only.
        case flag
        /// A section that is written once for every entry, with these names inside.
        case list(Names)
        /// A section that is written once, with these names inside.
        case part(Names)
    }

    /// The names inside a section.
    indirect enum Names: Sendable {
        case fields([ContractField])
        /// Those of a component, by its path.
        case component(String)
    }

    let name: String
    /// One line; for a leaf with an example where that says more.
    let meaning: String
    let shape: Shape
    /// Whether a page may leave it out.
    let isOptional: Bool
    /// Whether a page without it would break a promise, so that a template has to show it.
    let isKept: Bool

    static func text(_ name: String, _ meaning: String, isOptional: Bool = false, isKept: Bool = false) -> ContractField {
        ContractField(name: name, meaning: meaning, shape: .leaf(isMarkup: false), isOptional: isOptional, isKept: isKept)
    }

    static func html(_ name: String, _ meaning: String, isOptional: Bool = false, isKept: Bool = false) -> ContractField {
        ContractField(name: name, meaning: meaning, shape: .leaf(isMarkup: true), isOptional: isOptional, isKept: isKept)
    }

    static func flag(_ name: String, _ meaning: String, isOptional: Bool = false) -> ContractField {
        ContractField(name: name, meaning: meaning, shape: .flag, isOptional: isOptional, isKept: false)
    }

    static func list(_ name: String, _ meaning: String, isKept: Bool = false, _ fields: [ContractField]) -> ContractField {
        ContractField(name: name, meaning: meaning, shape: .list(.fields(fields)), isOptional: false, isKept: isKept)
    }

    /// A list whose entries are what a component shows.
    static func list(_ name: String, _ meaning: String, isKept: Bool = false, each component: String) -> ContractField {
        ContractField(name: name, meaning: meaning, shape: .list(.component(component)), isOptional: false, isKept: isKept)
    }

    /// A section that may be missing; with `isKept` a template has to have it all the same.
    static func part(_ name: String, _ meaning: String, isKept: Bool = false, _ fields: [ContractField]) -> ContractField {
        ContractField(name: name, meaning: meaning, shape: .part(.fields(fields)), isOptional: true, isKept: isKept)
    }

    static func part(_ name: String, _ meaning: String, isKept: Bool = false, like component: String) -> ContractField {
        ContractField(name: name, meaning: meaning, shape: .part(.component(component)), isOptional: true, isKept: isKept)
    }
}

extension [ContractField] {
    /// What every page begins and, but for a patient's, ends with.
    static let openingAndFoot: [ContractField] = [.opening, .foot]

    /// A short list of facts under the title.
    static let facts: [ContractField] = [.text("term", "What the fact is about"), .html("value", "The fact itself")]
}

extension ContractField {
    static let opening = ContractField.html("opening", "Everything before the content: components/opening, ready made", isKept: true)
    static let foot = ContractField.html("foot", "The end of the page: components/foot, ready made")
}
