import Foundation
import Templates
import Testing

@testable import CareSite

/// Every word of the generator is in the strings files, in each language, and none is left over.
struct StringsTests {
    @Test func `every key is used and every used key exists`() throws {
        let keys = Set(try Languages.texts("en").keys.map { try Languages.Key($0).stem })
        let code = try Languages.code()
        let templates = DefaultTheme.files.filter { $0.key.hasSuffix(".mustache") }.values.joined()
        var used = Set(templates.matches(of: /\{\{t\.([a-z0-9-]+)\}\}/).map { String($0.output.1) })
        let literals = Set(code.matches(of: /"([a-z][a-z0-9-]*)"/).map { String($0.output.1) })
        let prefixes = Set(code.matches(of: /"([a-z-]*-)\\\(/).map { String($0.output.1) })
        used.formUnion(keys.filter { key in literals.contains(key) || prefixes.contains { key.hasPrefix($0) } })
        used.formUnion(["checks-every", "checks-after", "checks-before", "checked-every", "checked-after", "checked-before"])
        #expect(keys.subtracting(used) == [], "these keys are used nowhere")
        #expect(used.subtracting(keys) == [], "these keys have no text")
        let asked = code.matches(of: /strings(?:\.html|\.count)?\(\s*"([a-z0-9-]+)"/).map { String($0.output.1) }
        #expect(Set(asked).subtracting(keys) == [], "these keys have no text")
    }

    @Test func `numbers are asked for by plural keys, and nothing else is`() throws {
        let plurals = Set(
            try Languages.texts("en").keys.compactMap { key in
                let key = try Languages.Key(key)
                return key.plural == nil ? nil : key.stem
            })
        let code = try Languages.code()
        let counted = Set(code.matches(of: /count\(\s*"([a-z0-9-]+)"/).map { String($0.output.1) })
        let plain = Set(code.matches(of: /(?:strings|self|html)\(\s*"([a-z0-9-]+)"/).map { String($0.output.1) })
        #expect(counted.subtracting(plurals) == [], "these need plural forms")
        #expect(plain.intersection(plurals) == [], "these are asked for without a number")
    }

    @Test(arguments: [
        "key: text", "key: \"text", "key \"text\"", "key: \"a\" b\"", "key: \"a\\n\"", "  key: \"a\"", "key: \"a\"\nkey: \"b\"",
        "key:\"a\"",
    ])
    func `a strings file is read strictly`(_ text: String) {
        #expect(throws: ThemeError.self) { try StringsFile.read(text, named: "strings/xx.yml") }
    }

    @Test func valuesAreFilledOnceAndEscaped() {
        let strings = Strings(texts: [
            "a": "Hi {name} {other} <", "b-html": "<b>{name}</b>", "n.one": "{count} day", "n.other": "{count} days",
        ])
        #expect(strings("a", ["name": "{other}", "other": "x"]) == "Hi {other} x <")
        #expect(strings.html("a", ["name": "<i>", "other": "'"]) == "Hi &lt;i&gt; &#39; &lt;")
        #expect(strings.html("b-html", ["name": "<i>"]) == "<b>&lt;i&gt;</b>")
        #expect(strings.count("n", 1) == "1 day" && strings.count("n", 2) == "2 days")
        #expect(strings("a", ["nobody": "x"]) == "Hi {name} {other} <")
        #expect(Strings(texts: ["a": "x", "a.feminine": "y"], addressing: ".feminine")("a") == "y")
    }
}
