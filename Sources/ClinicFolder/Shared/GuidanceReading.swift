import CareModel

/// A file of guidance/.
enum GuidanceReading {
    static let keys = ["title", "summary", "audience", "language", "reviewed", "sources"]

    static func read(_ root: YAMLNode, body: Markdown, in log: ReadingLog, clinic: ClinicDraft) -> GuidanceDraft? {
        guard let fields = Fields(root, "a guidance article", keys: keys, in: log) else { return nil }
        fields.require("title")
        fields.require("audience", help: "add audience: [public, patient] or [staff]")
        var article = GuidanceDraft(location: log.location(1, 1), body: body)
        // sleep.he.md is the Hebrew text of sleep.
        var stem = log.stem
        var suffix: String?
        let languages = clinic.languages.map(\.value)
        if let dot = stem.lastIndex(of: "."), languages.contains(String(stem[stem.index(after: dot)...])) {
            suffix = String(stem[stem.index(after: dot)...])
            stem = String(stem[..<dot])
        }
        let id = Placed(stem, at: log.location(1, 1))
        article.id = SafeID.check(id, in: log) ? id : nil
        article.title = fields.text("title")
        article.summary = fields.text("summary")
        article.language = fields.language("language") ?? suffix.map { Placed($0, at: log.location(1, 1)) }
        if let suffix, let language = article.language, language.value != suffix {
            log.report(
                ReadingRules.wrongValue, "the file's name says \(suffix), but language says \(language.value)",
                help: "rename the file or change language", at: language.location)
            // Pages are found by the name; as an English text it would stand in the way of the true one.
            article.language = Placed(suffix, at: language.location)
        }
        article.reviewed = ReviewRecordReading.read(fields)
        article.sources = fields.texts("sources")
        for word in fields.texts("audience") {
            if let audience = Audience(rawValue: word.value) {
                article.audience.append(word.map { _ in audience })
            } else {
                log.report(
                    ReadingRules.wrongValue, "audience should be public, patient or staff, not \(word.value.shortened)",
                    help: "use one of public, patient, staff", at: word.location)
            }
        }
        return article
    }
}
