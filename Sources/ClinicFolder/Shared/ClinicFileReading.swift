import CareModel

/// clinic.yml.
enum ClinicFileReading {
    static let keys = [
        "name", "languages", "jurisdiction", "synthetic", "contact", "crisis", "emergency", "theme", "public-url", "outcomes", "scoring",
        "oversight",
        "suppression", "suppress-below", "kinds", "safety", "translations",
    ]
    private static let limits = PolicyLimit.allCases.map(\.rawValue)

    /// - Parameter files: the files of the folder, for those that clinic.yml names.
    static func read(_ root: YAMLNode, files: [String], into clinic: inout ClinicDraft, in log: ReadingLog) {
        guard let fields = Fields(root, "clinic.yml", keys: keys, in: log) else { return }
        clinic.location = fields.location
        let translations = Translations(of: fields, keys: ["name", "address", "hours"])
        fields.require("name")
        fields.require(
            "crisis", help: "add at least one line that a patient can call: crisis: [{label: ..., phone: ..., verified-on: ...}]")
        clinic.name = fields.wording("name", translations: translations)
        clinic.languages = fields.languages("languages")
        clinic.jurisdictions = fields.texts("jurisdiction")
        clinic.isSynthetic = fields.flag("synthetic")?.value ?? false
        clinic.contact = ContactReading.read(fields, translations: translations)
        clinic.crisisLines = fields.items("crisis").compactMap { crisisLine($0, needsLabel: true, in: log) }
        clinic.emergency = fields.node("emergency").flatMap { crisisLine($0, needsLabel: false, in: log) }
        if let theme = fields.fields("theme", "the theme", keys: ThemeReading.keys) {
            clinic.theme = ThemeReading.read(theme, files: files)
        }
        clinic.publicURL = fields.value("public-url", "an address", help: "write the address as https://..., without ? and #") {
            isAddress($0) ? $0 : nil
        }
        clinic.suppressBelow = fields.whole("suppress-below", in: 1...1000)?.value
        clinic.suppression = fields.word("suppression", SuppressionStyle.self)?.value ?? .standard
        for node in fields.items("kinds") {
            guard let kind = KindReading.read(node, in: log) else { continue }
            // A second kind of the same name could quietly ask for less of a human than the first.
            if clinic.kinds[kind.value.id] == nil {
                clinic.kinds[kind.value.id] = kind.value
            } else {
                log.report(
                    ReadingRules.duplicateID, "there is already a step kind \(kind.value.id)",
                    help: "choose another id; a step that needs less gets an override with a reason", at: kind.location)
            }
        }
        for node in fields.items("outcomes") {
            if let mapping = MappingReading.read(node, in: log) { clinic.outcomeMappings.append(mapping) }
        }
        clinic.declaredCodings = codings(fields)
        if let part = fields.fields("safety", "the safety case", keys: ["officer", "hazard-log", "reviewed"]) {
            var safety = SafetyCaseDraft(location: part.location)
            safety.officer = part.text("officer")
            safety.hazardLog = part.text("hazard-log")
            safety.reviewed = part.day("reviewed")
            clinic.safety = safety
        }
        readPolicy(fields, into: &clinic.policy)
    }

    private static func crisisLine(_ node: YAMLNode, needsLabel: Bool, in log: ReadingLog) -> Placed<CrisisLine>? {
        guard let fields = Fields(node, "a crisis line", keys: ["label", "phone", "hours", "verified-on", "translations"], in: log) else {
            return nil
        }
        let translations = Translations(of: fields, keys: ["label", "hours"])
        fields.require("phone")
        if needsLabel { fields.require("label") }
        guard let phone = fields.text("phone") else { return nil }
        let line = CrisisLine(
            label: fields.wording("label", translations: translations)?.value ?? Wording(""), phone: phone.value,
            hours: fields.wording("hours", translations: translations)?.value, verifiedOn: fields.day("verified-on")?.value)
        return Placed(line, at: phone.location)
    }

    private static func readPolicy(_ fields: Fields, into policy: inout PolicyDraft) {
        guard
            let oversight = fields.fields(
                "oversight", "the oversight policy", keys: ["fail-on", "rules"] + PolicyLimit.allCases.map(\.rawValue))
        else { return }
        policy.failOn = oversight.word("fail-on", FailOn.self)
        for limit in PolicyLimit.allCases {
            if let value = limit.rawValue.withFieldKey({ oversight.whole($0) }) { policy.limits[limit.rawValue] = value }
        }
        policy.rules = oversight.ruleSettings("rules")
    }

    /// `scoring: {k10: 1-5}`.
    private static func codings(_ fields: Fields) -> [(instrument: Placed<String>, coding: Placed<String>)] {
        guard let node = fields.node("scoring") else { return [] }
        guard case .mapping(let entries) = node.content else {
            fields.wrong(node, "scoring", "a mapping from instruments to codings", help: "write {k10: 1-5}")
            return []
        }
        return fields.log.firstOfEach(entries).compactMap { entry in
            guard let coding = entry.key.withFieldKey({ fields.text(entry.value, $0) }) else { return nil }
            return (Placed(entry.key, at: fields.log.location(entry.line, entry.column)), coding)
        }
    }

    /// A web address that others can be made from by adding a path.
    private static func isAddress(_ text: String) -> Bool {
        guard let start = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
        let rest = text.dropFirst(start.count)
        return !rest.isEmpty && !rest.hasPrefix("/") && !rest.contains { $0.isWhitespace || "?#\"<>".contains($0) }
    }
}

/// A `contact:` mapping, with the address and the hours in several languages.
enum ContactReading {
    static func read(_ fields: Fields, translations: Translations) -> Contact {
        guard let contact = fields.fields("contact", "contact", keys: ["phone", "email", "address", "hours"]) else { return Contact() }
        return Contact(
            phone: contact.text("phone")?.value, email: contact.text("email")?.value,
            address: contact.wording("address", translations: translations)?.value,
            hours: contact.wording("hours", translations: translations)?.value)
    }
}
