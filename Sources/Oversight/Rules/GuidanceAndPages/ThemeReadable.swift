import CareModel

/// A clinic's own colours must leave every word readable.
struct ThemeReadable: ClinicRule {
    static let about = RuleDescription(
        id: "OVS720", name: "theme-readable", severity: .error,
        summary: "A clinic's own colours stand out from every ground that pages put them on, light and dark.",
        rationale:
            "A link that cannot be seen cannot be followed, least of all by someone who is tired or sees poorly. Words need 4.5:1, the focus "
            + "ring and the lines of charts 3:1, by the formula of the Web Content Accessibility Guidelines. A colour that is not given for "
            + "dark screens is derived so that it passes.",
        sources: [
            RuleSource(
                "W3C. Web Content Accessibility Guidelines 2.2, success criteria 1.4.3 and 1.4.11, and the definition of contrast ratio",
                url: "https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio")
        ],
        passes: [
            .init(
                "A deep blue",
                """
                # added to: clinic.yml
                theme: {accent: "#1d4f8a", mist: "#e8eef6"}
                """)
        ],
        fails: [
            .init(
                "A light green on white",
                """
                # added to: clinic.yml
                theme: {accent: ↓"#7fb7a0"}
                """),
            .init(
                "A dark blue on a dark screen",
                """
                # added to: clinic.yml
                theme: {accent: "#1d4f8a", accent-dark: ↓"#2b62a3"}
                """),
            .init(
                "A tinted ground that swallows its words, on both kinds of screen",
                """
                # added to: clinic.yml
                theme:
                  mist: ↓"#5f7f8f"
                  mist-dark: ↓"#8aa0a8"
                """),
        ])

    func findings(for clinic: ClinicDraft, of context: CheckingContext) -> [Finding] {
        let theme = clinic.theme
        return [
            accent(theme.accent, theme, .light), mist(theme.mist, theme, .light), accent(theme.accentDark, theme, .dark),
            mist(theme.mistDark, theme, .dark),
        ].compactMap { $0 }
    }

    /// Everything that the accent meets. Where the clinic chose the tinted ground too, it is the ground that has to give way.
    private func accent(_ accent: Placed<Colour>?, _ theme: ThemeDraft, _ appearance: Palette.Appearance) -> Finding? {
        guard let accent else { return nil }
        var others = theme.values
        others.accent = nil
        others.accentDark = nil
        if (appearance == .light ? theme.mist : theme.mistDark) != nil { (others.mist, others.mistDark) = (nil, nil) }
        return finding(accent, .accent, Palette(others, appearance), appearance) { $0.use(accent: $1) }
    }

    private func mist(_ mist: Placed<Colour>?, _ theme: ThemeDraft, _ appearance: Palette.Appearance) -> Finding? {
        guard let mist else { return nil }
        var values = theme.values
        values.mist = nil
        values.mistDark = nil
        var palette = Palette(values, appearance)
        // An accent that fails by itself is told of at its own place, so the ground is measured against what it will become.
        if let better = palette.accent.nearest(where: { palette.passes(.accent, $0) { $0.use(accent: $1) } }) {
            palette.use(accent: better)
        }
        return finding(mist, .mist, palette, appearance) { $0.mist = $1 }
    }

    private func finding(
        _ colour: Placed<Colour>, _ token: Palette.Token, _ palette: Palette, _ appearance: Palette.Appearance,
        put: (inout Palette, Colour) -> Void
    ) -> Finding? {
        var worn = palette
        put(&worn, colour.value)
        let failing = ContrastPair.failing(in: worn).filter { $0.ground == token || $0.front == token }
        guard !failing.isEmpty else { return nil }
        // The worst of them; the others are mended with it.
        var measured = failing.prefix(3).map { "\($0.place) \(Self.ratio($0.ratio(in: worn))), needed \(Self.ratio($0.least))" }
        if failing.count > 3 { measured.append("and \(failing.count - 3) more") }
        let screens = appearance == .light ? "" : " on dark screens"
        let better = colour.value.nearest { palette.passes(token, $0, put: put) }
        return finding(
            "the colour \(colour.value)\(screens) is too near to what it meets: \(measured.joined(separator: "; "))",
            help: better.map { "write \"\($0)\", the nearest colour of this hue that passes everywhere" } ?? "choose another colour",
            at: colour.location)
    }

    /// Rounded down to two decimals: what is below the limit must not read as if it met it.
    private static func ratio(_ value: Double) -> String {
        let hundredths = Int(value * 100)
        let rest = hundredths % 100
        if rest == 0 { return "\(hundredths / 100):1" }
        return rest % 10 == 0 ? "\(hundredths / 100).\(rest / 10):1" : "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest):1"
    }
}

extension Palette {
    /// Whether every pair with this colour in it is far enough apart once the colour has this value.
    fileprivate func passes(_ token: Palette.Token, _ colour: Colour, put: (inout Palette, Colour) -> Void) -> Bool {
        var worn = self
        put(&worn, colour)
        return !ContrastPair.failing(in: worn).contains { $0.ground == token || $0.front == token }
    }
}
