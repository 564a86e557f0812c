import Testing

@testable import CareSite

/// What holds for the strings file of every language of the theme, whichever they are.
struct LanguageFilesTests {
    private static let needsNoCount: Set<PluralCategory?> = [.zero, .one, .two]

    /// The forms that whole numbers of the size of a clinic take. The Romance form for whole millions may be left out.
    private static func needed(in language: String) -> Set<PluralCategory> {
        Set((0...210).map { PluralRule.category(of: PluralOperands($0), in: language) }).union([.other])
    }

    @Test(arguments: Languages.others) func `the same texts as in English, with the same placeholders`(_ language: String) throws {
        var english: [String: Set<String>] = [:]
        var plurals: Set<String> = []
        for (key, text) in try Languages.texts("en") {
            let key = try Languages.Key(key)
            english[key.stem, default: []].formUnion(Languages.placeholders(text))
            if key.plural != nil { plurals.insert(key.stem) }
        }
        var stems: Set<String> = []
        for (name, text) in try Languages.texts(language) {
            let key = try Languages.Key(name)
            stems.insert(key.stem)
            guard let names = english[key.stem] else {
                Issue.record("\(name) is not a key of en.yml")
                continue
            }
            #expect((key.plural != nil) == plurals.contains(key.stem), "\(name): a plural form in one language, and none in another")
            let found = Languages.placeholders(text)
            let missing = names.subtracting(found).subtracting(Self.needsNoCount.contains(key.plural) ? ["{count}"] : [])
            #expect(missing.isEmpty, "\(name) lacks \(missing)")
            #expect(found.isSubset(of: names), "\(name) has placeholders of its own")
        }
        #expect(Set(english.keys).subtracting(stems) == [], "without a text in \(language)")
    }

    @Test(arguments: Languages.all) func `each plural has the forms of its language`(_ language: String) throws {
        var forms: [String: Set<PluralCategory>] = [:]
        for key in try Languages.texts(language).keys {
            let key = try Languages.Key(key)
            if let plural = key.plural { forms[key.stem, default: []].insert(plural) }
        }
        #expect(!forms.isEmpty)
        for (stem, forms) in forms {
            #expect(Self.needed(in: language).subtracting(forms) == [], "\(stem) lacks forms")
            #expect(forms.subtracting(PluralRule.categories(in: language)) == [], "\(stem) has forms that \(language) does not know")
        }
    }

    @Test(arguments: Languages.all) func `forms of address come in pairs, beside one for everybody`(_ language: String) throws {
        let texts = try Languages.texts(language)
        for name in texts.keys where try Languages.Key(name).address != nil {
            let plain = String(name[..<(try #require(name.lastIndex(of: ".")))])
            #expect(texts[plain] != nil, "\(name) stands without \(plain)")
            #expect(texts[plain + ".feminine"] != nil && texts[plain + ".masculine"] != nil, "\(plain) has one form of two")
        }
    }

    /// Words that are the same in both forms, or another word for which a text for everybody has its use: the Hebrew "את" is
    /// "you" to a woman, and the mark of an object too.
    private static let alsoPlain = ["he": ["את"]] as [String: Set<String>]

    @Test(arguments: Languages.all) func `a text for everybody has no word that is only for women or only for men`(_ language: String)
        throws
    {
        let texts = try Languages.texts(language)
        var gendered: Set<String> = []
        for (name, text) in texts where try Languages.Key(name).address == "feminine" {
            let other = texts[String(name.dropLast("feminine".count)) + "masculine"] ?? ""
            gendered.formUnion(Languages.words(text).symmetricDifference(Languages.words(other)))
        }
        if ["ar", "he"].contains(language) { #expect(gendered.count > 8) }
        gendered.subtract(Self.alsoPlain[language] ?? [])
        for (name, text) in texts where try Languages.Key(name).address == nil {
            #expect(Languages.words(text).isDisjoint(with: gendered), "\(name) speaks to one of the two: \(text)")
        }
    }

    @Test(arguments: Languages.all) func `markup is whole, and the same in every language`(_ language: String) throws {
        let english = try Languages.texts("en")
        for (name, text) in try Languages.texts(language) {
            let stem = try Languages.Key(name).stem
            guard stem.hasSuffix("-html") else {
                #expect(!text.contains("<") && !text.contains("&"), "\(name) would show its markup")
                continue
            }
            let tags = text.matches(of: /<(\/?)([a-z]+)>/).map { (isEnd: !$0.output.1.isEmpty, name: String($0.output.2)) }
            #expect(tags.count == text.count { $0 == "<" } && tags.count == text.count { $0 == ">" }, "\(name) has a broken tag")
            var open: [String] = []
            for tag in tags {
                if tag.isEnd { #expect(open.popLast() == tag.name, "\(name) ends \(tag.name) too early") } else { open.append(tag.name) }
            }
            #expect(open == [], "\(name) leaves a tag open")
            // A language written from right to left may keep numbers apart.
            let used = tags.map(\.name).filter { $0 != "bdi" }
            let expected = (english[name] ?? english[stem] ?? "").matches(of: /<\/?([a-z]+)>/).map { String($0.output.1) }
            #expect(used == expected, "\(name) has other markup than English")
        }
    }

    @Test(arguments: Languages.all) func `the direction is that of the script`(_ language: String) throws {
        let isRightToLeft = ["ar", "fa", "he", "ur"].contains(language)
        #expect(try Languages.texts(language)["direction"] == (isRightToLeft ? "rtl" : "ltr"))
        #expect(try Languages.strings(language).isRightToLeft == isRightToLeft)
    }

    /// Texts that are the same word in both languages. Texts of placeholders and marks alone need no translation.
    private static let sameWord: [String: Set<String>] = [
        "de": [
            "direction", "nav-register", "month-4", "month-8", "month-9", "month-11", "month-short-1", "month-short-2", "month-short-4",
            "month-short-8", "month-short-9", "month-short-11",
        ],
        "es": ["direction"],
    ]

    /// Names of programs, files and keys, which stay as they are in every script.
    private static let latinWords: Set<String> = [
        "Overseen", "JavaScript", "Escape", "SHA", "sha", "sha256sum", "sum", "addresses", "tsv",
        "Chrome", "Edge", "Firefox", "Safari",
    ]

    @Test(arguments: Languages.others) func `no text is left in English`(_ language: String) throws {
        let english = try Languages.texts("en")
        let texts = try Languages.texts(language)
        let same = Set(texts.filter { !Languages.words($0.value).isEmpty && english[$0.key] == $0.value }.keys)
        #expect(same.subtracting(Self.sameWord[language] ?? []) == [])
        #expect((Self.sameWord[language] ?? []).subtracting(same) == [], "no longer the same word: take them off the list")
        guard ["ar", "he"].contains(language) else { return }
        for (name, text) in texts where name != "direction" {
            let latin = Languages.words(text).filter { $0.contains { $0.isASCII } }
            #expect(latin.subtracting(Self.latinWords) == [], "\(name): \(text)")
        }
    }

    @Test(arguments: Languages.all) func `no text shouts, or speaks of supervision`(_ language: String) throws {
        let refused = ["supervis", "beaufsicht", "überwach", "إشراف", "مشرف", "!", "¡", "！"]
        for (name, text) in try Languages.texts(language) {
            #expect(!refused.contains { text.lowercased().contains($0) }, "\(name): \(text)")
        }
    }

    @Test(arguments: Languages.all) func `twelve months, each with a name of its own`(_ language: String) throws {
        let texts = try Languages.texts(language)
        for kind in ["month", "month-short"] {
            #expect(Set((1...12).compactMap { texts["\(kind)-\($0)"] }).count == 12)
        }
    }
}
