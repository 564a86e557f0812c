import Foundation
import Templates
import Testing

@testable import CareSite

/// The strings files of the theme, as the tests of languages look at them.
enum Languages {
    /// Every language of the theme, English first.
    static let all = ["en"] + others
    static let others = DefaultTheme.files.keys.compactMap { $0.firstMatch(of: /^strings\/(.+)\.yml$/).map { String($0.output.1) } }
        .filter { $0 != "en" }.sorted()

    static func texts(_ language: String) throws -> [String: String] {
        let file = "strings/\(language).yml"
        return try StringsFile.read(#require(DefaultTheme.files[file]), named: file)
    }

    static func strings(_ language: String) throws -> Strings {
        try #require(try Sample.theme.get().voice(language)?.strings)
    }

    /// A key taken apart: `every-day`, `few` and `feminine` of `every-day.few.feminine`.
    struct Key: Hashable {
        let stem: String
        let plural: PluralCategory?
        let address: String?

        init(_ key: String) throws {
            let match = try #require(
                key.wholeMatch(of: /([a-z0-9-]+)(?:\.(zero|one|two|few|many|other))?(?:\.(feminine|masculine|neutral))?/),
                "\(key) has an ending that nothing reads")
            stem = String(match.output.1)
            plural = match.output.2.flatMap { PluralCategory(rawValue: String($0)) }
            address = match.output.3.map(String.init)
        }
    }

    static func placeholders(_ text: String) -> Set<String> { Set(text.matches(of: /\{[a-z]+\}/).map { String($0.output) }) }

    /// Without placeholders and markup.
    static func words(_ text: String) -> Set<String> {
        let plain = text.replacing(/\{[a-z]+\}|<[^>]*>/, with: " ")
        return Set(plain.split { !$0.isLetter }.map(String.init))
    }

    /// The Swift code of the pages, as one text.
    static func code() throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        var code = ""
        for case let file as URL in try #require(
            FileManager.default.enumerator(at: root.appending(path: "Sources/CareSite"), includingPropertiesForKeys: nil))
        where file.pathExtension == "swift" { code += try String(contentsOf: file, encoding: .utf8) }
        return code
    }
}
