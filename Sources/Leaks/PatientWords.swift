internal import Foundation

/// The words by which a clinic's patients could be known, ready to be looked for in every word of a site at once.
///
/// All spellings lie in one run of bytes, and what is known of each in a few numbers: a large clinic has a dozen spellings of each of
/// its patients, and as values of their own they took most of a build's memory (measured: 3 KB a patient, now less than a quarter).
struct PatientWords: Sendable {
    /// One spelling.
    struct Entry: Sendable {
        /// Of its longest word: the one that is looked up.
        fileprivate let hash: UInt64
        /// Where its bytes begin, of all.
        fileprivate let start: Int32
        fileprivate let count: Int32
        /// Where in the spelling its longest word begins.
        fileprivate let anchor: Int32
        /// The entry before it with the same longest word; below zero where there is none.
        fileprivate var next: Int32
        /// The patient whose it is; of several the first.
        let owner: Int32
        let kind: Spelling.Kind
        fileprivate let caseCounts: Bool
    }

    private var bytes: [UInt8] = []
    private var entries: [Entry] = []
    /// The last entry of each longest word, in a place that is reckoned from its hash; below zero where there is none.
    private var places: [Int32] = []
    private var words = 0
    private var filter = WordFilter()
    /// Of a spelling that several patients have: all but the first, in their order.
    private var more: [Int32: [Int32]] = [:]

    /// - Parameter exempt: names that belong on pages, such as those of the clinic's own people. A patient of the same name cannot be
    ///   told from them.
    init(_ patients: [KnownPatient], exempt: [String] = []) {
        let free = PatientWords.forms(of: exempt, besides: patients)
        // Many patients have the same given name.
        var names: [String: [Spelling]] = [:]
        for (owner, patient) in patients.enumerated() {
            let ofName = names[patient.name] ?? Spelling.of(name: patient.name).filter { !free.contains($0.bytes) }
            if !patient.name.contains(where: \.isWhitespace) { names[patient.name] = ofName }
            for spelling in Spelling.of(id: patient.id) + ofName + Spelling.of(token: patient.token) { add(spelling, of: owner) }
        }
    }

    /// All ways to write names, and each word of them, that could be a way to write a patient's name.
    private static func forms(of names: [String], besides patients: [KnownPatient]) -> Set<[UInt8]> {
        let words = Set(names.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) })
        var forms = Set(words.flatMap { Spelling.of(name: $0).map(\.bytes) })
        // What is written of several words has something between them.
        if patients.contains(where: { !$0.name.allSatisfy(\.isLetter) }) {
            forms.formUnion(names.flatMap { Spelling.of(name: $0).map(\.bytes) })
        }
        return forms
    }

    /// What the plans are about. A subject that is part of a name of the clinic's own stands in every title.
    init(subjectsOf patients: [KnownPatient], exempt: [String]) {
        let exempt = exempt.map { (name: $0, small: $0.lowercased()) }
        // Many plans are about the same few things.
        var spellings: [String: [Spelling]] = [:]
        for (owner, patient) in patients.enumerated() {
            for subject in patient.about {
                let ways = spellings[subject] ?? PatientWords.spellings(of: subject, exempt: exempt)
                spellings[subject] = ways
                for spelling in ways { add(spelling, of: owner) }
            }
        }
    }

    private static func spellings(of subject: String, exempt: [(name: String, small: String)]) -> [Spelling] {
        let small = subject.lowercased()
        let isPlain = small.utf8.allSatisfy { $0 < 0x80 }
        let isExempt = exempt.contains { name in
            // Of letters that have one form there is no need for the long way.
            isPlain && name.small.utf8.allSatisfy { $0 < 0x80 }
                ? name.small.contains(small) : name.name.localizedCaseInsensitiveContains(subject)
        }
        return isExempt ? [] : Spelling.of(subject: subject)
    }

    /// - Parameter owner: not below those that were added before.
    private mutating func add(_ spelling: Spelling, of owner: Int) {
        guard let anchor = PatientWords.anchor(of: spelling.bytes) else { return }
        if words * 2 >= places.count { makeRoom() }
        let place = place(of: anchor.hash)
        let first = places[place]
        if let known = known(spelling, from: first) {
            if entries[Int(known)].owner != owner, more[known]?.last ?? -1 != owner { more[known, default: []].append(Int32(owner)) }
            return
        }
        if first < 0 { words += 1 }
        places[place] = Int32(entries.count)
        filter.insert(anchor.hash)
        entries.append(
            Entry(
                hash: anchor.hash, start: Int32(bytes.count), count: Int32(spelling.bytes.count), anchor: Int32(anchor.start), next: first,
                owner: Int32(owner), kind: spelling.kind, caseCounts: spelling.caseCounts))
        bytes.append(contentsOf: spelling.bytes)
    }

    private func known(_ spelling: Spelling, from first: Int32) -> Int32? {
        var index = first
        while index >= 0 {
            let entry = entries[Int(index)]
            if entry.kind == spelling.kind, entry.caseCounts == spelling.caseCounts, self[entry].elementsEqual(spelling.bytes) {
                return index
            }
            index = entry.next
        }
        return nil
    }

    /// Where the entries of a word are, or would be.
    private func place(of hash: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
        while places[place] >= 0, entries[Int(places[place])].hash != hash { place = (place + 1) & (places.count - 1) }
        return place
    }

    private mutating func makeRoom() {
        let before = places
        places = Array(repeating: -1, count: max(64, before.count * 2))
        for first in before where first >= 0 { places[place(of: entries[Int(first)].hash)] = first }
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

    /// The bytes of a spelling, as they are compared.
    subscript(_ entry: Entry) -> ArraySlice<UInt8> { bytes[Int(entry.start)..<Int(entry.start + entry.count)] }

    /// Whether a patient is spelled like this.
    func isOwner(_ owner: Int, of entry: Entry) -> Bool {
        if entry.owner == owner { return true }
        guard !more.isEmpty, let index = known(entry), let others = more[index] else { return false }
        var range = others.indices
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if others[middle] == owner { return true }
            range = others[middle] < owner ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return false
    }

    private func known(_ entry: Entry) -> Int32? {
        var index = places[place(of: entry.hash)]
        while index >= 0, entries[Int(index)].start != entry.start { index = entries[Int(index)].next }
        return index >= 0 ? index : nil
    }

    /// Calls `found` for every entry in the text, with the place of its first byte.
    ///
    /// - Parameter part: where the longest word of an entry is looked for; nil looks everywhere.
    /// - Returns: whether what is around the part had nothing to do with the answer: no entry could reach out of it.
    @discardableResult
    func each(
        in text: UnsafeBufferPointer<UInt8>, part: Range<Int>? = nil, anyCase: Bool = false, _ found: (_ entry: Entry, _ start: Int) -> Void
    ) -> Bool {
        guard !entries.isEmpty else { return true }
        let part = part ?? text.indices
        var staysInside = true
        filter.whileRead { mayHold in
            WordBytes.each(in: UnsafeBufferPointer(rebasing: text[part])) { start, _, hash in
                guard mayHold(hash) else { return }
                var index = places[place(of: hash)]
                while index >= 0 {
                    let entry = entries[Int(index)]
                    let first = part.lowerBound + start - Int(entry.anchor)
                    if first < part.lowerBound || first + Int(entry.count) > part.upperBound { staysInside = false }
                    if matches(entry, text, at: first, anyCase: anyCase) { found(entry, first) }
                    index = entry.next
                }
            }
        }
        return staysInside
    }

    private func matches(_ entry: Entry, _ text: UnsafeBufferPointer<UInt8>, at start: Int, anyCase: Bool) -> Bool {
        let end = start + Int(entry.count)
        guard start >= 0, end <= text.count else { return false }
        for (offset, expected) in self[entry].enumerated() {
            let byte = text[start + offset]
            // A line of a text ends where a blank was too.
            if byte == expected || byte == 0x0A && expected == 0x20 { continue }
            if entry.caseCounts && !anyCase { return false }
            guard WordBytes.small(byte) == WordBytes.small(expected) else { return false }
        }
        return WordBytes.begins(text, at: start) && WordBytes.ends(text, at: end)
    }
}
