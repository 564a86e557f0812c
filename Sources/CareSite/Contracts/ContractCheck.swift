/// Holds the files of a theme against the contracts of its templates, and tells of everything that is wrong with them.
struct ContractCheck {
    /// All files of the theme with a clinic's own in their place, by their path.
    let files: [String: String]
    /// The keys of the texts, such as `made-with`.
    let keys: Set<String>
    var contracts = TemplateContracts.byTemplate

    /// Every problem of every template, each once, in order.
    func problems() -> [ThemeError] {
        var problems: Set<ThemeError> = []
        for (file, text) in files {
            guard let template = file.split(separator: ".mustache", omittingEmptySubsequences: false).first.map(String.init),
                template != file, let contract = contracts[template]
            else { continue }
            var walk = ContractWalk(check: self, file: file, scopes: [names(of: contract)])
            walk.read(text)
            for field in names(of: contract) where field.isKept && walk.isWhole && !walk.shown.contains(field.name) {
                walk.problems.append(
                    ThemeError(
                        file: file, line: 1, column: 1, message: "the template leaves out {{\(field.name)}}",
                        help: "put it in: \(field.meaning.prefix(1).lowercased())\(field.meaning.dropFirst())"))
            }
            problems.formUnion(walk.problems)
        }
        return problems.sorted()
    }

    /// A template's own names and those of the components that stand in it.
    func names(of contract: TemplateContract) -> [ContractField] {
        contract.fields + contract.components.flatMap { contracts[$0].map(names) ?? [] }
    }

    func names(in names: ContractField.Names) -> [ContractField] {
        switch names {
        case .fields(let fields): fields
        case .component(let path): contracts[path].map(self.names) ?? []
        }
    }

    /// The sections in which a name is known: "{{#people}}".
    func sections(knowing name: String, among fields: [ContractField], below path: [String] = []) -> String? {
        for field in fields {
            guard let inner = inner(field) else { continue }
            if inner.contains(where: { $0.name == name }) { return (path + [field.name]).map { "{{#\($0)}}" }.joined(separator: " ") }
        }
        for field in fields {
            if let inner = inner(field), let found = sections(knowing: name, among: inner, below: path + [field.name]) { return found }
        }
        return nil
    }

    private func inner(_ field: ContractField) -> [ContractField]? {
        switch field.shape {
        case .leaf, .flag: nil
        case .list(let names), .part(let names): self.names(in: names)
        }
    }
}
