public import CareModel

/// Reads a clinic folder: text becomes drafts, and what cannot be read becomes findings with file, line and column.
///
/// One broken value does not stop the rest from being read.
public struct ClinicReader: Sendable {
    let folder: any FolderAccess
    /// Every file that may be read, sorted.
    let files: [String]
    /// The patients' files, sorted.
    public let planFiles: [String]
    /// The files that all patients share, sorted.
    package let sharedFiles: [String]
    /// Links that are not followed, and why.
    let refusedLinks: [(file: String, reason: String)]
    /// Known besides the built-in ones and those of the folder.
    let moreInstruments: [Instrument]
    /// When the folder was listed, in nanoseconds since 1970.
    package let listedAt: Int64
    /// How the files that all patients share lay on the disk before any of them was read.
    package let sharedStamps: [String: FileStamp]

    /// Lists the folder.
    ///
    /// - Parameter instruments: known besides the built-in ones and those of the folder; a built-in one of the same id wins.
    /// - Throws: `noClinicFile` without a clinic.yml; `nothingToCheck` without any patient and pathway.
    public init(_ folder: any FolderAccess, instruments: [Instrument] = []) throws(FolderError) {
        self.folder = folder
        moreInstruments = instruments
        listedAt = FileStamp.now()
        let entries = try folder.files()
        let name = folder.name
        guard entries.contains(where: { $0.path == "clinic.yml" }) else { throw .noClinicFile(path: name) }
        files = entries.filter { !$0.leadsOutside && !$0.leadsToFolder }.map(\.path)
        refusedLinks = entries.compactMap { entry in
            if entry.leadsOutside { return (entry.path, "this link leads out of the clinic folder, or nowhere, and is not followed") }
            return entry.leadsToFolder ? (entry.path, "this link leads to another folder and is not followed") : nil
        }
        planFiles = files.filter { ClinicReader.isMarkdown($0, below: "patients/") }
        sharedFiles = planFiles.isEmpty ? files : files.filter { !ClinicReader.isMarkdown($0, below: "patients/") }
        let hasWork = !planFiles.isEmpty || sharedFiles.contains { ClinicReader.isMarkdown($0, below: "pathways/") }
        guard hasWork else { throw .nothingToCheck(path: name) }
        sharedStamps = Dictionary(uniqueKeysWithValues: sharedFiles.compactMap { file in folder.stamp(of: file).map { (file, $0) } })
    }

    /// Every file that may be read, sorted.
    public var allFiles: [String] { files }

    /// The bytes of one of `allFiles`, as they are.
    public func bytes(of file: String) throws(FolderError) -> [UInt8] { try folder.contents(of: file) }

    /// How one of `allFiles` lies on the disk, where that is known.
    public func stamp(of file: String) -> FileStamp? { folder.stamp(of: file) }

    /// The bytes of one of `allFiles`, and how it lay on the disk before they were read, where that is known.
    package func stampedBytes(of file: String) throws(FolderError) -> (bytes: [UInt8], stamp: FileStamp?) {
        try folder.stampedContents(of: file)
    }

    /// How many files the folder has.
    public var fileCount: Int { files.count }

    /// The clinic's own templates: the text of each file below templates/ that is one, by its path there.
    public func templateOverrides() -> (texts: [String: String], findings: [Finding]) {
        var texts: [String: String] = [:]
        var findings: [Finding] = []
        for file in sharedFiles where file.hasPrefix("templates/") {
            let log = ReadingLog(file: file)
            if let bytes = text(file, log) { texts[String(file.dropFirst("templates/".count))] = String(decoding: bytes, as: UTF8.self) }
            findings += log.findings
        }
        return (texts, findings)
    }

    /// Reads what all patients share.
    public func readClinic() -> (clinic: ClinicDraft, findings: [Finding]) {
        var shared = SharedReading(reader: self)
        shared.read()
        return (shared.clinic, shared.findings)
    }

    /// Reads one patient's file. Thread safe.
    ///
    /// - Parameter bytes: the file's, where they are in memory; nil reads them.
    /// - Returns: a plan with whatever could be read; nil when nothing of it could.
    public func readPlan(_ file: String, bytes: [UInt8]? = nil, in clinic: ClinicDraft) -> (plan: PlanDraft?, findings: [Finding]) {
        let log = ReadingLog(file: file)
        // Known before the first value is read, so that every finding of the file can be told apart by patient.
        log.subject.patient = log.stem
        let plan = markdownFile(file, log, bytes: bytes).flatMap { PlanReading.read($0.root, letter: $0.body, in: log, clinic: clinic) }
        return (plan, log.findings)
    }

    /// The files that hold rows of scores, sorted.
    package func outcomeFiles(in clinic: ClinicDraft) -> [String] {
        let mapped = Set(clinic.outcomeMappings.map(\.file))
        let files = mapped.contains { ClinicReader.isMarkdown($0, below: "patients/") } ? files : sharedFiles
        return files.filter { mapped.contains($0) || $0.hasPrefix("outcomes/") && ClinicReader.isTable($0) }
    }

    /// Reads all outcome files.
    public func readAdministrations(in clinic: ClinicDraft) -> (byPatient: [String: [AdministrationDraft]], findings: [Finding]) {
        let (rows, findings) = readOutcomes(in: clinic)
        return (Dictionary(uniqueKeysWithValues: rows.patients.map { ($0, rows[$0]) }), findings)
    }

    /// Reads all outcome files, and keeps their rows as they are written until they are asked for.
    ///
    /// - Parameter jobs: how many parts of a file may be read at the same time.
    public func readOutcomes(in clinic: ClinicDraft, jobs: Int = 1) -> (rows: OutcomeRows, findings: [Finding]) {
        OutcomeReading.read(self, clinic: clinic, jobs: jobs)
    }

    /// The line of a file as written, for showing it under a finding.
    public func sourceLine(_ location: SourceLocation) -> String? {
        guard location.line >= 1, let bytes = try? folder.contents(of: location.file) else { return nil }
        var line = 1
        var start = bytes.startIndex
        while line < location.line {
            guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            start = end + 1
            line += 1
        }
        var end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        let shown = bytes[start..<min(end, start + 4096)]
        let text = String(decoding: shown, as: UTF8.self)
        return location.line == 1 && text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    }

    /// Text files above this are refused; outcome files may be larger.
    static let textLimit = 16 * 1_048_576

    static func isMarkdown(_ path: String, below folder: String) -> Bool {
        // By bytes, since a folder may have very many files.
        path.utf8.count >= folder.utf8.count + 3 && path.utf8.starts(with: folder.utf8) && path.utf8.suffix(3).elementsEqual(".md".utf8)
    }

    /// Whether a file is one that may be larger than the others.
    static func isTable(_ path: String) -> Bool {
        path.utf8.last.map { $0 | 0x20 } == UInt8(ascii: "v") && path.lowercased().hasSuffix(".csv")
    }

    // MARK: Files

    /// The bytes of a text file without a byte-order mark, or nil with a finding.
    func text(_ file: String, _ log: ReadingLog, bytes known: [UInt8]? = nil) -> ArraySlice<UInt8>? {
        let bytes: [UInt8]
        do {
            bytes = if let known { known } else { try folder.contents(of: file) }
        } catch {
            log.report(
                ReadingRules.unreadableFile, error.description, help: "make the file readable, or take it out of the folder",
                at: SourceLocation(file: file))
            return nil
        }
        guard bytes.count <= ClinicReader.textLimit || ClinicReader.isTable(file) else {
            log.report(
                ReadingRules.unreadableFile, FolderError.tooLarge(path: file, limit: ClinicReader.textLimit).description,
                help: "split it, or take it out of the folder", at: SourceLocation(file: file))
            return nil
        }
        return ClinicReader.text(in: bytes, log)
    }

    /// Bytes without a byte-order mark, or nil with a finding where they are no text.
    static func text(in bytes: [UInt8], _ log: ReadingLog) -> ArraySlice<UInt8>? {
        if let bad = UTF8Check.firstInvalidByte(in: bytes) {
            let line = 1 + bytes[..<bad].lazy.filter { $0 == UInt8(ascii: "\n") }.count
            log.report(
                ReadingRules.unreadableFile, "this is not UTF-8 text", help: "save the file as UTF-8", at: log.location(line, 1))
            return nil
        }
        return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    }

    /// The root of a YAML file that must hold something.
    func wholeYAMLFile(_ file: String, _ log: ReadingLog) -> YAMLNode? {
        // A link that leads outside is listed, but not among the files.
        guard sharedFiles.contains(file) else { return nil }
        let before = log.findings.count
        if let root = yamlFile(file, log) { return root }
        if log.findings.count == before {
            log.report(ReadingRules.missingKey, "\(file) is empty", help: "write what the file is for", at: log.location(1, 1))
        }
        return nil
    }

    /// The root of a YAML file, or nil when it is empty.
    func yamlFile(_ file: String, _ log: ReadingLog) -> YAMLNode? {
        guard let bytes = text(file, log) else { return nil }
        do {
            return try YAMLDocument.read(bytes)
        } catch {
            log.report(error)
            return nil
        }
    }

    /// The front matter and the body of a Markdown file.
    func markdownFile(_ file: String, _ log: ReadingLog, bytes: [UInt8]? = nil) -> (root: YAMLNode, body: Markdown)? {
        guard let bytes = text(file, log, bytes: bytes) else { return nil }
        let parts: FrontMatter
        do {
            parts = try FrontMatter(bytes, source: log.source)
        } catch {
            switch error {
            case .missing:
                log.report(
                    ReadingRules.yamlSyntax, "the file has no front matter", help: "begin the file with a line of three hyphens",
                    at: log.location(1, 1))
            case .unclosed:
                log.report(
                    ReadingRules.yamlSyntax, "the front matter has no end", help: "close it with a line of three hyphens",
                    at: log.location(1, 1))
            }
            return nil
        }
        do {
            guard let root = try YAMLDocument.read(parts.yaml, firstLine: parts.firstLine) else {
                log.report(ReadingRules.yamlSyntax, "the front matter is empty", at: log.location(1, 1))
                return nil
            }
            return (root, parts.body)
        } catch {
            log.report(error)
            return nil
        }
    }
}
