import CareModel
import Templates
import Testing

@testable import CareSite

/// A clinic's own templates: what is wrong with one is told with its place.
struct OverrideTests {
    private func problems(_ file: String, _ text: String) -> [String] {
        SiteTheme.problems(in: [file: text]).map { "\($0.file):\($0.line ?? 0):\($0.column ?? 0) \($0.message); \($0.help ?? "")" }
    }

    @Test("A theme whose every file is replaced by itself writes the same bytes")
    func wholeTheme() throws {
        let (plain, copied) = (try SiteTheme(), try SiteTheme(overrides: DefaultTheme.files))
        #expect(SiteTheme.problems(in: DefaultTheme.files) == [])
        for (left, right) in [(plain, copied)] {
            let one = PatientEdition(clinic: Sample.clinic, theme: left)
            let two = PatientEdition(clinic: Sample.clinic, theme: right)
            for plan in [SamplePlan.maya, SamplePlan.mayaInHebrew] {
                #expect(one.pages(for: plan, scores: SampleScores.maya) == two.pages(for: plan, scores: SampleScores.maya))
            }
            let outcomes = try SampleCohort.large()
            #expect(
                PublicEdition(clinic: SampleCohort.clinic, theme: left).pages(outcomes: outcomes)
                    == PublicEdition(clinic: SampleCohort.clinic, theme: right).pages(outcomes: outcomes))
            #expect(
                StaffEdition(clinic: Sample.clinic, theme: left).pages(register: [], findings: SampleFindings.all)
                    == StaffEdition(clinic: Sample.clinic, theme: right).pages(register: [], findings: SampleFindings.all))
        }
    }

    @Test(
        "A slip is told with its line, its column and what was meant",
        arguments: [
            (
                "components/foot.mustache", "a\n  {{clinc}}",
                "components/foot.mustache:2:3 components/foot knows no clinc; did you mean clinic?"
            ),
            (
                "pages/people.mustache", "{{opening}}\n{{#peple}}{{name}}{{/peple}}",
                "pages/people.mustache:2:1 pages/people knows no peple; did you mean people?"
            ),
            (
                "pages/people.mustache", "{{opening}}\n{{#people}}é {{nmae}}{{/people}}",
                "pages/people.mustache:2:14 pages/people knows no nmae; did you mean name?"
            ),
            (
                "pages/people.mustache", "{{opening}}\n{{initials}}",
                "pages/people.mustache:2:1 pages/people knows no initials; initials is known inside {{#people}}"
            ),
            (
                "pages/pathway.mustache", "{{opening}}{{#steps}}{{handler}}{{/steps}}{{word}}",
                "pages/pathway.mustache:1:43 pages/pathway knows no word; word is known inside {{#steps}} {{#demands}}"
            ),
            (
                "pages/people.mustache", "{{opening}}{{>who-crad}}",
                "pages/people.mustache:1:12 there is no component who-crad; did you mean {{>who-card}}?"
            ),
            (
                "pages/people.mustache", "{{opening}}{{>goal}}",
                "pages/people.mustache:1:12 the component goal needs quoted, which is not known here; the names known here are foot, opening, people"
            ),
            (
                "components/foot.mustache", "{{t.made-wit}}",
                "components/foot.mustache:1:1 there is no text with the key made-wit; did you mean {{t.made-with}}?"
            ),
            (
                "components/foot.mustache", "\n{{#address}}{{address}}",
                "components/foot.mustache:2:1 the section address is not closed; close it with {{/address}}"
            ),
            (
                "components/foot.mustache", "{{#phone}}{{#hours}}{{/phone}}",
                "components/foot.mustache:1:11 the section hours is not closed; close it with {{/hours}}"
            ),
            (
                "components/foot.mustache", "{{#phone}}{{/hours}}{{/phone}}",
                "components/foot.mustache:1:11 {{/hours}} closes nothing: the open section is phone, of line 1; write {{/phone}}"
            ),
            (
                "components/foot.mustache", "{{clinic}}{{/phone}}",
                "components/foot.mustache:1:11 {{/phone}} closes nothing; take it out, or open the section before it"
            ),
            ("components/foot.mustache", "{{clinic", "components/foot.mustache:1:1 a tag is not closed; close it with }}"),
            (
                "components/foot.mustache", "{{.}}",
                "components/foot.mustache:1:1 {{.}} stands for nothing here; name what to show"
            ),
            (
                "pages/people.mustache", "{{opening}}{{people}}",
                "pages/people.mustache:1:12 {{people}} stands for a section, and shows nothing by itself; write {{#people}}…{{/people}}"
            ),
            (
                "components/foot.mustache", "{{=<% %>=}}",
                "components/foot.mustache:1:1 the tag {{=<% %>=}} is not part of a theme; docs/templates.md lists the tags that are"
            ),
            (
                "components/tie.mustache", "{{tool}}",
                "components/tie.mustache:1:1 the template leaves out {{person}}; put it in: the person: components/person, ready made"
            ),
            (
                "pages/hom.mustache", "{{opening}}",
                "pages/hom.mustache:0:0 the theme has no such file to replace; did you mean pages/home.mustache?"
            ),
            (
                "strings/en.yml", "direction: \"ltr\"\nmade-wit: \"x\"",
                "strings/en.yml:2:1 no page asks for a text with the key made-wit; did you mean made-with?"
            ),
            (
                "strings/he.yml", "page-title: \"{titel}\"",
                "strings/he.yml:1:1 nothing fills {titel} in the text page-title; its placeholders are {clinic}, {title}"
            ),
        ])
    func slips(file: String, text: String, told: String) {
        #expect(problems(file, text) == [told])
        #expect(throws: ThemeError.self) { try SiteTheme(overrides: [file: text]) }
    }

    @Test("All slips are told at once, in order")
    func several() {
        let told = SiteTheme.problems(in: [
            "components/foot.mustache": "{{clinc}}\n{{adress}}", "components/person.mustache": "{{initials}} {{rle}}",
        ])
        #expect(
            told.map { "\($0.file):\($0.line ?? 0)" } == [
                "components/foot.mustache:1", "components/foot.mustache:2", "components/person.mustache:1",
            ])
    }

    @Test("What is right is taken: outer names, own components, own texts, forms of a text")
    func rightOnes() {
        let overrides = [
            "pages/people.mustache":
                "{{opening}}{{#people}}{{#does}}{{.}}{{/does}}{{^does}}{{t.ours}}{{/does}}{{>mine}}{{/people}}{{foot}}",
            "components/mine.mustache": "{{! a note }}<b>{{name}}</b>{{{initials}}}{{&role}}",
            "strings/en.yml": "ours: \"Nothing yet\"\nmade-with.feminine: \"x\"",
            "strings/he.yml": "ours: \"x\"\nsteps-count.two: \"{count}\"",
            "strings/fr.yml": "ours: \"Rien\"",
        ]
        #expect(SiteTheme.problems(in: overrides).filter { $0.file.hasPrefix("pages") || $0.file.hasPrefix("comp") } == [])
    }

    @Test("An own component is read where it stands")
    func ownComponents() {
        let told = SiteTheme.problems(in: [
            "pages/people.mustache": "{{opening}}{{#people}}{{>mine}}{{/people}}", "components/mine.mustache": "\n{{nme}}",
        ])
        #expect(told.map { "\($0.file):\($0.line ?? 0) \($0.help ?? "")" } == ["components/mine.mustache:2 did you mean name?"])
        let circle = SiteTheme.problems(in: [
            "pages/people.mustache": "{{opening}}{{>mine}}", "components/mine.mustache": "{{>mine}}",
        ])
        #expect(circle.first?.message.hasPrefix("the template includes itself") == true, "\(circle)")
    }
}
