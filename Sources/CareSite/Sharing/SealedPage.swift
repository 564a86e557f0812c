internal import CareModel
internal import Guidance

/// The page around a sealed plan: what it is, from whom, when it was made, and how to open it. It names no patient.
struct SealedPage {
    let plan: CarePlan
    let frame: PageFrame
    /// The sealed plan as JSON.
    let box: String
    let made: Day
    let validUntil: Day?

    /// What all sealed pages of a clinic share, with the hashes by which a browser knows it.
    struct Fittings: Sendable {
        let single: SingleFile
        let script: String

        init(styles: String, script: String) {
            single = SingleFile(styles: styles, script: script)
            self.script = script
        }
    }

    private static let icons = ["person", "phone", "late"]
    private var strings: Strings { frame.strings }

    func html(with fittings: Fittings) -> String {
        let opening = frame.opening(
            title: strings("sealed-page-title"), description: strings("sealed-description", ["clinic": frame.clinicName]), root: "",
            home: "#main", isPrivate: true, icons: Self.icons, single: fittings.single)
        let clinic = frame.clinic
        let sender = plan.by
        let date = strings.long(made)
        let name = sender.map(frame.firstName)
        let lead =
            sender.map {
                strings("sealed-lead", ["name": $0.name(in: frame.language), "clinic": frame.clinicName, "date": date])
            } ?? strings("sealed-lead-clinic", ["clinic": frame.clinicName, "date": date])
        let foot = [frame.clinicName, clinic.contact.address?(in: frame.language)].compactMap { $0 }
            .joined(separator: strings("list-comma"))
        return frame.voice.render(
            "pages/sealed",
            [
                "opening": opening, "lead": .text(lead),
                "valid": .text(validUntil.map { strings("sealed-valid", ["date": strings.long($0)]) }),
                "hint": .text(name.map { strings("sealed-hint", ["name": $0]) } ?? strings("sealed-hint-clinic")),
                "lost": .html(lost(sender)), "foot-line": .text(foot + ". " + strings("sealed-with")),
                "cannot-run": .text(strings("sealed-cannot-run")), "cannot-decrypt": .text(strings("sealed-cannot-decrypt")),
                "damaged": .text(strings("sealed-damaged")), "box": .html(box),
                "script": .html(fittings.script),
            ])
    }

    /// Whom to call for a new copy: the sender, or the clinic.
    private func lost(_ sender: Person?) -> String {
        if let sender, let phone = sender.contact.phone {
            return strings.html(
                "sealed-lost-call-html", markup: ["name": HTMLText.escaped(frame.firstName(sender)), "phone": frame.phone(phone)])
        }
        if let phone = frame.clinic.contact.phone {
            return strings.html("sealed-lost-phone-html", markup: ["phone": frame.phone(phone)])
        }
        return strings.html("sealed-lost-html")
    }
}
