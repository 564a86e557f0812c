/// Short codes by which staff pages call patients: the first characters of their tokens, as many as it takes to tell all apart.
///
/// A code is enough to find a patient in the private map, and not enough to open a page: of a token's 128 bits, six
/// characters give away 30.
package struct PatientCodes: Sendable {
    /// So that a code stays the same while a clinic grows: two of a thousand patients share six characters once in 2,000
    /// clinics.
    static let shortest = 6

    /// Characters of every code.
    let length: Int

    package init(of tokens: some Sequence<String>) {
        let sorted = Set(tokens).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        var length = Self.shortest
        for (left, right) in zip(sorted, sorted.dropFirst()) {
            length = max(length, 1 + zip(left.utf8, right.utf8).prefix { $0 == $1 }.count)
        }
        self.length = length
    }

    package subscript(token: String) -> String { String(token.prefix(length)) }
}
