internal import CareModel

/// The words of patients' pages that are the same for all of them, ready made.
final class PatientWords: Sendable {
    /// What a step says of itself by its state.
    struct State: Sendable {
        let name: View
        let word: View
        let icon: View
        let flips: View

        init(_ status: StepStatus, icon: String, _ strings: Strings) {
            name = .html(status.rawValue)
            word = .html(strings.html("state-\(status.rawValue)"))
            self.icon = .html(icon)
            flips = .flag(status == .next)
        }
    }

    /// A section's entry in the list of sections.
    let jumps: [View]
    let whyTool: View
    let whyPerson: View
    let stopTitle: View
    let seesTitle: View
    let wrongTitle: View
    /// What no tool may do.
    let never: View
    /// When a step takes place.
    let whenBetween: StringsText
    let whenFrom: StringsText
    let whenUntil: StringsText
    /// Whom to ask for a person instead of a tool.
    let preferDefault: StringsText
    let goalQuoted: StringsText
    /// Which steps an article goes with.
    let goesWith: StringsText
    /// The end of the page: where the clinic is, and what made the page.
    let colophonStart: String
    let colophonEnd: String
    /// The names of the facts at the top of the page.
    let factVersion: View
    let factDate: View
    let factPrepared: View
    let factReview: View
    /// Where the page tells about each step.
    private let stepIDs: [View]
    private let done: State
    private let now: State
    private let next: State
    private let stopped: State

    /// The sections of the page in their order, with the words that lead to them. A clinic's own come before the letter.
    enum Section: Int, CaseIterable {
        case people, tools, goals, plan, scores, letter, read, choices

        var id: String { "\(self)" }

        var label: String {
            switch self {
            case .people: "people-title"
            case .tools: "jump-tools"
            case .goals: "goals-title"
            case .plan: "jump-steps"
            case .scores: "jump-scores"
            case .letter: "jump-letter"
            case .read: "read-title"
            case .choices: "jump-choices"
            }
        }
    }

    init(_ strings: Strings, _ clinic: Clinic, _ language: String) {
        colophonStart =
            clinic.name(in: language) + (clinic.contact.address.map { strings("list-comma") + $0(in: language) } ?? "") + "."
        colophonEnd = " " + strings("made-with") + (clinic.isSynthetic ? " " + strings("synthetic-note") : "")
        jumps = Section.allCases.map { [.id: .html($0.id), .label: .html(strings.html($0.label))] }
        whyTool = .html(strings.html("why-tool"))
        whyPerson = .html(strings.html("why-person"))
        stopTitle = .html(strings.html("stop-title"))
        seesTitle = .html(strings.html("sees-title"))
        wrongTitle = .html(strings.html("wrong-title"))
        never = [.title: .html(strings.html("never-title")), .text: .html(strings.html("never-text"))]
        whenBetween = strings.text("when-between")
        whenFrom = strings.text("when-from")
        whenUntil = strings.text("when-until")
        preferDefault = strings.text("prefer-default")
        goalQuoted = strings.text("goal-quoted")
        goesWith = strings.text("goes-with")
        factVersion = .html(strings.html("fact-version"))
        factDate = .html(strings.html("fact-date"))
        factPrepared = .html(strings.html("fact-prepared"))
        factReview = .html(strings.html("fact-review"))
        stepIDs = (0...40).map { .html(PatientWords.id(ofStep: $0)) }
        done = State(.done, icon: "check", strings)
        now = State(.now, icon: "here", strings)
        next = State(.next, icon: "next", strings)
        stopped = State(.stopped, icon: "cross", strings)
    }

    func state(_ status: StepStatus) -> State {
        switch status {
        case .done: done
        case .now: now
        case .next: next
        case .stopped: stopped
        }
    }

    /// - Parameter number: from 1.
    func id(ofStep number: Int) -> View { number < stepIDs.count ? stepIDs[number] : .html(PatientWords.id(ofStep: number)) }

    private static func id(ofStep number: Int) -> String { "step-\(number)" }

    func jump(to section: Section) -> View { jumps[section.rawValue] }
}
