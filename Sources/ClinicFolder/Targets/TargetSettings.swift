public import CareModel

/// What `overseen.json` beside a Swift target says: where the clinic lies, and how the build plugin checks it.
///
/// ```json
/// {"clinic": "../../clinic", "plans": "Plans", "fail-on": "warning", "as-of": "2026-11-23", "rules": {"OVS702": "error"}}
/// ```
public struct TargetSettings: Sendable {
    /// The file's name.
    public static let fileName = "overseen.json"

    /// The clinic folder, relative to the file's own folder. Nil: it is searched for below the target.
    public var clinic: Placed<String>?
    /// A folder of patients' files that are checked as if they lay in the clinic's `patients/`.
    public var plans: Placed<String>?
    /// The day to check for. Nil: today.
    public var asOf: Placed<Day>?
    /// Nil: the clinic's policy. An error always fails a build.
    public var failOn: Placed<FailOn>?
    public var rules: [(rule: Placed<String>, setting: Placed<RuleSetting>)] = []
    /// Whether patients' ids and names are left out of what the build prints.
    public var redacts = false

    public init() {}

    /// The file as it is.
    public static func bytes(of path: String) throws(FolderError) -> [UInt8] {
        try DiskFile.bytes(of: path, named: path, limit: ClinicReader.textLimit)
    }

    /// Reads the file. Its YAML 1.2 reader reads JSON too, and keeps lines and columns.
    ///
    /// - Returns: what could be read, and what is wrong with the rest, by line and column.
    /// - Throws: `cannotRead` when the file is there but cannot be opened.
    public static func read(_ path: String) throws(FolderError) -> (settings: TargetSettings, findings: [Finding]) {
        let bytes = try bytes(of: path)
        let log = ReadingLog(file: fileName)
        var settings = TargetSettings()
        guard UTF8Check.firstInvalidByte(in: bytes) == nil else {
            log.report(ReadingRules.unreadableFile, "this is not UTF-8 text", help: "save the file as UTF-8", at: log.location(1, 1))
            return (settings, log.findings)
        }
        do {
            if let root = try YAMLDocument.read(bytes[...]) { settings.read(root, in: log) }
        } catch {
            log.report(error)
        }
        return (settings, log.findings)
    }

    private mutating func read(_ root: YAMLNode, in log: ReadingLog) {
        let keys = ["clinic", "plans", "as-of", "fail-on", "rules", "redact"]
        guard let fields = Fields(root, TargetSettings.fileName, keys: keys, in: log) else { return }
        clinic = fields.text("clinic")
        plans = fields.text("plans")
        asOf = fields.day("as-of")
        failOn = fields.value("fail-on", "error or warning", help: "use error or warning; an error always stops the build") {
            $0 == FailOn.never.rawValue ? nil : FailOn(rawValue: $0)
        }
        rules = fields.ruleSettings("rules")
        redacts = fields.flag("redact")?.value ?? false
    }
}
