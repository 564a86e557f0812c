import CareModel

/// Reads the parts of the folder that all patients share, one file after the other, then checks what they refer to.
struct SharedReading {
    let reader: ClinicReader
    var clinic = ClinicDraft(location: SourceLocation(file: "clinic.yml", line: 1, column: 1))
    var findings: [Finding] = []

    init(reader: ClinicReader) { self.reader = reader }

    mutating func read() {
        let reader = reader
        for link in reader.refusedLinks {
            findings.append(
                Finding(
                    ReadingRules.unreadableFile, link.reason, help: "put the file itself into the folder",
                    at: SourceLocation(file: link.file)))
        }
        readBuiltIns()
        withLog("clinic.yml") { log, clinic in
            guard let root = reader.wholeYAMLFile("clinic.yml", log) else { return }
            ClinicFileReading.read(root, files: reader.files, into: &clinic, in: log)
        }
        for file in reader.files where file.hasPrefix("assets/") {
            withLog(file) { log, clinic in
                if let asset = AssetReading.read(file, of: reader, in: log) { clinic.assets.append(asset) }
            }
        }
        for file in reader.files where file.hasPrefix("instruments/") && file.hasSuffix(".yml") {
            withLog(file) { log, clinic in
                guard let instrument = reader.wholeYAMLFile(file, log).flatMap({ InstrumentReading.read($0, in: log) }) else { return }
                InstrumentShelf.add(instrument, to: &clinic.instruments, in: log)
            }
        }
        withLog("clinic.yml") { log, clinic in
            InstrumentShelf.declare(clinic.declaredCodings, on: &clinic.instruments, in: log)
        }
        readList("people.yml", id: \.id) {
            PersonReading.read($0, in: $1)
        } store: {
            $0.people = $1
        }
        readList("tools.yml", id: \.id) {
            ToolReading.read($0, in: $1)
        } store: {
            $0.tools = $1
        }
        for file in reader.files where ClinicReader.isMarkdown(file, below: "pathways/") {
            withLog(file) { log, clinic in
                guard let parts = reader.markdownFile(file, log) else { return }
                if let pathway = PathwayReading.read(parts.root, explanation: parts.body, in: log) { clinic.pathways.append(pathway) }
            }
        }
        for file in reader.files where ClinicReader.isMarkdown(file, below: "guidance/") {
            withLog(file) { log, clinic in
                guard let parts = reader.markdownFile(file, log) else { return }
                if let article = GuidanceReading.read(parts.root, body: parts.body, in: log, clinic: clinic) {
                    clinic.articles.append(article)
                }
            }
        }
        if reader.files.contains(WaiverReading.file) {
            withLog(WaiverReading.file) { log, clinic in
                guard let root = reader.yamlFile(WaiverReading.file, log) else { return }
                clinic.waivers = WaiverReading.read(root, in: log)
            }
        }
        for file in reader.files where file.hasPrefix("sign-offs/") && file.hasSuffix(".yml") {
            withLog(file) { log, clinic in
                guard let root = reader.yamlFile(file, log), let signOff = SignOffReading.read(root, in: log),
                    let patient = signOff.patient?.value
                else { return }
                // Of two sign-offs of one plan the newer counts, whatever the files are called.
                if let other = clinic.signOffs[patient]?.on?.value, let on = signOff.on?.value, other > on { return }
                clinic.signOffs[patient] = signOff
            }
        }
        let known = findings
        withLog("clinic.yml") { log, clinic in ThemeReading.checkLogo(of: clinic, known: known, in: log) }
        clinic.index()
        findings += SharedReferences.check(clinic)
    }

    private mutating func readBuiltIns() {
        let reader = reader
        withLog("built-in data") { log, clinic in
            // All at once, since the clinic's look-up of them is made anew for each change.
            clinic.kinds = Dictionary(BuiltIn.kinds(in: log).map { ($0.id, $0) }) { $1 }
            for place in BuiltIn.jurisdictions(in: log) { clinic.knownJurisdictions[place.id] = place }
            // The first counts here too: no other PHQ-9 takes the place of the built-in one.
            clinic.instruments = InstrumentShelf.shelf(of: BuiltIn.instruments(in: log) + reader.moreInstruments)
        }
    }

    private mutating func withLog(_ file: String, _ body: (ReadingLog, inout ClinicDraft) -> Void) {
        let log = ReadingLog(file: file)
        body(log, &clinic)
        findings += log.findings
    }

    /// Reads a file that is a list, and reports an id that stands in it twice.
    private mutating func readList<Entry>(
        _ file: String, id: (Entry) -> Placed<String>?, entry: (YAMLNode, ReadingLog) -> Entry?,
        store: (inout ClinicDraft, [Entry]) -> Void
    ) {
        let reader = reader
        guard reader.files.contains(file) else { return }
        withLog(file) { log, clinic in
            guard let root = reader.yamlFile(file, log) else { return }
            guard case .sequence(let nodes) = root.content else {
                log.report(
                    ReadingRules.wrongValue, "\(file) should be a list, not \(root.kindName)", help: "begin each entry with a hyphen",
                    at: log.location(of: root))
                return
            }
            let entries = nodes.compactMap { entry($0, log) }
            var ids = UniqueIDs()
            for one in entries { ids.check(id(one), what: "id", in: log) }
            store(&clinic, entries)
        }
    }
}

/// Reports ids that were given before.
struct UniqueIDs {
    /// A plan has a dozen, which are found faster one by one.
    private var few: [Placed<String>] = []
    private var many: [String: SourceLocation] = [:]

    mutating func check(_ id: Placed<String>?, what: String, in log: ReadingLog) {
        guard let id else { return }
        guard let first = place(of: id.value) else {
            if few.count < 16 { few.append(id) } else { many[id.value] = id.location }
            return
        }
        log.report(
            ReadingRules.duplicateID, "the \(what) \(id.value) is already used on line \(first.line)", help: "choose another id",
            at: id.location)
    }

    private func place(of id: String) -> SourceLocation? {
        if let known = few.first(where: { $0.value == id }) { return known.location }
        return many.isEmpty ? nil : many[id]
    }
}
