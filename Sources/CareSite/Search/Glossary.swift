internal import CareModel
internal import Foundation

/// The words that our pages use in a sense of their own. What they mean is in the strings files, as `term-ID` and
/// `term-ID-means`.
enum GlossaryTerm: String, CaseIterable {
    case aiTool = "ai-tool"
    case carePlan = "care-plan"
    case consent
    case crisisLine = "crisis-line"
    case effectSize = "effect-size"
    case empathy
    case escalation
    case guidance
    case likelyRange = "likely-range"
    case notShown = "not-shown"
    case outcome
    case overseer
    case pathway
    case questionnaire
    case recoveryLine = "recovery-line"
    case register
    case reliableChange = "reliable-change"
    case review
    case rule
    case score
    case signOff = "sign-off"
    case step
    case waiver

    /// Where the idea comes from. The figures of a questionnaire stand with their sources where they are used, and not here.
    var source: RuleSource? {
        switch self {
        case .reliableChange:
            RuleSource(
                "Jacobson NS, Truax P. Clinical significance. J Consult Clin Psychol 1991;59:12-19",
                url: "https://doi.org/10.1037/0022-006X.59.1.12")
        case .empathy:
            RuleSource(
                "Rubin M, Arnon H, Huppert JD, Perry A. Considering the Role of Human Empathy in AI-Driven Therapy. "
                    + "JMIR Ment Health 2024;11:e56529",
                url: "https://mental.jmir.org/2024/1/e56529")
        default: nil
        }
    }
}

/// The page that says in plain words what ours mean.
struct GlossaryPage {
    static let path = "glossary.html"
    let frame: PageFrame
    let foot: View

    func html(opening: View) -> String {
        frame.voice.render("pages/glossary", ["opening": opening, "foot": foot, "terms": .list(terms)])
    }

    /// In the order of the language's alphabet.
    private var terms: [View] {
        let strings = frame.strings
        let locale = Locale(identifier: frame.voice.language)
        let named = GlossaryTerm.allCases.map { (term: $0, name: strings("term-\($0.rawValue)")) }
        let sorted = named.sorted { first, second in
            switch first.name.compare(second.name, options: .caseInsensitive, range: nil, locale: locale) {
            case .orderedAscending: true
            case .orderedDescending: false
            case .orderedSame: first.term.rawValue < second.term.rawValue
            }
        }
        return sorted.map { term, name in
            [
                "id": .text("term-" + term.rawValue), "name": .text(name), "means": .text(strings("term-\(term.rawValue)-means")),
                "source": term.source.map { ["title": .text($0.title), "href": .text($0.url)] },
            ]
        }
    }
}
