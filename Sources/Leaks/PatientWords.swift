internal import Foundation

/// The words by which a clinic's patients could be known, ready to be looked for in every word of a site at once.
struct PatientWords: Sendable {
    struct Entry: Sendable {
        let spelling: Spelling
        /// Where in the spelling its longest word begins: the one that is looked up.
        let anchor: Int
        var owners: Set<Int>
    }

    private(set) var entries: [Entry] = []
    private var byAnchor: [UInt64: [Int]] = [:]
    /// One bit for each value of the last twenty bits of an anchor's hash: most words are dismissed here.
    private var filter = [UInt64](repeating: 0, count: 1 << 14)
    private let mask: UInt64 = (1 << 20) - 1

    /// - Parameter exempt: names that belong on pages, such as those of the clinic's own people. A patient of the same name cannot be
    ///   told from them.
    init(_ patients: [KnownPatient], exempt: [String] = []) {
        var known: [Spelling: Int] = [:]
        var free = Set(exempt.flatMap { Spelling.of(name: $0).map(\.bytes) })
        free.formUnion(exempt.flatMap { $0.split { $0.isWhitespace }.flatMap { Spelling.of(name: String($0)).map(\.bytes) } })
        for (owner, patient) in patients.enumerated() {
            let spellings = Spelling.of(id: patient.id) + Spelling.of(name: patient.name).filter { !free.contains($0.bytes) }
            for spelling in Set(spellings + Spelling.of(token: patient.token)) { add(spelling, of: owner, to: &known) }
        }
    }

    /// What the plans are about. A subject that is part of a name of the clinic's own stands in every title.
    init(subjectsOf patients: [KnownPatient], exempt: [String]) {
        var known: [Spelling: Int] = [:]
        // Many plans are about the same few things.
        var spellings: [String: [Spelling]] = [:]
        for (owner, patient) in patients.enumerated() {
            for subject in patient.about {
                let ways = spellings[subject] ?? PatientWords.spellings(of: subject, exempt: exempt)
                spellings[subject] = ways
                for spelling in ways { add(spelling, of: owner, to: &known) }
            }
        }
    }

    private static func spellings(of subject: String, exempt: [String]) -> [Spelling] {
        exempt.contains { $0.localizedCaseInsensitiveContains(subject) } ? [] : Spelling.of(subject: subject)
    }

    private mutating func add(_ spelling: Spelling, of owner: Int, to known: inout [Spelling: Int]) {
        if let index = known[spelling] {
            entries[index].owners.insert(owner)
        } else if let anchor = PatientWords.anchor(of: spelling.bytes) {
            known[spelling] = entries.count
            byAnchor[anchor.hash, default: []].append(entries.count)
            filter[Int((anchor.hash & mask) >> 6)] |= 1 << (anchor.hash & 63)
            entries.append(Entry(spelling: spelling, anchor: anchor.start, owners: [owner]))
        }
    }

    /// The longest word.
    private static func anchor(of bytes: [UInt8]) -> (start: Int, hash: UInt64)? {
        var best: (start: Int, hash: UInt64, length: Int)?
        bytes.withUnsafeBufferPointer { bytes in
            WordBytes.each(in: bytes) { start, end, hash in
                if end - start > best?.length ?? 0 { best = (start, hash, end - start) }
            }
        }
        return best.map { ($0.start, $0.hash) }
    }

    /// Calls `found` for every entry in the text, with the place of its first byte.
    func each(in bytes: UnsafeBufferPointer<UInt8>, anyCase: Bool = false, _ found: (_ entry: Entry, _ start: Int) -> Void) {
        guard !entries.isEmpty else { return }
        filter.withUnsafeBufferPointer { filter in
            WordBytes.each(in: bytes) { start, _, hash in
                guard filter[Int((hash & mask) >> 6)] & (1 << (hash & 63)) != 0, let candidates = byAnchor[hash] else { return }
                for index in candidates {
                    let entry = entries[index]
                    let first = start - entry.anchor
                    if matches(entry.spelling, bytes, at: first, anyCase: anyCase) { found(entry, first) }
                }
            }
        }
    }

    private func matches(_ spelling: Spelling, _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, anyCase: Bool) -> Bool {
        let end = start + spelling.bytes.count
        guard start >= 0, end <= bytes.count else { return false }
        for (offset, expected) in spelling.bytes.enumerated() {
            let byte = bytes[start + offset]
            if byte == expected { continue }
            if spelling.caseCounts && !anyCase { return false }
            guard WordBytes.small(byte) == WordBytes.small(expected) else { return false }
        }
        return WordBytes.begins(bytes, at: start) && WordBytes.ends(bytes, at: end)
    }
}
