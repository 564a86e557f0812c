import CareModel

extension Report {
    /// One fingerprint for each finding of the three lists, in their order.
    struct Fingerprints {
        var findings: [Fingerprint]
        var waived: [Fingerprint]
        var baselined: [Fingerprint]
    }

    /// Counted over all three lists together, so that a finding keeps its fingerprint when its neighbour is waived.
    ///
    /// - Parameter shown: what the fingerprints are made of, where that is not the finding itself.
    func fingerprinted(as shown: (Finding) -> Finding = { $0 }) -> Fingerprints {
        let everything = (findings + waived.map(\.finding) + baselined).map(shown)
        // By position where the findings are equal, so that the result never hangs on the way of sorting.
        let order = everything.indices.sorted { left, right in
            if Report.precedes(everything[left], everything[right]) { return true }
            return Report.precedes(everything[right], everything[left]) ? false : left < right
        }
        var marks = Array(repeating: Fingerprint(value: 0), count: everything.count)
        for (place, mark) in zip(order, Fingerprint.each(of: order.map { everything[$0] })) { marks[place] = mark }
        let firstWaived = findings.count
        let firstBaselined = firstWaived + waived.count
        return Fingerprints(
            findings: Array(marks[..<firstWaived]), waived: Array(marks[firstWaived..<firstBaselined]),
            baselined: Array(marks[firstBaselined...]))
    }

    /// The ids of the rules that may be waived. A rule that the report does not describe may not.
    var waivableRules: Set<String> { Set(rules.lazy.filter(\.waivable).map(\.id)) }
}
