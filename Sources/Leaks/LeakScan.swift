/// Looks through a written site for what should not be in it.
///
/// The site has up to three folders: `public/`, `staff/`, and `patients/` with a folder for each patient. A patient's id, name
/// and address belong in the patient's own folder and nowhere else: staff pages have short codes in their place.
///
/// ```swift
/// let scan = LeakScan(patients: known, clinicNames: ["Noa Levi"])
/// for leak in scan.leaks(in: bytes, at: "public/index.html") { … }
/// ```
public final class LeakScan: Sendable {
    private let patients: [KnownPatient]
    private let words: PatientWords
    /// By owner: what a plan is about, to be kept out of titles.
    private let subjects: PatientWords
    private let owners: [String: Int]
    private let quiet = QuietLinesInUse()

    /// - Parameter clinicNames: names that belong on pages, of the clinic and of its people. A patient of the same name cannot be
    ///   told from them.
    public init(patients: [KnownPatient], clinicNames: [String] = []) {
        self.patients = patients
        words = PatientWords(patients, exempt: clinicNames)
        subjects = PatientWords(subjectsOf: patients, exempt: clinicNames)
        owners = Dictionary(patients.enumerated().map { ($1.token, $0) }) { first, _ in first }
    }

    /// What is wrong with one file.
    ///
    /// - Parameter path: relative to the site, such as `public/index.html`.
    public func leaks(in bytes: [UInt8], at path: String) -> [Leak] {
        bytes.withUnsafeBufferPointer { leaks(in: $0, at: path) }
    }

    /// Whether the bytes of such a file are looked at; of pictures only the name is.
    public static func looksInto(_ path: String) -> Bool { FileKind(path) != .picture }

    /// What is wrong with one file, however its bytes got into memory.
    public func leaks(in bytes: UnsafeBufferPointer<UInt8>, at path: String) -> [Leak] {
        let place = Place(path, owners: owners)
        var leaks = nameLeaks(of: place)
        let kind = FileKind(path)
        if kind == .source { leaks.append(Leak(.sourceFile, file: path)) }
        guard kind != .picture else { return leaks }
        switch kind {
        case .page:
            let found = look(through: bytes, place)
            leaks += found.words + headLeaks(in: bytes, place)
            leaks += found.addresses.filter { OutsideRequests.isFetched(bytes, $0.lowerBound) }
                .map { leak(.outsideRequest, $0, in: bytes, place) }
        case .code:
            leaks += wordLeaks(in: bytes, place)
            leaks += OutsideRequests.inCode(bytes).map { leak(.outsideRequest, $0, in: bytes, place) }
        case .picture, .source, .other:
            leaks += wordLeaks(in: bytes, place)
        }
        return leaks
    }

    /// Words and addresses of a page, line by line. A name may go on in the next line, an address does not.
    private func look(through page: UnsafeBufferPointer<UInt8>, _ place: Place) -> (words: [Leak], addresses: [Range<Int>]) {
        var leaks: [Leak] = []
        var addresses: [Range<Int>] = []
        quiet.lend { quiet in
            quiet.eachOther(in: page) { range in
                let line = UnsafeBufferPointer(rebasing: page[range])
                let start = range.lowerBound
                let found = OutsideRequests.candidates(in: line)
                addresses += found.map { start + $0.lowerBound..<start + $0.upperBound }
                var isQuiet = found.isEmpty
                let isAlone = words.each(in: page, part: range) { entry, first in
                    isQuiet = false
                    leaks += wordLeak(entry, first, in: page, place)
                }
                return isQuiet && isAlone
            }
        }
        return (leaks, addresses)
    }

    /// Where a file lies.
    private struct Place {
        enum Edition { case `public`, staff, patient }

        let path: String
        let edition: Edition
        /// Whose folder it is; nil where nobody's.
        let owner: Int?
        /// The part of the path that is not ours: without the edition's and the patient's folder.
        let name: String

        init(_ path: String, owners: [String: Int]) {
            self.path = path
            let parts = path.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
            if parts.first == "patients", parts.count == 3 {
                edition = .patient
                owner = owners[String(parts[1])]
                name = String(parts[2])
            } else {
                edition = parts.first == "staff" ? .staff : .public
                owner = nil
                name = path
            }
        }
    }

    private func nameLeaks(of place: Place) -> [Leak] {
        var leaks: [Leak] = []
        Array(place.name.utf8).withUnsafeBufferPointer { name in
            _ = words.each(in: name, anyCase: true) { entry, _ in
                leaks.append(
                    Leak(
                        entry.kind == .givenName ? .givenName : .patient, file: place.path, patient: patient(of: entry),
                        word: String(decoding: words[entry], as: UTF8.self)))
            }
        }
        return leaks
    }

    private func wordLeaks(in bytes: UnsafeBufferPointer<UInt8>, _ place: Place) -> [Leak] {
        var leaks: [Leak] = []
        words.each(in: bytes) { entry, start in leaks += wordLeak(entry, start, in: bytes, place) }
        return leaks
    }

    /// What a word tells that was found; empty where it may stand there.
    private func wordLeak(_ entry: PatientWords.Entry, _ start: Int, in bytes: UnsafeBufferPointer<UInt8>, _ place: Place) -> [Leak] {
        // The examples of our own rules have patients who do not exist, with ids that somebody's patients may have. Nothing of a
        // clinic's folder is on these pages.
        if place.path.hasPrefix("public/rules/") || place.path.hasPrefix("staff/rules/") { return [] }
        if let owner = place.owner, words.isOwner(owner, of: entry) { return [] }
        switch (place.edition, entry.kind) {
        // Somebody's friend may be called as another patient is.
        case (.patient, .givenName): return []
        case (_, .givenName): return [leak(.givenName, entry, start, in: bytes, place)]
        default: return [leak(.patient, entry, start, in: bytes, place)]
        }
    }

    private func headLeaks(in bytes: UnsafeBufferPointer<UInt8>, _ place: Place) -> [Leak] {
        guard place.edition != .public, place.path.hasSuffix(".html") else { return [] }
        let head = PageHead(bytes)
        var leaks = head.asksToStayAway ? [] : [Leak(.findable, file: place.path)]
        guard let owner = place.owner else { return leaks }
        for telling in head.tellings {
            let part = UnsafeBufferPointer(rebasing: bytes[telling])
            words.each(in: part) { entry, start in
                if words.isOwner(owner, of: entry) {
                    leaks.append(title(words[entry].count, telling.lowerBound + start, owner, in: bytes, place))
                }
            }
            guard place.name == "index.html" else { continue }
            subjects.each(in: part) { entry, start in
                if subjects.isOwner(owner, of: entry) {
                    leaks.append(title(subjects[entry].count, telling.lowerBound + start, owner, in: bytes, place))
                }
            }
        }
        return leaks
    }

    /// What the owner's own title or description tells.
    private func title(_ count: Int, _ start: Int, _ owner: Int, in bytes: UnsafeBufferPointer<UInt8>, _ place: Place) -> Leak {
        var leak = leak(.privateTitle, start..<start + count, in: bytes, place)
        leak.patient = patients[owner].id
        return leak
    }

    /// What tells of somebody else.
    private func leak(
        _ kind: Leak.Kind, _ entry: PatientWords.Entry, _ start: Int, in bytes: UnsafeBufferPointer<UInt8>, _ place: Place
    ) -> Leak {
        var leak = leak(kind, start..<start + words[entry].count, in: bytes, place)
        leak.patient = patient(of: entry)
        return leak
    }

    private func leak(_ kind: Leak.Kind, _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, _ place: Place) -> Leak {
        let position = bytes.position(of: range.lowerBound)
        return Leak(kind, file: place.path, line: position.line, column: position.column, word: bytes.text(range))
    }

    private func patient(of entry: PatientWords.Entry) -> String? { patients[Int(entry.owner)].id }
}
