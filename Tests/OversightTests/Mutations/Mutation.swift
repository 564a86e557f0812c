/// One thing taken out of the reference clinic or corrupted in it, and the rule that must see it, where the `↓` stands.
struct Mutation: Sendable, CustomStringConvertible {
    struct Edit: Sendable {
        var file: String
        /// Must occur in the file; the first place counts. Empty adds to the end.
        var find: String
        var put: String
    }

    var rule: String
    var what: String
    var edits: [Edit]

    var description: String { "\(rule) \(what)" }

    init(_ rule: String, _ what: String, _ file: String, _ find: String, _ put: String) {
        self.rule = rule
        self.what = what
        edits = [Edit(file: file, find: find, put: put)]
    }

    /// A further edit, in the same file or another one.
    func and(_ file: String, _ find: String, _ put: String) -> Mutation {
        var copy = self
        copy.edits.append(Edit(file: file, find: find, put: put))
        return copy
    }
}
