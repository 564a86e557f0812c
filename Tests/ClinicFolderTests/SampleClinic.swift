import CareModel
import ClinicFolder
import Testing

/// A small clinic that uses every key of the format once, for tests that change one place of it.
enum SampleClinic {
    static let files = [
        "clinic.yml": clinic, "people.yml": people, "tools.yml": tools, "pathways/low-mood.md": pathway, "guidance/sleep.md": article,
        "guidance/sleep.he.md": hebrewArticle, "patients/p-1.md": plan, "outcomes/scores.csv": scores,
    ]

    /// The files with one text replaced; the text must be there exactly once.
    static func files(_ file: String, _ old: String, _ new: String, at source: Testing.SourceLocation = #_sourceLocation) -> [String:
        String]
    {
        var files = files
        let text = files[file] ?? ""
        let pieces = text.split(separator: old, omittingEmptySubsequences: false)
        #expect(pieces.count == 2, "\(old) should stand in \(file) once", sourceLocation: source)
        files[file] = pieces.joined(separator: new)
        return files
    }

    static let clinic = """
        name: Example Clinic
        languages: [en, he]
        jurisdiction: us-il
        synthetic: true
        contact: {phone: "+1 555 0100", email: a@b.example, address: "4 Street", hours: "8 to 6"}
        translations: {he: {name: "מרפאה", address: "רחוב 4", hours: "8 עד 6"}}
        crisis:
          - {label: Helpline, phone: "100", hours: always, verified-on: 2026-10-01, translations: {he: {label: "קו חירום"}}}
        emergency: {phone: "999", verified-on: 2026-10-01}
        theme: {accent: "#2f6f5e"}
        public-url: https://care.example
        oversight:
          fail-on: warning
          rules: {unreviewed-guidance: warning, overseer-overloaded: off}
          review-grace-days: 3
          reading-grade: 90
        suppress-below: 12
        kinds:
          - {id: art-group, name: Art group, contact: true, cognitive: low, affective: moderate, motivational: low, stakes: routine}

        """

    static let people = """
        - id: ann-lee
          name: Dr Ann Lee
          role: Psychologist
          licence: {number: "n-1", issuer: Board, jurisdiction: us-il, expires: 2027-06-30}
          oversees: [routine-outcome-monitoring, sleep-diary]
          may-stop-tools: true
          trained-on: [{tool: bot, on: 2026-03-05}]
          away: [{from: 2026-12-20, to: 2027-01-03, cover: ben-okoro}]
          contact: {phone: "+1 555 0101", hours: mornings}
          active: true
          employer: Example Clinic
          translations: {he: {name: "ד״ר אן לי", role: פסיכולוגית, hours: בבקרים}}
        - {id: ben-okoro, name: Okoro, role: Therapist, oversees: all, mononym: true}

        """

    static let tools = """
        - id: bot
          name: Check-in Bot
          maker: Example Labs
          version: "4.2"
          does: Asks questions.
          does-not: It decides nothing.
          sees: The answers.
          approved-for: [routine-outcome-monitoring]
          approval: {by: ann-lee, on: 2026-03-01, until: 2027-03-01}
          population: {ages: 18-65, languages: [en, he]}
          infers-emotion: false
          translations: {he: {name: בוט, does: שואל., does-not: לא מחליט., sees: תשובות.}}

        """

    static let pathway = """
        ---
        title: Low mood
        for: Adults
        lead: ann-lee
        reviewed: {by: ben-okoro, on: 2026-11-02, next: 2027-05-02}
        steps:
          - id: check-in
            title: A short check-in
            kind: routine-outcome-monitoring
            handled-by: {ai: bot}
            overseen-by: ann-lee
            review: {mode: after-use, every: 1 week}
            escalate-to: ben-okoro
            guidance: [sleep]
            why: It only asks.
          - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro}
        ---
        What happens here.

        """

    static let article = """
        ---
        title: Sleeping better
        summary: What helps.
        audience: [public, patient]
        reviewed: {by: ann-lee, on: 2026-09-10, next: 2027-09-10}
        sources: ["Example et al., 2022"]
        ---
        # Sleep

        """

    static let hebrewArticle = "---\ntitle: שינה\naudience: patient\n---\nלישון.\n"

    static let plan = """
        ---
        patient: {id: p-1, name: Maya, language: en, address-form: feminine, born: 1990-05-06, jurisdiction: us-il, needs: {tools: high, connection: low}, declines-ai: false}
        plan: {version: 3, date: 2026-11-12, by: ben-okoro, next-review: 2026-12-10, pathway: low-mood, modality: skills}
        consents:
          - {tool: bot, purpose: check-ins, given: 2026-09-02, withdrawn: 2026-10-02}
        disclosures:
          - {tool: bot, on: 2026-09-01}
        team:
          - {person: ann-lee, does: "Ann leads."}
        goals:
          - {id: walk, text: "Walk to the sea", start: 2, now: 6, hope: 8, since: 2026-09-02}
        events:
          - {on: 2026-10-01, text: Began, tool: bot}
        steps:
          - id: check-in
            title: Check-in
            what: Nine questions.
            does: Answer at home
            kind: routine-outcome-monitoring
            handled-by: {ai: bot, with: ben-okoro}
            overseen-by: ann-lee
            review: {mode: before-use, every: 2 weeks, last: 2026-11-12}
            escalate-to: ben-okoro
            status: now
            from: 2026-09-02
            to: 2026-12-02
            guidance: [sleep]
            why: It only asks.
            prefer: Ask Ben for paper.
            override: {reason: trial, by: ann-lee, until: 2026-12-01}
          - {id: talk, title: Talk, kind: cbt-session, handled-by: ben-okoro, status: done, on: 2026-09-01, when: "every Tuesday"}
        ---
        Dear Maya, …

        """

    static let scores = """
        patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7
        p-1,2026-09-02,gad-7,14,2,2,2,2,2,2,2
        p-1,2026-10-02,gad-7,,1,1,1,,1,1,1

        """
}

/// Everything that reading a folder gives.
struct Reading {
    var clinic: ClinicDraft
    var plans: [PlanDraft] = []
    var scores: [String: [AdministrationDraft]] = [:]
    var findings: [Finding] = []

    init(_ folder: any FolderAccess) throws {
        let reader = try ClinicReader(folder)
        (clinic, findings) = reader.readClinic()
        for file in reader.planFiles {
            let (plan, found) = reader.readPlan(file, in: clinic)
            if let plan { plans.append(plan) }
            findings += found
        }
        let (scores, found) = reader.readAdministrations(in: clinic)
        self.scores = scores
        findings += found
    }

    init(_ files: [String: String]) throws { try self.init(MemoryFolder(files)) }

    /// The findings as `RULE FILE:LINE:COLUMN`, sorted.
    var places: [String] {
        findings.sorted().map { "\($0.rule) \($0.location.file):\($0.location.line):\($0.location.column)" }
    }
}
