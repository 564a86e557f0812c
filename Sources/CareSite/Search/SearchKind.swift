/// What kind of page a result is, by where it stands.
enum SearchKind: String, CaseIterable {
    case page, pathway, article, questionnaire, tool, person, term, rule

    init(path: String) {
        switch path.hasSuffix("index.html") ? nil : path.split(separator: "/").dropLast().first {
        case "pathways": self = .pathway
        case "guidance": self = .article
        case "instruments", "questionnaires": self = .questionnaire
        case "tools": self = .tool
        case "people": self = .person
        case "rules": self = .rule
        default: self = .page
        }
    }

    /// How much of its score a result of this kind keeps, in hundredths. Most who search are patients; rules are for those who
    /// write and check plans.
    var share: Int { self == .rule ? 40 : 100 }

    /// Pages whose parts are results of their own: the kind of these, and how their anchors begin.
    static func parts(of path: String) -> (kind: SearchKind, anchor: String)? {
        switch path {
        case "people.html": (.person, "person-")
        case "tools.html": (.tool, "tool-")
        case GlossaryPage.path: (.term, "term-")
        default: nil
        }
    }
}
