// Files below assets/.

extension ReadingRules {
    public static let assetLeftOut = RuleDescription(
        id: "OVS920", name: "asset-left-out", severity: .warning,
        summary: "Every file below assets/ is of a kind that is published, is what its name says, and is no larger than 4 MB.",
        rationale: "What lies in assets/ is copied into the public edition. Only pictures and PDF files are, so that a word processor's "
            + "file or a table with names, put there by mistake, does not become public.",
        sources: [RuleSource("Our policy: what is not known to be safe to publish is not published")],
        passes: [
            RuleDescription.Example(
                "A drawing",
                """
                # file: assets/logo.svg
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>
                """)
        ],
        fails: [
            RuleDescription.Example(
                "A table",
                """
                # file: assets/patients.csv
                ↓name,phone
                """)
        ])

    public static let unsafePicture = RuleDescription(
        id: "OVS921", name: "unsafe-picture", severity: .error, waivable: false,
        summary: "A drawing holds no code, no page inside, and nothing from elsewhere.",
        rationale: "An SVG file can run a script when its address is opened, and can tell another server who looked at a page. What could "
            + "do so is refused, not taken out: a drawing that was changed unseen is no longer the one that somebody approved.",
        sources: [
            RuleSource(
                "W3C. SVG Integration, section on secure animated mode: what a drawing used as a picture may not do",
                url: "https://www.w3.org/TR/svg-integration/"),
            RuleSource("Our policy: nothing that a patient opens fetches or runs anything"),
        ],
        passes: [
            RuleDescription.Example(
                "A drawing that uses a part of itself",
                """
                # file: assets/logo.svg
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">
                  <circle id="face" cx="5" cy="5" r="4" fill="#a33c19"/>
                  <use href="#face" x="10"/>
                </svg>
                """)
        ],
        fails: [
            RuleDescription.Example(
                "A script",
                """
                # file: assets/logo.svg
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">
                  ↓<script>tell()</script>
                </svg>
                """),
            RuleDescription.Example(
                "A picture from another server",
                """
                # file: assets/logo.svg
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">
                  <image ↓href="https://elsewhere.example/seen.png" width="20" height="10"/>
                </svg>
                """),
            RuleDescription.Example(
                "An event handler",
                """
                # file: assets/logo.svg
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" ↓onload="tell()"></svg>
                """),
        ])
}
