internal import CareModel
internal import Guidance

/// The page of one patient. Sections without content are left out.
struct PatientPage {
    let plan: CarePlan
    let scores: [ScoreSeries]
    let frame: PageFrame
    /// The day for which the page is made. It prints days of the plan and no day of its own.
    let day: CheckedDay
    let opening: View
    let own: OwnSections
    let letter: RenderedMarkdown?
    let reading: [Reading]

    /// An article that goes with steps.
    struct Reading {
        let id: String
        let card: ReadingCard
        /// By their places in the plan.
        var steps: [Int]

        /// All of a plan, in the order of its steps.
        static func all(of plan: CarePlan, from articles: [String: ReadingCard]) -> [Reading] {
            var all: [Reading] = []
            for step in plan.steps.indices {
                for id in plan.steps[step].guidance {
                    if let place = all.firstIndex(where: { $0.id == id }) {
                        if all[place].steps.last != step { all[place].steps.append(step) }
                    } else if let card = articles[id] {
                        all.append(Reading(id: id, card: card, steps: [step]))
                    }
                }
            }
            return all
        }
    }

    private var strings: Strings { frame.strings }

    func bytes() -> [UInt8] {
        let tools = PlanTools(of: plan, in: frame)
        let charts = ScoresView(plan: plan, series: scores, frame: frame, day: day)
        let people = PlanPeople(of: plan).views(in: frame, plan: plan)
        let steps = plan.steps.indices.map(StepView(plan: plan, tools: tools, frame: frame).view(ofStep:))
        let choices = ChoicesView(plan: plan, tools: tools, frame: frame)
        let letterHTML = letter.flatMap { $0.html.isEmpty ? nil : $0.html }
        let links = readingViews
        var jump: [View] = []
        func show(_ section: PatientWords.Section, if isThere: Bool) {
            if isThere { jump.append(frame.words.jump(to: section)) }
        }
        show(.people, if: !people.isEmpty)
        show(.tools, if: !tools.uses.isEmpty)
        show(.goals, if: !plan.goals.isEmpty)
        show(.plan, if: !steps.isEmpty)
        show(.scores, if: !scores.isEmpty)
        jump += own.jumps
        show(.letter, if: letterHTML != nil)
        show(.read, if: !links.isEmpty)
        show(.choices, if: true)
        return frame.voice.bytes(
            "pages/patient",
            [
                .opening: opening, .lead: .text(lead(tools)), .facts: .list(facts), .jump: .list(jump),
                .hasPeople: .flag(!people.isEmpty), .people: .list(people),
                .hasTools: .flag(!tools.uses.isEmpty), .tools: .list(tools.views),
                .hasGoals: .flag(!plan.goals.isEmpty),
                .goals: .list(plan.goals.map { GoalView(goal: $0, page: plan.date).view(in: frame) }),
                .hasSteps: .flag(!steps.isEmpty), .steps: .list(steps),
                .stepsIntro: .html(strings.html(tools.uses.isEmpty ? "steps-intro-people" : "steps-intro-both")),
                .hasScores: .flag(!scores.isEmpty), .scoresIntro: .text(charts.intro), .charts: .list(charts.views),
                .hasMarks: .flag(!charts.marks.isEmpty || !charts.missing.isEmpty), .marks: .list(charts.markViews),
                .own: .list(own.views), .letter: letterHTML.map { .html($0) },
                .hasReading: .flag(!links.isEmpty), .reading: .list(links), .readIntro: .html(readIntro),
                .choicesLead: .text(choices.lead), .choices: .list(choices.views),
                .prepared: .html(prepared), .colophon: .text(colophon),
            ])
    }

    private func lead(_ tools: PlanTools) -> String {
        strings(tools.uses.isEmpty ? "plan-lead-people" : "plan-lead-tools", ["name": plan.patient.name])
    }

    private var facts: [View] {
        var facts: [View] = []
        facts.reserveCapacity(3)
        let words = frame.words
        func fact(_ term: View, _ value: String) { facts.append([.term: term, .value: .html(value)]) }
        if let version = plan.version {
            let values = ["version": String(version), "date": strings.time(plan.date)] as KeyValuePairs
            fact(words.factVersion, strings.html("fact-version-value", markup: values))
        } else {
            fact(words.factDate, strings.time(plan.date))
        }
        if let by = plan.by { fact(words.factPrepared, strings.html("fact-prepared-value", ["name": by.name(in: frame.language)])) }
        if let review = plan.nextReview { fact(words.factReview, strings.time(review)) }
        return facts
    }

    private var readingViews: [View] {
        reading.map { reading in
            let card = reading.card
            let steps = strings.list(reading.steps.map { plan.steps[$0].title })
            var note = MarkupText()
            note.add(text: card.minutes)
            note += " "
            frame.words.goesWith.write(to: &note) { name, note in
                guard name == "steps" else { return false }
                note.add(text: steps)
                return true
            }
            note.add(text: card.remark)
            return [.href: card.href, .title: card.title, .note: .html(note.html), .foreign: card.foreign]
        }
    }

    /// That each was checked is said only where each was.
    private var readIntro: String { strings.html(reading.allSatisfy(\.card.isReviewed) ? "read-intro" : "read-intro-open") }

    private var prepared: String {
        let date = strings.long(plan.date)
        guard let by = plan.by else { return strings.html("prepared-html", ["date": date]) }
        return strings.html("prepared-by-html", ["name": by.name(in: frame.language), "date": date])
    }

    private var colophon: String {
        guard let version = plan.version, version > 1 else { return frame.words.colophonStart + frame.words.colophonEnd }
        return frame.words.colophonStart + " " + strings("version-replaces", ["version": String(version)]) + frame.words.colophonEnd
    }
}
