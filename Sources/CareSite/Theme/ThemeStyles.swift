internal import CareModel

/// A clinic's own colours and fonts as the end of the style sheet. The values are colours and names of fonts by their types, so
/// nothing else can come in.
enum ThemeStyles {
    static func css(for theme: Theme) -> String {
        let light = Palette(theme, .light)
        let dark = Palette(theme, .dark)
        let standard = (light: Palette.standard(.light), dark: Palette.standard(.dark))
        var blocks: [String] = []
        func add(_ media: String?, _ properties: [String]) {
            guard !properties.isEmpty else { return }
            let rule = ":root { \(properties.joined(separator: " ")) }"
            blocks.append(media.map { "@media \($0) { \(rule) }" } ?? rule)
        }
        add("screen", properties([.accent, .onAccent, .mist], of: light, unlike: standard.light))
        add("screen and (prefers-color-scheme: dark)", properties([.accent, .onAccent, .mist], of: dark, unlike: standard.dark))
        // Paper is white, so only the accent is printed.
        add("print", properties([.accent, .onAccent], of: light, unlike: standard.light))
        var fonts: [String] = []
        if let font = theme.font { fonts.append("--sans: \(font.css);") }
        if let font = theme.headingFont { fonts.append("--serif: \(font.css);") }
        add(nil, fonts)
        guard !blocks.isEmpty else { return "" }
        return "\n/* The clinic's own theme, from clinic.yml */\n" + blocks.joined(separator: "\n") + "\n"
    }

    /// All of them as soon as one differs: a later block must not fall back to an earlier one's value.
    private static func properties(_ tokens: [Palette.Token], of palette: Palette, unlike standard: Palette) -> [String] {
        guard tokens.contains(where: { palette[$0] != standard[$0] }) else { return [] }
        return tokens.map { "\($0.property): \(palette[$0]);" }
    }
}
