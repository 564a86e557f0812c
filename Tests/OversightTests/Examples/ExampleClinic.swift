/// The small clinic that the examples of rules are put into.
///
/// An example's text is one of these, or several one after the other:
/// - YAML list items of steps (before any heading, or below `# step`): they become the steps of the plan of p-0001;
/// - `# file: PATH`, then the whole file, which replaces the standard one or is a new one;
/// - `# added to: PATH`, then lines that go to the end of the standard file.
///
/// A `↓` stands directly before the value where a finding must stand, and is taken out before reading.
enum ExampleClinic {
    static let standard: [String: String] = [
        "clinic.yml": """
        name: Example Clinic
        languages: [en]
        synthetic: true
        contact: {phone: "+1 555 0100", email: hello@clinic.example}
        crisis:
          - {label: "Helpline", phone: "100", hours: "day and night", verified-on: 2026-10-01}
        emergency: {phone: "999", verified-on: 2026-10-01}

        """,
        "people.yml": """
        - id: ann-lee
          name: Dr Ann Lee
          role: Clinical psychologist
          licence: {number: "11", issuer: Health Council, expires: 2031-06-30}
          oversees: all
          may-stop-tools: true
          trained-on: [{tool: helper-bot, on: 2026-01-05}, {tool: scribe-bot, on: 2026-01-05}]
          contact: {phone: "+1 555 0101"}
        - id: ben-okoro
          name: Ben Okoro
          role: CBT therapist
          licence: {number: "12", issuer: Health Council, expires: 2031-06-30}
          oversees: all
          may-stop-tools: true
          trained-on: [{tool: helper-bot, on: 2026-01-05}, {tool: scribe-bot, on: 2026-01-05}]
          contact: {phone: "+1 555 0102"}

        """,
        "tools.yml": """
        - id: helper-bot
          name: Helper Bot
          maker: Example Labs
          version: "2.1"
          does: Asks questions and offers tasks.
          does-not: It decides nothing.
          approved-for:
            - routine-outcome-monitoring
            - psychoeducation
            - between-session-cbt-exercise
            - waiting-list-contact
            - intake-interview
            - grief-work
            - crisis-response
            - peer-or-companion-chat
          approval: {by: ann-lee, on: 2026-01-02, until: 2027-01-01}
          infers-emotion: false
        - id: scribe-bot
          name: Scribe Bot
          maker: Example Labs
          version: "1.0"
          does: Drafts notes and letters.
          does-not: It sends nothing.
          approved-for: [session-note-drafting, letter-or-summary-drafting]
          approval: {by: ann-lee, on: 2026-01-02, until: 2027-01-01}
          infers-emotion: false

        """,
        "patients/p-0001.md": plan(
            steps: """
                - {id: sessions, title: Weekly sessions, kind: cbt-session, handled-by: ben-okoro, status: now}
                """),
    ]

    static func plan(steps: String) -> String {
        """
        ---
        patient: {id: p-0001, name: Mia Stone, language: en}
        plan: {version: 1, date: 2026-11-12, by: ann-lee, next-review: 2026-12-10}
        consents:
          - {tool: helper-bot, purpose: check-in questions and tasks, given: 2026-01-10}
          - {tool: scribe-bot, purpose: notes and letters, given: 2026-01-10}
        steps:
        \(steps.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }.joined(separator: "\n"))
        ---
        Dear Mia, we meet on Tuesday.

        """
    }

    /// The files of an example, still with the mark in them.
    static func files(of text: String) -> [String: String] {
        var files = standard
        var target = "# step"
        var lines: [Substring] = []
        func flush() {
            let body = lines.joined(separator: "\n")
            lines = []
            guard body.contains(where: { !$0.isWhitespace }) else { return }
            if target == "# step" {
                files["patients/p-0001.md"] = plan(steps: body)
            } else if target.hasPrefix("# file: ") {
                files[String(target.dropFirst(8))] = body + "\n"
            } else {
                files[String(target.dropFirst(12)), default: ""] += body + "\n"
            }
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line == "# step" || line.hasPrefix("# file: ") || line.hasPrefix("# added to: ") {
                flush()
                target = String(line)
            } else {
                lines.append(line)
            }
        }
        flush()
        return files
    }

    /// Takes the mark out and says where it stood; columns count Unicode scalars from 1.
    static func unmark(_ files: inout [String: String]) -> [Mark] {
        var marks: [Mark] = []
        for (path, text) in files {
            var clean = String.UnicodeScalarView()
            var line = 1
            var column = 1
            for scalar in text.unicodeScalars {
                if scalar == "↓" {
                    marks.append(Mark(file: path, line: line, column: column))
                    continue
                }
                clean.append(scalar)
                if scalar == "\n" {
                    line += 1
                    column = 1
                } else {
                    column += 1
                }
            }
            files[path] = String(clean)
        }
        return marks.sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }
    }

    struct Mark: Hashable, CustomStringConvertible {
        var file: String
        var line: Int
        var column: Int

        var description: String { "\(file):\(line):\(column)" }
    }
}
