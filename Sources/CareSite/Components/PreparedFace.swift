internal import CareModel
internal import Guidance
internal import Synchronization

/// One person as pages of one language show them, written once.
final class PreparedFace: Sendable {
    let person: Person
    let firstName: String
    /// Their number, or the clinic's, as a link that a phone can dial.
    let phone: String?
    /// Face, name and role.
    let plain: View
    /// The same, leading to their place on a patient's page.
    let linked: View
    /// The card on a patient's page, without what the plan says that they do.
    let card: ViewFields

    init(_ person: Person, _ voice: Voice, _ language: String, clinic: Clinic) {
        self.person = person
        let name = person.name(in: language)
        let initials = View.text(Names.initials(of: name))
        let reach = PageFrame.reach(person, of: clinic, voice, language)
        let role = View.text(person.role(in: language))
        phone = (person.contact.phone ?? clinic.contact.phone).map { PageFrame.phone($0, voice) }
        firstName = Names.first(of: name)
        plain = PreparedFace.view(person, leadingTo: nil, voice, language)
        linked = PreparedFace.view(person, leadingTo: PageFrame.anchor(person), voice, language)
        card = [
            .id: .text("person-" + person.id), .initials: initials, .name: .text(name), .role: role, .reach: reach.map { .html($0) },
        ]
    }

    static func view(_ person: Person, leadingTo href: String?, _ voice: Voice, _ language: String) -> View {
        let name = person.name(in: language)
        return voice.render(
            .person,
            [
                "initials": .text(Names.initials(of: name)), "name": .text(name), "role": .text(person.role(in: language)),
                "href": .text(href),
            ])
    }
}

/// A person whose face is prepared when the first page shows it: a build that writes one page again needs few of a clinic's people.
final class FaceToPrepare: Sendable {
    let person: Person
    private let prepared = AtomicLazyReference<PreparedFace>()

    init(_ person: Person) { self.person = person }

    func face(_ voice: Voice, _ language: String, clinic: Clinic) -> PreparedFace {
        prepared.load() ?? prepared.storeIfNil(PreparedFace(person, voice, language, clinic: clinic))
    }
}
