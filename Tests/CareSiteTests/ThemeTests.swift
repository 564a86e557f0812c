import CareModel
import Testing

@testable import CareSite

struct ThemeTests {
    @Test func aClinicReplacesSingleFiles() throws {
        let theme = try SiteTheme(overrides: [
            "components/foot.mustache": "<footer>{{>mine}} {{clinic}} {{{clinic}}} {{! note }}</footer>",
            "components/mine.mustache": "{{t.made-with}}", "overseen.css": "body {}", "strings/en.yml": "made-with: \"By us <3\"",
        ])
        var clinic = Sample.clinic
        clinic.name.text = "A & B"
        let pages = PublicEdition(clinic: clinic, theme: theme).pages()
        let home = try #require(pages.first { $0.path == "index.html" }).text
        #expect(home.contains("<footer>By us &lt;3 A &amp; B A &amp; B </footer>"))
        #expect(pages.first { $0.path.hasSuffix(".css") }?.text == "body {}")
    }

    @Test(arguments: [
        ("components/tie.mustache", "a\n{{#b}}", 2), ("components/tie.mustache", "a\n\n{{b", 3),
        ("components/tie.mustache", "{{t.no-such}}", 1),
        ("components/tie.mustache", "{{=<% %>=}}", 1), ("components/tie.mustache", "{{>*b}}", nil),
        ("components/tie.mustache", "{{>tie}}", nil),
        ("components/tie.mustache", "{{>nobody}}", nil), ("components/tie.mustache", "{{$a}}x{{/a}}", 1), ("pages/mine.mustache", "x", nil),
        ("strings/en.yml", "direction: ltr", 1),
    ])
    func `a file that cannot be used is an error with its name`(_ file: String, _ text: String, _ line: Int?) throws {
        let error = #expect(throws: ThemeError.self) { try SiteTheme(overrides: [file: text]) }
        #expect(
            error?.file == file || error?.message.contains(file.split(separator: "/")[1].dropLast(9)) == true,
            "\(String(describing: error))")
        if let line, error?.line != nil { #expect(error?.line == line) }
    }

    @Test func viewsAreSafeHoweverATemplateWritesThem() throws {
        let voice = try Voice(
            language: "en", strings: Strings(texts: [:]),
            files: ["pages/x.mustache": "{{a}}{{{a}}}{{&a}}{{#l}}({{.}}{{b}}){{/l}}{{^l}}none{{/l}}{{#f}}no{{/f}}{{o.a}}{{missing}}"])
        let view: View = ["a": .text("<{{b}}>"), "l": [["b": .text("1")], .text("2")], "f": .flag(false), "o": ["a": .text("'")]]
        #expect(voice.render("pages/x", view) == "&lt;{{b}}&gt;&lt;{{b}}&gt;&lt;{{b}}&gt;(1)(2)&#39;")
    }

    @Test func aTextOfTheStringsFileOpensNoTag() throws {
        let voice = try Voice(
            language: "en", strings: Strings(texts: ["a": "{{b}} {b} {", "c-html": "<i>{{{b}}}</i>"]),
            files: ["pages/x.mustache": "{{t.a}}{{b}} {{t.c-html}}"])
        #expect(voice.render("pages/x", ["b": .text("1")]) == "{&#123;b}} {b} &#123;1 <i>{&#123;{b}}}</i>")
    }

    @Test func namesInBothScripts() {
        #expect(Names.initials(of: "Dr Noa Levi") == "NL")
        #expect(Names.initials(of: "ד״ר נועה לוי") == "נ״ל")
        #expect(Names.initials(of: "ד\"ר נועה לוי") == "נ״ל")
        #expect(Names.initials(of: "sam") == "S" && Names.initials(of: "Ana de la Cruz") == "AC" && Names.initials(of: "") == "")
        #expect(Names.first(of: "Prof. Ruth Amsel") == "Ruth" && Names.first(of: "ד״ר נועה לוי") == "נועה" && Names.first(of: "Dr") == "Dr")
    }

    @Test func daysAreWrittenAsPeopleWriteThem() throws {
        let theme = try SiteTheme()
        let english = try #require(theme.voice("en")).strings
        let hebrew = try #require(theme.voice("he")).strings
        let day = Sample.day("2026-09-03")
        #expect(english.long(day) == "3 September 2026" && english.short(day, inYearOf: day) == "3 Sept")
        #expect(english.short(day, inYearOf: Sample.day("2027-01-01")) == "3 Sept 2026")
        #expect(english.inMonth(day, inYearOf: day) == "in September")
        #expect(hebrew.long(day) == "3 בספטמבר 2026" && hebrew.inMonth(day, inYearOf: day) == "בספטמבר")
        #expect(theme.voice("fr")?.language == "en")
    }
}
