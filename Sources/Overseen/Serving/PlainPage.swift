import Guidance

/// The few pages of the server's own. Their policy allows the style and the script in them, and nothing else.
struct PlainPage {
    var title: String
    /// HTML.
    var content: String

    static let policy =
        "default-src 'none'; style-src \(ReloadScript.source(of: style)); script-src \(ReloadScript.hash); connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

    func html(state: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="robots" content="noindex">
        <title>\(HTMLText.escaped(title))</title>
        <style>\(PlainPage.style)</style>
        </head>
        <body>
        <main>
        <h1>\(HTMLText.escaped(title))</h1>
        \(content)
        </main>
        \(ReloadScript.element(state: state))</body>
        </html>

        """
    }

    private static let style = """
        :root { --paper: #fbfaf6; --card: #fff; --ink: #1d2a2b; --soft: #46575a; --line: #d5dcd5; --pine: #1c594a; --alert: #971d46; --warn: #7a5200; }
        @media (prefers-color-scheme: dark) {
          :root { --paper: #121d1c; --card: #1a2726; --ink: #eef2ed; --soft: #b9c7c2; --line: #364744; --pine: #93d3bd; --alert: #f79bb8; --warn: #f0c35a; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: break-word; }
        main { max-inline-size: 52rem; margin-inline: auto; }
        h1 { font: 600 clamp(1.75rem, 1.3rem + 2vw, 2.5rem)/1.15 Georgia, serif; margin: 0 0 1rem; }
        a { color: var(--pine); }
        :focus-visible { outline: 3px solid var(--pine); outline-offset: 2px; }
        ol, ul { padding: 0; list-style: none; }
        li { margin-block: 1rem; padding: 1rem 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
        ul.codes { display: flex; flex-wrap: wrap; gap: .75rem; }
        ul.codes li { margin: 0; padding: 0; }
        ul.codes a { display: block; padding: .625rem 1rem; }
        li.error { border-inline-start: .375rem solid var(--alert); }
        li.warning { border-inline-start: .375rem solid var(--warn); }
        li p { margin: 0 0 .5rem; }
        li p:last-child { margin: 0; }
        .kind { font-weight: 700; }
        .error .kind { color: var(--alert); }
        .warning .kind { color: var(--warn); }
        .soft { color: var(--soft); }
        code, pre { font: .9375rem/1.5 ui-monospace, "DejaVu Sans Mono", monospace; }
        pre { margin: 0 0 .5rem; padding: .5rem .75rem; overflow-x: auto; background: var(--paper); border-radius: .375rem; }
        """
}
