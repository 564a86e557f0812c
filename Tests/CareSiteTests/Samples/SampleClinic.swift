import CareModel

@testable import CareSite

/// The fictional clinic of the design, as values.
enum Sample {
    /// Read once for all tests.
    static let theme = Result { () throws(ThemeError) in try SiteTheme() }

    static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
    static func place(_ file: String) -> SourceLocation { SourceLocation(file: file, line: 10, column: 1) }

    static let noa = Person(
        id: "noa",
        name: Wording(
            "Dr Noa Levi", translations: ["he": "ד״ר נועה לוי", "ar": "د. نوعا ليفي", "es": "Dra. Noa Levi", "de": "Dr. Noa Levi"]),
        role: Wording(
            "clinical psychologist",
            translations: [
                "he": "פסיכולוגית קלינית", "ar": "أخصائية نفسية سريرية", "es": "psicóloga clínica",
                "de": "Psychologische Psychotherapeutin",
            ]),
        contact: Contact(
            phone: "01632 960 140",
            hours: Wording(
                "Monday to Thursday",
                translations: [
                    "he": "ימים א׳ עד ד׳", "ar": "من الاثنين إلى الخميس", "es": "de lunes a jueves", "de": "Montag bis Donnerstag",
                ])))
    static let sam = Person(
        id: "sam", name: Wording("Sam Okafor", translations: ["he": "סם אוקפור", "ar": "سام أوكافور"]),
        role: Wording(
            "CBT therapist", translations: ["he": "מטפל CBT", "ar": "معالج نفسي", "es": "terapeuta", "de": "Verhaltenstherapeut"]),
        contact: Contact(phone: "01632 960 141", hours: Wording("Monday to Friday", translations: ["he": "ימים א׳ עד ה׳"])))
    static let ruth = Person(
        id: "ruth",
        name: Wording(
            "Dr Ruth Amsel", translations: ["he": "ד״ר רות אמסל", "ar": "د. روت أمسل", "es": "Dra. Ruth Amsel", "de": "Dr. Ruth Amsel"]),
        role: Wording(
            "psychiatrist", translations: ["he": "פסיכיאטרית", "ar": "طبيبة نفسية", "es": "psiquiatra", "de": "Fachärztin für Psychiatrie"]),
        contact: Contact(phone: "01632 960 142", hours: Wording("Tuesday and Thursday", translations: ["he": "ימים ב׳ ו־ד׳"])))

    static let companion = AITool(
        id: "companion", name: Wording("Companion", translations: ["he": "המלווה"]),
        does: Wording(
            "A chat tool that helps you practise between meetings. It can set small tasks and remind you.",
            translations: ["he": "כלי שיחה שעוזר לך לתרגל בין הפגישות."]),
        doesNot: Wording("It cannot change your plan.", translations: ["he": "הוא לא יכול לשנות את התוכנית."]),
        sees: Wording("Companion sees what you write to it."), approvedFor: ["exercise"],
        approval: AITool.Approval(by: "ruth", on: day("2026-11-12")))
    static let checkinBot = AITool(
        id: "checkin-bot", name: Wording("Check-in Bot", translations: ["he": "בוט המעקב"]),
        does: Wording("Sends you two short sets of questions every two weeks. It adds up your answers."),
        doesNot: Wording("It does not decide what they mean."), sees: Wording("Check-in Bot sees your answers."))
    static let intake = AITool(
        id: "intake", name: Wording("Intake Assistant"), does: Wording("Asks first questions before a first meeting."),
        doesNot: Wording("It does not decide who gets care."))

    static let routine = StepKind(
        id: "check-in", name: Wording("Check-in questions"), therapeuticContact: false, cognitive: .low, affective: .low,
        motivational: .low, stakes: .routine, basis: .derived, rationale: "It asks and adds up.")
    static let therapy = StepKind(
        id: "therapy", name: Wording("Therapy"), therapeuticContact: true, cognitive: .moderate, affective: .high,
        motivational: .high, stakes: .clinical, basis: .paper, rationale: "The bond matters most.")

    static let clinic = Clinic(
        name: Wording(
            "Harbour Street Clinic",
            translations: [
                "he": "מרפאת רחוב הנמל", "ar": "عيادة شارع الميناء", "es": "Clínica Calle del Puerto", "de": "Praxis Hafenstraße",
            ]), languages: ["en", "he", "ar", "es", "de"], isSynthetic: true,
        contact: Contact(
            phone: "01632 960 100",
            address: Wording(
                "12 Harbour Street",
                translations: ["he": "רחוב הנמל 12", "ar": "شارع الميناء 12", "es": "Calle del Puerto 12", "de": "Hafenstraße 12"]),
            hours: Wording("Monday to Friday, 8.30am to 6pm")),
        crisisLines: [
            CrisisLine(
                label: Wording("Crisis line"), phone: "01632 960 123",
                hours: Wording(
                    "day or night", translations: ["he": "בכל שעה", "ar": "في كل ساعة", "es": "a cualquier hora", "de": "zu jeder Zeit"]))
        ],
        emergency: CrisisLine(label: Wording("Emergency"), phone: "999"), people: [noa, sam, ruth], tools: [intake, companion, checkinBot],
        pathways: [SamplePathway.lowMood], articles: SampleGuidance.articles, kinds: ["check-in": routine, "therapy": therapy],
        asOf: day("2026-11-23"))
}
