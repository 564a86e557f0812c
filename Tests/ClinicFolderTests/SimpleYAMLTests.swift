import CareModel
import Foundation
import Testing

@testable import ClinicFolder

/// The fast reader gives what libyaml gives, or nothing.
@Suite struct SimpleYAMLTests {
    /// A value with everything that is known of it, to compare two readings.
    private indirect enum Value: Equatable, CustomStringConvertible {
        case scalar(String, isPlain: Bool, line: Int, column: Int)
        case sequence([Value], line: Int, column: Int)
        case mapping([Entry], line: Int, column: Int)

        struct Entry: Equatable {
            var key: String
            var line: Int
            var column: Int
            var value: Value
        }

        init(_ node: YAMLNode) {
            switch node.content {
            case .scalar(let text, let isPlain): self = .scalar(text, isPlain: isPlain, line: node.line, column: node.column)
            case .sequence(let items): self = .sequence(items.map { Value($0) }, line: node.line, column: node.column)
            case .mapping(let entries):
                let values = entries.map { Entry(key: $0.key, line: $0.line, column: $0.column, value: Value($0.value)) }
                self = .mapping(values, line: node.line, column: node.column)
            }
        }

        var description: String {
            switch self {
            case .scalar(let text, let isPlain, let line, let column): "\(isPlain ? text : "\"\(text)\"")@\(line):\(column)"
            case .sequence(let items, let line, let column): "\(items)@\(line):\(column)"
            case .mapping(let entries, let line, let column):
                "{" + entries.map { "\($0.key)@\($0.line):\($0.column): \($0.value)" }.joined(separator: ", ") + "}@\(line):\(column)"
            }
        }
    }

    /// Whether the fast reader took the document; it is an issue when it did and the two differ.
    @discardableResult
    private func compare(_ bytes: [UInt8], firstLine: Int = 2) -> Bool {
        guard let tree = SimpleYAML.read(bytes[...], firstLine: firstLine) else { return false }
        let whole = Result { try YAMLDocument.readWhole(bytes[...], firstLine: firstLine) }
        let same = (try? whole.get()).flatMap { $0 }.map { Value($0) } == Value(YAMLNode(tree, 0))
        #expect(same, "\(String(decoding: bytes, as: UTF8.self))\nfast: \(Value(YAMLNode(tree, 0)))\nlibyaml: \(whole)")
        return true
    }

    /// The YAML of every file of the repository that holds some.
    private static let documents: [(path: String, bytes: [UInt8])] = {
        var result: [(path: String, bytes: [UInt8])] = []
        for folder in [
            "site", "Tests/Fixtures", "Tests/Consumers", "Templates/strings", "Sources/ClinicFolder/BuiltIn", "Sources/Overseen/Starter",
        ] {
            let root = Repository.path(folder)
            let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
            for name in names.sorted() {
                guard let data = FileManager.default.contents(atPath: root + "/" + name) else { continue }
                if name.hasSuffix(".md") {
                    if let parts = try? FrontMatter(Array(data)[...], source: SourceFile(name)) { result.append((name, Array(parts.yaml))) }
                } else if name.hasSuffix(".yml") || name.hasSuffix(".json") {
                    result.append((name, Array(data)))
                }
            }
        }
        return result
    }()

    @Test func documentsOfTheRepositoryAreTheSame() {
        let taken = SimpleYAMLTests.documents.filter { compare($0.bytes) }
        #expect(SimpleYAMLTests.documents.count > 60)
        // Otherwise there would be nothing to compare, and nothing would be faster.
        #expect(taken.count > SimpleYAMLTests.documents.count / 2)
    }

    @Test(arguments: [1, 2, 3, 4]) func changedDocumentsAreTheSame(_ seed: UInt64) {
        var dice = Dice(state: seed)
        let pieces = [
            ":", ": ", " ", "-", "- ", "#", " #", "\n", "\n\n", "\n  ", "\n    ", "\"", "'", "{", "}", "[", "]", ",", ", ", "?", "&a", "*",
            "!",
            "|", ">", "%", "@", "`", "~", "\\", "\t", "\r\n", "\u{85}", "\u{2028}", "\u{FEFF}", "é", "א", "🙂", "---\n", "...\n", "null",
            "''",
            "\"\"", "x: y\n", "- z\n", "\u{7F}", "\u{1}", "=", "<<: ", "[a, b]", "{a: b}", "\\n", "\u{A0}",
        ].map { Array($0.utf8) }
        let sources = SimpleYAMLTests.documents.map(\.bytes).filter { (1...6_000).contains($0.count) }
        var taken = 0
        for _ in 0..<1_500 {
            var bytes = sources[dice.roll(sources.count)]
            // Short ones, so that what is changed is seldom left to libyaml for something else.
            let start = dice.roll(bytes.count)
            let line = bytes[..<start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            bytes = Array(bytes[line..<min(bytes.count, line + 400)])
            for _ in 0..<dice.roll(4) {
                let at = dice.roll(bytes.count + 1)
                switch dice.roll(4) {
                case 0 where at < bytes.count: bytes.remove(at: at)
                case 1 where at < bytes.count: bytes.removeSubrange(at..<min(bytes.count, at + dice.roll(12)))
                default: bytes.insert(contentsOf: pieces[dice.roll(pieces.count)], at: at)
                }
                if bytes.isEmpty { break }
            }
            guard UTF8Check.firstInvalidByte(in: bytes) == nil else { continue }
            if compare(bytes, firstLine: 1 + dice.roll(3)) { taken += 1 }
        }
        #expect(taken > 150)
    }

    @Test(arguments: [5, 6, 7]) func documentsMadeByChanceAreTheSame(_ seed: UInt64) {
        var dice = Dice(state: seed)
        var taken = 0
        for _ in 0..<2_000 {
            let bytes = Array(SimpleYAMLTests.block(indent: 0, depth: 0, &dice).utf8)
            if compare(bytes) { taken += 1 }
        }
        #expect(taken > 300)
    }

    private static func scalar(_ dice: inout Dice, depth: Int) -> String {
        let words = [
            "a", "word", "two words", "2026-11-23", "12:30", "http://x.y/z", "a:b", "a#b", "a #b", "-5", "- x", "~", "null", "", " ",
            "\"q\"", "'s'",
            "\"a: b\"", "'it''s'", "\"say \\\"no\\\"\"", "\"a\\nb\"", "[]", "{}", "[a, b]", "[a, {b: c}]", "{a: b, c: [d]}", "{a: }",
            "[a, ]",
            "{a}", "[a: b]", "a, b", "a ]", "(x)", "+1", "?x", "é è", "א", "\"unclosed", "[unclosed", "x # comment", "\"x\" # c", "\"x\"#c",
            "&a b", "*a", "!t x", "| ", ">", "@x", "%y", "=", ".", "a?b", "{a: b}x", "[a]: b", "\"a\": b", "x:", "x: y",
        ]
        return words[dice.roll(words.count)]
    }

    private static func block(indent: Int, depth: Int, _ dice: inout Dice) -> String {
        let spaces = String(repeating: " ", count: indent)
        let isList = dice.roll(3) == 0
        var text = ""
        for _ in 0...dice.roll(4) {
            if dice.roll(12) == 0 { text += dice.roll(2) == 0 ? "\n" : spaces + "# comment\n" }
            // Now and then a line that stands where it should not.
            let odd = dice.roll(40) == 0 ? String(spaces.dropLast()) : dice.roll(40) == 0 ? spaces + " " : spaces
            let lead = isList ? odd + "-" : odd + ["key", "from-pathway", "k", "two words", "é"][dice.roll(5)] + ":"
            if depth < 3, dice.roll(3) == 0 {
                let deeper = indent + [0, 1, 2, 4][dice.roll(4)]
                let inner = block(indent: deeper, depth: depth + 1, &dice)
                text += lead + (isList && dice.roll(2) == 0 ? " " + String(inner.drop { $0 == " " }) : "\n" + inner)
            } else {
                text += lead + " " + scalar(&dice, depth: depth) + (dice.roll(30) == 0 ? "  " : "") + "\n"
            }
        }
        return dice.roll(40) == 0 ? String(text.dropLast()) : text
    }

    @Test(arguments: [
        "a: b", "a:", "a:\nb: c\n", "a:\n- b\n- c\nd: e\n", "a:\n  - b\n  -\n    c: d\n", "- - a\n  - b\n- c: d\n  e: f\n",
        "a: \"b\" # c\n",
        "# only\na: b # c\n\n  # d\n", "é: {א: [ב, \"ג\"]}\nא: x\n", "a: 'it''s'\nb: \"\\\"\\\\\"\n", "a: {}\nb: []\nc: { d: e , f: g }\n",
        "a:   # b\n  c: d\n",
    ]) func simpleFormsAreTaken(_ text: String) {
        #expect(compare(Array(text.utf8)))
    }

    @Test(arguments: [
        "", "\n", "# c\n", "a", "- a\nb: c\n", "a: b\n  c\n", "a: b\n c: d\n", "a: &x b\n", "a: !t b\n", "a: |\n  b\n", "a: \"b\n  c\"\n",
        "a:\tb\n",
        "a: b\r\n", "---\na: b\n", "a: b\n...\n", "? a\n: b\n", "a: [b,\n  c]\n", "a: b: c\n", "\u{FEFF}a: b\n", "a: b\u{85}c: d\n",
        "\"a\": b\n",
        "a: \"\\x41\"\n", "a : b\n", " a: b\n", String(repeating: "k", count: 300) + ": v\n",
    ]) func theRestIsLeftToLibyaml(_ text: String) {
        #expect(SimpleYAML.read(Array(text.utf8)[...], firstLine: 1) == nil)
    }
}
