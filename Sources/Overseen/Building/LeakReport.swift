import CareModel
import CareSite
import ClinicChecking
import ClinicFolder
import Foundation
import Leaks
import Oversight
import Synchronization

/// Looks through all files of a site that is ready to be published, and says what must not be in them: at the place in the
/// clinic folder that it comes from, where that can be found.
struct LeakReport: Sendable {
    private let check: ClinicCheck
    let patients: [KnownPatient]
    private let progress: @Sendable (BuildProgress) -> Void
    private let scan: LeakScan

    init(check: ClinicCheck, patients: [KnownPatient], clinic: Clinic, progress: @escaping @Sendable (BuildProgress) -> Void) {
        self.init(check, patients, progress, LeakScan(patients: patients, clinicNames: LeakReport.names(of: clinic)))
    }

    /// - Parameter files: the only ones that will be looked through.
    init(
        check: ClinicCheck, patients: [KnownPatient], clinic: Clinic, only files: [SiteFile],
        progress: @escaping @Sendable (BuildProgress) -> Void
    ) async {
        guard let words = LeakReport.words(of: files) else {
            self.init(check: check, patients: patients, clinic: clinic, progress: progress)
            return
        }
        let half = patients.count / 2
        async let others = words.tellable(of: Array(patients[half...]))
        let names = words.tellable(of: LeakReport.names(of: clinic))
        let tellable = words.tellable(of: Array(patients[..<half])) + (await others)
        self.init(check, patients, progress, LeakScan(patients: tellable, clinicNames: names))
    }

    private init(
        _ check: ClinicCheck, _ patients: [KnownPatient], _ progress: @escaping @Sendable (BuildProgress) -> Void, _ scan: LeakScan
    ) {
        self.check = check
        self.patients = patients
        self.progress = progress
        self.scan = scan
    }

    /// Files beyond this number hold something of most patients.
    private static let mostFilesForWords = 100

    /// The words of a few files, so that only those patients are looked for who could be in them; nil where there are many files, or
    /// one is somebody else's and may have any size.
    private static func words(of files: [SiteFile]) -> TextWords? {
        guard files.count <= mostFilesForWords else { return nil }
        var words = TextWords()
        for file in files {
            guard file.isOurs, let bytes = file.bytes else { return nil }
            words.add(bytes)
            words.add(Array(file.path.utf8))
        }
        return words
    }

    /// - Parameter files: as `Staging.files` lists them.
    func findings(in files: [SiteFile]) async throws -> [Finding] {
        let copies = files.contains { !$0.isOurs } ? SourceCopies(of: check.reader) : nil
        let count = ProgressCount(of: files.count) { [progress] in progress(.files($0, of: $1)) }
        let first = Mutex<[Seen: Leak]>([:])
        _ = try await Caseload.map(count: files.count, jobs: check.options.jobs) { [scan] index in
            defer { count.oneMore() }
            let leaks = try self.leaks(in: files[index], by: scan, copies)
            // A slip in a template is on every patient's page: the first of each is enough, whoever comes by first.
            guard !leaks.isEmpty else { return }
            first.withLock { first in
                for leak in leaks where first[Seen(leak)].map({ LeakReport.comesBefore(leak, $0) }) ?? true { first[Seen(leak)] = leak }
            }
        }
        let leaks = first.withLock { $0.values.sorted(by: LeakReport.comesBefore) }
        guard !leaks.isEmpty else { return [] }
        let trace = LeakTrace(check: check, patients: patients)
        // One slip in a text that many pages show is one finding.
        let slips = Dictionary(grouping: leaks) { leak in
            let source = trace.source(of: leak)
            return Slip(kind: leak.kind, patient: leak.patient, source: source, page: source == nil ? leak.file : nil)
        }
        return slips.map { slip, leaks in finding(of: leaks, at: slip.source) }.sorted()
    }

    private func leaks(in file: SiteFile, by scan: LeakScan, _ copies: SourceCopies?) throws -> [Leak] {
        guard LeakScan.looksInto(file.path) else { return scan.leaks(in: [], at: file.path) }
        // What cannot be looked at is not published.
        let unreadable = PublishingError.cannotWrite(path: file.bytesAt, reason: "it cannot be read to look for leaks")
        guard !file.isOurs else {
            guard let bytes = file.bytes else { throw unreadable }
            return scan.leaks(in: bytes, at: file.path)
        }
        // Somebody else's file may be of any size, so it is not taken into memory.
        guard OutputFile.isFile(file.bytesAt),
            let data = try? Data(contentsOf: URL(filePath: file.bytesAt), options: .alwaysMapped)
        else { throw unreadable }
        return data.withUnsafeBytes { bytes in
            let bytes = bytes.assumingMemoryBound(to: UInt8.self)
            var leaks = scan.leaks(in: bytes, at: file.path)
            if copies?.original(of: bytes) != nil { leaks.append(Leak(.sourceFile, file: file.path)) }
            return leaks
        }
    }

    private struct Slip: Hashable {
        let kind: Leak.Kind
        let patient: String?
        let source: SourceLocation?
        let page: String?
    }

    private static func comesBefore(_ leak: Leak, _ other: Leak) -> Bool {
        (leak.file, leak.line, leak.column, leak.word) < (other.file, other.line, other.column, other.word)
    }

    /// Of the clinic and its people, in all languages.
    private static func names(of clinic: Clinic) -> [String] {
        ([clinic.name] + clinic.people.map(\.name)).flatMap { [$0.text] + $0.translations.values }
    }

    /// The same leak in the same page of several patients.
    private struct Seen: Hashable {
        let kind: Leak.Kind
        let word: String
        let page: Substring

        init(_ leak: Leak) {
            kind = leak.kind
            word = leak.kind == .privateTitle ? "" : leak.word
            let parts = leak.file.split(separator: "/", maxSplits: 2)
            // A letter that names another patient is another slip in each letter.
            page = parts.first == "patients" && parts.count == 3 && leak.kind != .patient ? parts[2] : leak.file[...]
        }
    }
}

extension KnownPatient {
    /// With the plan's pathway, by id and title, as what the plan is about.
    init(of plan: CarePlan, token: String, in clinic: Clinic) {
        let pathway = plan.pathway.flatMap { id in clinic.pathways.first { $0.id == id } }
        self.init(
            id: plan.patient.id, name: plan.patient.name, token: token,
            about: [plan.pathway, pathway?.title].compactMap { $0 }.filter { !$0.isEmpty })
    }
}
