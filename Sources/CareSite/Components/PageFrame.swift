internal import CareModel
internal import Guidance

/// What the pages of one language and form of address share: the help strip, the bar, people and tools as components.
/// Prepared once, so that a patient's page only fills in what is the patient's own.
final class PageFrame: Sendable {
    let clinic: Clinic
    let voice: Voice
    let language: String
    let fittings: EditionFittings
    let help: View
    let clinicName: String
    /// The clinic's people as components: as they are, and leading to their place on a patient's page.
    private let faces: [String: FaceToPrepare]

    /// Ties by the ids of tool and person. A plan of a test or a preview may know them otherwise, so both are compared.
    private let ties = Memo<TieKey, PreparedTie>()
    let words: PatientWords
    private let scales = Memo<String, ScoreScale>()
    let knownChecks = Memo<ChecksKey, View>()
    let knownGoals = Memo<GoalKey, (words: View, track: View?)>()

    private struct TieKey: Hashable, Sendable {
        let tool: String
        let person: String
        let isLinked: Bool
    }

    init(clinic: Clinic, voice: Voice, language: String, fittings: EditionFittings) {
        self.fittings = fittings
        self.clinic = clinic
        self.voice = voice
        words = PatientWords(voice.strings, clinic, language)
        self.language = language
        clinicName = clinic.name(in: language)
        help = PageFrame.help(clinic: clinic, voice: voice, language: language)
        faces = Dictionary(clinic.people.map { ($0.id, FaceToPrepare($0)) }) { $1 }
    }

    var strings: Strings { voice.strings }

    /// Everything before the content of the page.
    ///
    /// - Parameters:
    ///   - root: The way from the page to the folder of its edition: "" or "../".
    ///   - showsHelp: False on staff pages only.
    ///   - saysStaffOnly: Puts "Staff only" beside the clinic's name.
    ///   - head: What a public page says about itself besides.
    ///   - single: For a page that is one file and has nothing beside it.
    ///   - search: The way to search, on public pages: the script of it lies in the edition's folder.
    func opening(
        title: String, description: String, root: String, home: String = "index.html", isPrivate: Bool, showsHelp: Bool = true,
        saysStaffOnly: Bool = false, icons: [String], nav: [NavLink] = [], head: View? = nil, search: View? = nil,
        single: SingleFile? = nil
    ) -> View {
        let sprite = ViewFields(icons.map { (FieldName($0), View.flag(true)) })
        let links = nav.map { link -> View in
            ["href": .text(root + link.path), "label": .text(link.label), "current": link.isCurrent ? .flag(true) : nil]
        }
        return .html(
            voice.render(
                "components/opening",
                [
                    "lang": .text(voice.language), "title": .text(strings("page-title", ["title": title, "clinic": clinicName])),
                    "description": .text(description), "root": .text(root), "styles": .text(root + fittings.styles.path),
                    "private": .flag(isPrivate),
                    "policy": .html(single?.policy ?? fittings.policy(runsOwnScript: search != nil).text),
                    "inline-styles": single.map { .html($0.styles) }, "logo": fittings.logoView(root: root),
                    "sprite": voice.render(.sprite, .fields(sprite)), "help": showsHelp ? help : nil, "home": .text(root + home),
                    "clinic": .text(clinicName), "synthetic": .flag(clinic.isSynthetic), "staff": .flag(saysStaffOnly),
                    "nav": links.isEmpty ? nil : ["links": .list(links)], "head": head, "search": search,
                ]))
    }

    /// The end of a public or a staff page.
    var foot: View { foot(links: []) }

    /// - Parameter links: each with `href` and `label`.
    func foot(links: [View]) -> View {
        voice.render(
            .foot,
            [
                "clinic": .text(clinicName), "address": .text(clinic.contact.address?(in: language)),
                "phone": clinic.contact.phone.map { .html(phone($0)) }, "hours": .text(clinic.contact.hours?(in: language)),
                "synthetic": .flag(clinic.isSynthetic), "built": .text(strings("made-with")),
                "has-links": .flag(!links.isEmpty), "links": .list(links),
            ])
    }

    /// A phone number as a link that a phone can dial.
    func phone(_ number: String) -> String { PageFrame.phone(number, voice) }

    static func phone(_ number: String, _ voice: Voice) -> String {
        "<a href=\"\(dial(number))\">\(isolated(number, voice))</a>"
    }

    /// A number or a Latin name, kept in its own direction in a right-to-left text.
    func isolated(_ text: String) -> String { PageFrame.isolated(text, voice) }

    private static func isolated(_ text: String, _ voice: Voice) -> String {
        let safe = HTMLText.escaped(text)
        return voice.isRightToLeft ? "<bdi>\(safe)</bdi>" : safe
    }

    static func dial(_ number: String) -> String {
        "tel:" + number.filter { $0.isASCII && ($0.isNumber || $0 == "+" || $0 == "*" || $0 == "#") }
    }

    /// A person's face, name and role, leading to where the page tells more about them when it does.
    func person(_ person: Person, isLinked: Bool = false) -> View {
        let face = face(of: person)
        return isLinked ? face.linked : face.plain
    }

    /// The same, leading to another page.
    func person(_ person: Person, leadingTo href: String?) -> View { PreparedFace.view(person, leadingTo: href, voice, language) }

    /// All about one person, ready made where the person is one of the clinic's.
    func face(of person: Person) -> PreparedFace {
        if let known = faces[person.id], known.person == person { return known.face(voice, language, clinic: clinic) }
        return PreparedFace(person, voice, language, clinic: clinic)
    }

    /// Where a patient's page tells about a person. The prefix keeps ids of people apart from those of sections.
    static func anchor(_ person: Person) -> String { "#person-" + person.id }

    /// A tool tied to the person who watches over it. There is no other way to show a tool.
    func tie(_ tool: AITool, to overseer: Person, isLinked: Bool = false) -> View { tied(tool, to: overseer, isLinked: isLinked).view }

    func tied(_ tool: AITool, to overseer: Person, isLinked: Bool) -> PreparedTie {
        ties(TieKey(tool: tool.id, person: overseer.id, isLinked: isLinked), fits: { $0.tool == tool && $0.person == overseer }) {
            let view = tie(self.tool(tool), to: person(overseer, isLinked: isLinked))
            return PreparedTie(tool, overseer, view: view, firstName: firstName(overseer), strings, language)
        }
    }

    func tie(_ tool: View, to person: View) -> View { voice.render(.tie, ["tool": tool, "person": person]) }

    /// A tool's mark and name, for `tie` alone.
    func tool(_ tool: AITool, leadingTo href: String? = nil) -> View {
        voice.render(.tool, ["name": .html(isolatedIfLatin(tool.name(in: language))), "href": .text(href)])
    }

    func firstName(_ person: Person) -> String { face(of: person).firstName }

    /// What the charts of an instrument have in common.
    func scale(of instrument: Instrument) -> ScoreScale {
        scales(instrument.id, fits: { $0.instrument == instrument }) { ScoreScale(instrument, strings: strings, language: language) }
    }

    private func isolatedIfLatin(_ name: String) -> String {
        name.utf8.allSatisfy { $0 < 0x80 } ? isolated(name) : HTMLText.escaped(name)
    }

    private static func help(clinic: Clinic, voice: Voice, language: String) -> View {
        func number(_ text: String) -> String {
            let safe = HTMLText.escaped(text)
            return voice.isRightToLeft ? "<bdi>\(safe)</bdi>" : safe
        }
        let lines = clinic.crisisLines.map { line -> View in
            [
                "label": clinic.crisisLines.count > 1 ? .text(line.label(in: language)) : nil, "href": .text(dial(line.phone)),
                "phone": .html(number(line.phone)), "hours": .text(line.hours?(in: language)),
            ]
        }
        let emergency = clinic.emergency.map { line -> View in
            [
                "href": .text(dial(line.phone)),
                "call": .html(voice.strings.html("call-number-html", markup: ["phone": number(line.phone)])),
            ]
        }
        return voice.render(.help, ["lines": .list(lines), "emergency": emergency])
    }
}

/// An entry of the main navigation. The path starts at the folder of the edition.
struct NavLink: Sendable {
    var label: String
    var path: String
    var isCurrent = false
}
