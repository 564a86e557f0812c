import Foundation
import Templates
import Testing

@testable import CareSite

/// Every word of the generator is in the strings files, in each language, and none is left over.
struct StringsTests {
    private static func texts(_ language: String) throws -> [String: String] {
        let file = "strings/\(language).yml"
        return try StringsFile.read(#require(DefaultTheme.files[file]), named: file)
    }

    private static func base(_ key: String) -> String {
        for form in [".feminine", ".masculine", ".neutral"] where key.hasSuffix(form) { return String(key.dropLast(form.count)) }
        return key
    }

    @Test func languagesHaveTheSameKeysAndPlaceholders() throws {
        let english = try Self.texts("en")
        let hebrew = try Self.texts("he")
        #expect(Set(hebrew.keys.map(Self.base)) == Set(english.keys))
        for (key, text) in hebrew {
            let names = { (text: String) in Set(text.matches(of: /\{[a-z]+\}/).map { String($0.output) }) }
            // A singular may say "one" in words.
            let missing = names(english[Self.base(key)] ?? "").subtracting(names(text)).subtracting(
                key.hasSuffix(".one") ? ["{count}"] : [])
            #expect(missing.isEmpty, "\(key) lacks \(missing)")
            #expect(names(text).isSubset(of: names(english[Self.base(key)] ?? "")), "\(key) has placeholders of its own")
        }
    }

    @Test func everyKeyIsUsedAndEveryUsedKeyExists() throws {
        let keys = Set(try Self.texts("en").keys.map { $0.replacing(/\.(one|other)$/, with: "") })
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        var code = ""
        for case let file as URL in try #require(
            FileManager.default.enumerator(at: root.appending(path: "Sources/CareSite"), includingPropertiesForKeys: nil))
        where file.pathExtension == "swift" { code += try String(contentsOf: file, encoding: .utf8) }
        let templates = DefaultTheme.files.filter { $0.key.hasSuffix(".mustache") }.values.joined()
        var used = Set(templates.matches(of: /\{\{t\.([a-z0-9-]+)\}\}/).map { String($0.output.1) })
        let literals = Set(code.matches(of: /"([a-z][a-z0-9-]*)"/).map { String($0.output.1) })
        let prefixes = Set(code.matches(of: /"([a-z-]*-)\\\(/).map { String($0.output.1) })
        used.formUnion(keys.filter { key in literals.contains(key) || prefixes.contains { key.hasPrefix($0) } })
        used.formUnion(["checks-every", "checks-after", "checks-before", "checked-every", "checked-after", "checked-before"])
        #expect(keys.subtracting(used).isEmpty)
        #expect(used.subtracting(keys).isEmpty)
        let asked = code.matches(of: /strings(?:\.html|\.count)?\(\s*"([a-z0-9-]+)"/).map { String($0.output.1) }
        #expect(Set(asked).subtracting(keys).isEmpty)
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
