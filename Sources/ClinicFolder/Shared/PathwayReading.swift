import CareModel

/// A file of pathways/.
enum PathwayReading {
    static let keys = ["title", "for", "lead", "reviewed", "steps"]

    static func read(_ root: YAMLNode, explanation: Markdown, in log: ReadingLog) -> PathwayDraft? {
        let id = Placed(log.stem, at: log.location(1, 1))
        if SafeID.check(id, in: log) { log.subject.pathway = id.value }
        guard let fields = Fields(root, "a pathway", keys: keys, in: log) else { return nil }
        fields.require("title")
        fields.require("steps")
        var pathway = PathwayDraft(location: log.location(1, 1), explanation: explanation)
        pathway.id = SafeID.isSafe(id.value) ? id : nil
        pathway.title = fields.text("title")
        pathway.audience = fields.text("for")
        pathway.lead = fields.text("lead")
        pathway.reviewed = ReviewRecordReading.read(fields)
        pathway.steps = StepReading.list(fields, keys: StepReading.pathwayKeys, in: log)
        StepReading.checkIDs(of: pathway.steps, in: log)
        return pathway
    }
}

/// A `reviewed:` mapping.
enum ReviewRecordReading {
    static func read(_ fields: Fields) -> ReviewRecordDraft? {
        guard let part = fields.fields("reviewed", "a review", keys: ["by", "on", "next"]) else { return nil }
        part.require("by")
        part.require("on")
        var record = ReviewRecordDraft(location: part.location)
        record.by = part.text("by")
        record.on = part.day("on")
        record.next = part.day("next")
        return record
    }
}

/// The parts of a file's name.
enum FileName {
    /// The last part of a path, without `.md`.
    static func stem(_ path: String) -> String {
        // By bytes, since there is one for each patient. A letter may begin with a slash, where an accent stands behind it.
        var path = path
        if let name = path.withUTF8({ stem(ofASCII: $0) }) { return name }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    }

    private static func stem(ofASCII path: UnsafeBufferPointer<UInt8>) -> String? {
        let slash = UInt8(ascii: "/")
        guard path.last != slash, path.allSatisfy({ $0 < 0x80 }) else { return nil }
        let name = path[(path.lastIndex(of: slash).map { $0 + 1 } ?? 0)...]
        return String(decoding: name.suffix(3).elementsEqual(".md".utf8) ? name.dropLast(3) : name, as: UTF8.self)
    }
}
