import CareSite
import Guidance

/// The server's own ways into the three editions.
enum FrontPages {
    static let first = PlainPage(
        title: "A preview of the clinic",
        content: """
            <ul>
            <li><p><a href="/public/">Public pages</a></p><p class="soft">The clinic's model of care, for everybody.</p></li>
            <li><p><a href="/patients/">Patients' pages</a></p><p class="soft">By the short codes of the staff register.</p></li>
            <li><p><a href="/staff/">Staff pages</a></p><p class="soft">The oversight register. It says which code has which plan.</p></li>
            </ul>
            <p class="soft">Pages load anew by themselves after an edit. Only this computer can reach them.</p>
            """)

    /// - Parameter tokens: the names of the patients' folders.
    static func patients(_ tokens: [String]) -> PlainPage {
        let codes = PatientCodes(of: tokens)
        let items = tokens.map { token in
            "<li><a href=\"/patients/\(HTMLText.escaped(token))/\"><code>\(HTMLText.escaped(codes[token]))</code></a></li>"
        }
        return PlainPage(
            title: "Patients' pages",
            content: """
                <p>By the short codes that <a href="/staff/">the staff register</a> calls patients by. No name is shown here.</p>
                <ul class="codes">
                \(items.joined(separator: "\n"))
                </ul>
                """)
    }
}
