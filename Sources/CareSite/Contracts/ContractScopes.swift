internal import CareModel

/// The names that are known at one place of a template: those of the sections around it, where an inner one falls back to the
/// outer ones.
struct ContractScopes {
    private struct Scope {
        /// The sections around it, the outermost first.
        let way: [String]
        let fields: [ContractField]
    }

    private var scopes: [Scope]

    init(_ names: [ContractField]) { scopes = [Scope(way: [], fields: names)] }

    mutating func open(_ names: [ContractField], at way: [String]) { scopes.append(Scope(way: way, fields: names)) }

    mutating func close() { scopes.removeLast() }

    /// Whether the innermost section has a value and no names.
    var isOfWords: Bool { scopes.count > 1 && scopes.last?.fields.isEmpty == true }

    /// What a name stands for, and the way to it from the outermost section.
    func find(_ name: String) -> (field: ContractField, way: [String])? {
        for scope in scopes.reversed() {
            if let field = scope.fields.first(where: { $0.name == name }) { return (field, scope.way + [name]) }
        }
        return nil
    }

    /// What to write in the place of an unknown name.
    func hint(for name: String, _ check: ContractCheck) -> String {
        if let outermost = scopes.first?.fields, let sections = check.sections(knowing: name, among: outermost) {
            return "\(name) is known inside \(sections)"
        }
        let known = scopes.reversed().flatMap { $0.fields.map(\.name) }
        if let nearest = NearestWord.of(name, in: known) { return "did you mean \(nearest)?" }
        return known.isEmpty
            ? "this template has no names of its own" : "the names known here are \(Set(known).sorted().joined(separator: ", "))"
    }
}
