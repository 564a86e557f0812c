import Templates
import Testing

@testable import CareSite

/// Templates, their contracts and the pages that fill them say the same.
@Suite("Every template has a contract that is kept on both sides")
struct ContractTests {
    @Test("each template of the theme has one, and each contract a template")
    func complete() {
        let templates = Set(DefaultTheme.files.keys.filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(".mustache".count)) })
        for missing in templates.subtracting(TemplateContracts.byTemplate.keys).sorted() {
            Issue.record(
                "\(missing) has no contract: write one beside its page and add it to TemplateContracts.all (CONTRIBUTING.md, Add a page)")
        }
        for extra in Set(TemplateContracts.byTemplate.keys).subtracting(templates).sorted() {
            Issue.record("the contract of \(extra) has no template: take it out of TemplateContracts.all")
        }
        #expect(TemplateContracts.all.count == TemplateContracts.byTemplate.count, "a template has two contracts")
    }

    @Test("each template of the theme passes its own")
    func defaultTheme() throws {
        let files = DefaultTheme.files.filter { $0.key.hasSuffix(".mustache") }
        let texts = try StringsFile.read(#require(DefaultTheme.files["strings/en.yml"]), named: "strings/en.yml")
        for problem in ContractCheck(files: files, keys: Set(texts.keys)).problems() {
            Issue.record("\(problem.file):\(problem.line ?? 0):\(problem.column ?? 0): \(problem.message); \(problem.help ?? "")")
        }
    }

    @Test("what pages give is in it, and what it promises is given by some page")
    func pages() throws {
        let record = try SamplePages.record()
        for problem in record.problems.sorted() { Issue.record("\(problem)") }
        for contract in TemplateContracts.all {
            for (path, field) in ContractRecord.leaves(of: contract) where !record.given.contains(ContractRecord.key(field)) {
                Issue.record(
                    "\(contract.template): no page of the samples ever gives \(path): take it out of the contract, or let a sample have it")
            }
        }
    }

    @Test("each meaning is one line that says something")
    func meanings() {
        for contract in TemplateContracts.all {
            #expect(contract.meaning.hasSuffix(".") && contract.meaning.count > 10, "\(contract.template)")
            for (path, field) in ContractRecord.leaves(of: contract) {
                let isLine = !field.meaning.contains("\n") && field.meaning.count > 3 && !field.meaning.hasSuffix(".")
                #expect(
                    isLine && field.meaning.first?.isLowercase != true || field.meaning.contains(" or "), "\(contract.template) \(path)")
            }
        }
    }
}

/// What pages gave to their templates, compared with the contracts on the way.
struct ContractRecord: Sendable {
    /// One line a problem, with what to do.
    var problems: Set<String> = []
    /// The fields that were given at least once.
    var given: Set<String> = []

    /// A field that several contracts share is the same field.
    static func key(_ field: ContractField) -> String { field.name + ": " + field.meaning }

    /// All fields of a contract with the way to each. Those of a component are the component's own.
    static func leaves(of contract: TemplateContract) -> [(path: String, field: ContractField)] {
        func walk(_ fields: [ContractField], _ way: String) -> [(String, ContractField)] {
            fields.flatMap { field -> [(String, ContractField)] in
                let here = (way.isEmpty ? "" : way + " › ") + field.name
                switch field.shape {
                case .list(.fields(let inner)), .part(.fields(let inner)): return [(here, field)] + walk(inner, here)
                default: return [(here, field)]
                }
            }
        }
        return walk(contract.fields, "").map { (path: $0.0, field: $0.1) }
    }

    mutating func add(_ template: String, _ view: View) {
        guard let contract = TemplateContracts.byTemplate[template] else {
            problems.insert("\(template) is rendered and has no contract: add one to TemplateContracts.all")
            return
        }
        let check = ContractCheck(files: [:], keys: [])
        compare(view, with: check.names(of: contract), in: template, check)
    }

    private mutating func compare(_ view: View, with fields: [ContractField], in place: String, _ check: ContractCheck) {
        guard case .fields(let values) = view else {
            // An entry of a list of words has no names.
            if case .html = view, fields.isEmpty { return }
            problems.insert("\(place) is given no names")
            return
        }
        for name in values.names where !fields.contains(where: { $0.name == name }) {
            let builder =
                switch values[FieldName(name)] {
                case .flag: ".flag(\"\(name)\", \"…\")"
                case .list: ".list(\"\(name)\", \"…\", [ … ])"
                case .fields: ".part(\"\(name)\", \"…\", [ … ])"
                case .html, nil: ".text(\"\(name)\", \"…\")"
                }
            problems.insert("\(place) is given \(name), which its contract lacks: add \(builder) to the contract of \(place)")
        }
        for field in fields {
            let here = place + " › " + field.name
            guard let value = values[FieldName(field.name)] else {
                if !field.isOptional { problems.insert("\(here) is not always given: say isOptional: true in its contract") }
                continue
            }
            given.insert(Self.key(field))
            switch (field.shape, value) {
            case (.leaf, .html), (.flag, .flag): break
            case (.list(let names), .list(let items)):
                for item in items { compare(item, with: check.names(in: names), in: here, check) }
            case (.part(let names), .fields): compare(value, with: check.names(in: names), in: here, check)
            default: problems.insert("\(here) is given as something else than its contract says")
            }
        }
    }
}
