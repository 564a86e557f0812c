import Foundation
import Testing

@testable import CareSite

/// The tests of the Mustache specification, through the engine that writes our pages. What our language does not take is named here
/// with what happens instead, and docs/templates.md tells it to whoever writes a template.
struct MustacheSpecificationTests {
    private struct Case {
        var name: String
        var template: String
        var partials: [String: String]
        var expected: String
        /// The view with all texts escaped, and with all of them taken for HTML.
        var view: View
        var unescapedView: View
    }

    /// The whole modules whose every test our language refuses, with the beginning of the tag that it does not know.
    private static let refusedModules = ["delimiters": "{{=", "inheritance": "{{", "dynamic-names": "{{>*"]

    /// Of the other modules, what is refused, with the words that tell why.
    private static let refused = [
        // A component that is not there would leave a hole in a page, so a misspelt name is an error.
        "partials: Failed Lookup": "there is no template components/text.mustache",
        // Components are put in place before any data is known.
        "partials: Recursion": "the template includes itself",
    ]

    /// What is written otherwise, with what is written. A component keeps the indentation of its own file: blanks at the start of a
    /// line are nothing in HTML, and lines in `<pre>` stay as they were written.
    private static let different = [
        "partials: Standalone Without Previous Line": "  >\n>>",
        "partials: Standalone Without Newline": ">\n  >\n>",
        "partials: Standalone Indentation": "\\\n |\n<\n->\n|\n/\n",
    ]

    /// `{{{x}}}` and `{{&x}}` are the same as `{{x}}`: a text was escaped on its way into the view, and HTML is shown as it is. So
    /// these tests hold for a view that was given HTML.
    private static let givenHTML: Set = [
        "interpolation: Triple Mustache", "interpolation: Ampersand", "interpolation: Implicit Iterators - Triple Mustache",
        "interpolation: Implicit Iterators - Ampersand", "sections: Implicit Iterator - Triple mustache",
        "sections: Implicit Iterator - Ampersand", "partials: Standalone Indentation",
    ]

    @Test("Every test of the modules that are ours gives what the specification says")
    func ours() throws {
        for test in try Self.cases(of: Self.modules) {
            guard let reason = Self.refused[test.name] else {
                #expect(try written(test) == Self.different[test.name] ?? test.expected, "\(test.name)")
                continue
            }
            let error = #expect(throws: ThemeError.self, "\(test.name)") { try written(test) }
            #expect(error?.message.hasPrefix(reason) == true, "\(test.name): \(String(describing: error))")
        }
    }

    @Test("Every tag that our language lacks is refused by name, with its place", arguments: refusedModules.keys.sorted())
    func notOurs(_ module: String) throws {
        let tag = try #require(Self.refusedModules[module])
        for test in try Self.cases(of: [module]) {
            let error = #expect(throws: ThemeError.self, "\(test.name)") { try written(test) }
            let isNamed = error?.message.hasPrefix("the tag \(tag)") == true && error?.message.hasSuffix("is not part of a theme") == true
            #expect(isNamed && error?.line != nil && error?.column != nil, "\(test.name): \(String(describing: error))")
        }
    }

    @Test("All tests of the specification are there, and each that is named here is one of them")
    func complete() throws {
        let names = try Self.cases(of: Self.modules).map(\.name)
        #expect(names.count == 122 && Set(names).count == 122)
        #expect(Set(Self.refused.keys).union(Self.different.keys).union(Self.givenHTML).subtracting(names) == [])
        let counts = try Self.refusedModules.keys.sorted().map { try Self.cases(of: [$0]).count }
        #expect(counts == [14, 21, 27])
        // A difference that is none would hide the next one.
        for test in try Self.cases(of: Self.modules) { #expect(Self.different[test.name] != test.expected, "\(test.name)") }
    }

    private static let modules = ["comments", "interpolation", "inverted", "partials", "sections"]

    private func written(_ test: Case) throws -> String {
        var files = ["pages/x.mustache": test.template]
        for (name, text) in test.partials { files["components/\(name).mustache"] = text }
        let voice = try Voice(language: "en", strings: Strings(texts: [:]), files: files)
        return voice.render("pages/x", Self.givenHTML.contains(test.name) ? test.unescapedView : test.view)
    }

    private static func cases(of modules: [String]) throws -> [Case] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/mustache-spec")
        return try modules.flatMap { module in
            let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: folder.appending(path: module + ".json")))
            return file.tests.map { test in
                Case(
                    name: "\(module): \(test.name)", template: test.template, partials: test.partials ?? [:], expected: test.expected,
                    view: test.data.view { .text($0) } ?? .list([]), unescapedView: test.data.view { .html($0) } ?? .list([]))
            }
        }
    }

    private struct File: Decodable {
        struct Test: Decodable {
            var name: String
            var template: String
            var data: JSON
            var partials: [String: String]?
            var expected: String
        }

        var tests: [Test]
    }

    /// The data of a test.
    private enum JSON: Decodable {
        case null
        case flag(Bool)
        case whole(Int)
        case number(Double)
        case text(String)
        case list([JSON])
        case fields([String: JSON])

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if value.decodeNil() {
                self = .null
            } else if let flag = try? value.decode(Bool.self) {
                self = .flag(flag)
            } else if let number = try? value.decode(Int.self) {
                self = .whole(number)
            } else if let number = try? value.decode(Double.self) {
                self = .number(number)
            } else if let text = try? value.decode(String.self) {
                self = .text(text)
            } else if let list = try? value.decode([JSON].self) {
                self = .list(list)
            } else {
                self = .fields(try value.decode([String: JSON].self))
            }
        }

        func view(_ leaf: (String) -> View) -> View? {
            switch self {
            case .null: nil
            case .flag(let flag): .flag(flag)
            case .whole(let number): leaf(String(number))
            case .number(let number): leaf(String(number))
            case .text(let text): leaf(text)
            case .list(let list): .list(list.compactMap { $0.view(leaf) })
            case .fields(let fields): .fields(ViewFields(fields.map { (FieldName($0), $1.view(leaf)) }))
            }
        }
    }
}
