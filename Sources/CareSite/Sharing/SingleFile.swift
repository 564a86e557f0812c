internal import Foundation
internal import Oversight

/// The style sheet and the content policy of a page that is one file: nothing but what stands in it, known by its hash.
struct SingleFile: Sendable {
    let styles: String
    let policy: String

    /// - Parameter script: The only one that may run, exactly as it stands between its tags.
    init(styles: String, script: String) {
        // A clinic's own style sheet could end the element; inside a string of CSS, `<\/` means the same as `</`.
        self.styles = styles.replacing("</", with: "<\\/")
        policy = [
            "default-src 'none'", "script-src '\(Self.source(script))'", "style-src '\(Self.source(self.styles))'", "img-src data:",
            "form-action 'none'", "base-uri 'none'",
        ].joined(separator: "; ")
    }

    private static func source(_ text: String) -> String {
        "sha256-" + Data(SHA256.digest(of: Array(text.utf8))).base64EncodedString()
    }
}
