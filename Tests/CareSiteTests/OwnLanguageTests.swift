import CareModel
import Testing

@testable import CareSite

/// A clinic's own strings files, and what falls back to what.
struct OwnLanguageTests {
    private func strings(_ language: String, _ text: String, _ form: AddressForm = .neutral) throws -> Strings {
        try #require(try SiteTheme(overrides: ["strings/\(language).yml": text]).voice(language, form)?.strings)
    }

    @Test func `a new language starts from English and goes by its own plural rules`() throws {
        let polish = try strings(
            "pl",
            """
            every-day.one: "codziennie"
            every-day.few: "co {count} dni"
            every-day.many: "co {count} dni"
            every-day.other: "co {count} dnia"
            every-week.other: "co {count} tyg."
            people-number: "osoby: {count}"
            """)
        #expect(polish.count("every-day", 1) == "codziennie" && polish.count("every-day", 22) == "co 22 dni")
        // No English word steps in where the clinic gave one form for all.
        #expect(polish.count("every-week", 1) == "co 1 tyg." && polish.count("people-number", 5) == "osoby: 5")
        #expect(polish("plan-title") == "Your care plan" && polish.count("every-year", 2) == "every 2 years")
    }

    @Test func `a text of the clinic is not spoken past by a form of the old one`() throws {
        let own = "goals-intro: \"שלך.\"\nevery-week.other: \"כל {count}\""
        for form in AddressForm.allCases {
            let hebrew = try strings("he", own, form)
            #expect(hebrew("goals-intro") == "שלך." && hebrew.count("every-week", 2) == "כל 2")
        }
        // A single form changes that form only.
        let single = try strings("he", "goals-intro.feminine: \"לך.\"\nevery-week.two: \"כל שבועיים\"", .feminine)
        #expect(
            single("goals-intro") == "לך." && single.count("every-week", 2) == "כל שבועיים" && single.count("every-week", 1) == "בכל שבוע")
        #expect(try strings("he", "goals-intro.feminine: \"לך.\"", .masculine)("goals-intro") == "במילים שלך. אתה בוחר את המספר.")
    }

    @Test func `plural form and form of address go together`() {
        let texts = ["n.other": "{count} a", "n.other.feminine": "{count} f", "n.two.feminine": "2 f", "n.two": "2 a"]
        #expect(Strings(texts: texts, language: "he", addressing: ".feminine").count("n", 2) == "2 f")
        #expect(Strings(texts: texts, language: "he", addressing: ".feminine").count("n", 3) == "3 f")
        #expect(Strings(texts: texts, language: "he", addressing: ".masculine").count("n", 2) == "2 a")
    }

    @Test func `a region falls back to its language, an unknown language to the clinic's first`() throws {
        let theme = try Sample.theme.get()
        #expect(theme.voice("es-MX")?.language == "es" && theme.voice("fr", else: "de")?.language == "de")
        #expect(theme.voice("fr", else: "de-AT")?.language == "de" && theme.voice("fr", else: "cy")?.language == "en")
        var clinic = Sample.clinic
        clinic.languages = ["he", "fr"]
        for language in ["fr", "sv"] {
            var plan = SamplePlan.maya
            plan.patient.language = language
            let pages = PatientEdition(clinic: clinic, theme: theme).pages(for: plan, scores: [])
            #expect(pages.first { $0.path == "index.html" }?.text.contains("<html lang=\"he\" dir=\"rtl\">") == true)
        }
    }

    @Test func `days are written as each language writes them`() throws {
        let day = Sample.day("2026-11-12")
        let next = Sample.day("2027-01-01")
        let expected = [
            "ar": ["12 نوفمبر 2026", "12 نوفمبر", "12 نوفمبر 2026", "في نوفمبر", "في نوفمبر 2026"],
            "es": ["12 de noviembre de 2026", "12 nov", "12 nov 2026", "en noviembre", "en noviembre de 2026"],
            "de": ["12. November 2026", "12. Nov", "12. Nov 2026", "im November", "im November 2026"],
        ]
        for (language, texts) in expected {
            let strings = try Languages.strings(language)
            let found = [
                strings.long(day), strings.short(day, inYearOf: day), strings.short(day, inYearOf: next),
                strings.inMonth(day, inYearOf: day),
                strings.inMonth(day, inYearOf: next),
            ]
            #expect(found == texts)
        }
    }

    @Test func `Arabic letters of a face stand apart`() {
        #expect(Names.initials(of: "د. نهى ليفي") == "ن.ل" && Names.first(of: "الدكتورة نهى ليفي") == "نهى")
        #expect(Names.initials(of: "Frau Dr. Ada Weiß") == "AW" && Names.first(of: "Dra. Ana Ruiz") == "Ana")
    }
}
