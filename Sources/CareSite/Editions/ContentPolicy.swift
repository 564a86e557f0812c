/// What a page may load, as the browser is told: nothing but its own style sheet, and its own pictures where the clinic has
/// any. No script runs on the pages of patients and staff.
///
/// `frame-ancestors` and `sandbox` have no effect in a page itself; docs/themes.md has headers for them.
struct ContentPolicy: Sendable {
    var showsPictures = false
    /// Only for public pages that search: a script of the page's own folder.
    var runsOwnScript = false

    /// The value of `Content-Security-Policy`.
    var text: String {
        var parts = ["default-src 'none'", "style-src 'self'"]
        if showsPictures { parts.append("img-src 'self'") }
        if runsOwnScript { parts.append("script-src 'self'") }
        return (parts + ["base-uri 'none'", "form-action 'none'"]).joined(separator: "; ")
    }
}
