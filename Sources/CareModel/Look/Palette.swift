/// The colours of pages that a clinic's own colours meet: those it may change, and the grounds and letters beside them.
///
/// The fixed ones are the default style sheet's; a test compares the two.
public struct Palette: Sendable, Hashable {
    public enum Appearance: String, Sendable, CaseIterable {
        case light, dark
    }

    /// The brand, links, the focus ring and the lines of charts.
    public var accent: Colour
    /// Letters on the accent.
    public var onAccent: Colour
    /// The ground of the head and the foot of a page.
    public var mist: Colour
    public let paper: Colour
    public let surface: Colour
    public let ink: Colour
    public let inkSoft: Colour
    /// The ground of warnings.
    public let lampTint: Colour
    /// The darkest band behind a chart's line, or on a dark screen the lightest.
    public let band: Colour

    /// A colour by what it is for.
    public enum Token: Sendable, CaseIterable {
        case accent, onAccent, mist, paper, surface, ink, inkSoft, lampTint, band

        /// The style sheet's name for it.
        public var property: String {
            switch self {
            case .accent: "--pine"
            case .onAccent: "--on-pine"
            case .mist: "--mist"
            case .paper: "--paper"
            case .surface: "--surface"
            case .ink: "--ink"
            case .inkSoft: "--ink-soft"
            case .lampTint: "--lamp-tint"
            case .band: "--band-4"
            }
        }
    }

    public subscript(token: Token) -> Colour {
        switch token {
        case .accent: accent
        case .onAccent: onAccent
        case .mist: mist
        case .paper: paper
        case .surface: surface
        case .ink: ink
        case .inkSoft: inkSoft
        case .lampTint: lampTint
        case .band: band
        }
    }

    /// The default theme's.
    public static func standard(_ appearance: Appearance) -> Palette {
        switch appearance {
        case .light:
            Palette(
                accent: Colour(0x1c594a), onAccent: Colour(0xffffff), mist: Colour(0xe4eee8), paper: Colour(0xfbfaf6),
                surface: Colour(0xffffff), ink: Colour(0x1d2a2b), inkSoft: Colour(0x46575a), lampTint: Colour(0xfff5d8),
                band: Colour(0xbfd3cc))
        case .dark:
            Palette(
                accent: Colour(0x93d3bd), onAccent: Colour(0x0f1e1a), mist: Colour(0x1c302b), paper: Colour(0x121d1c),
                surface: Colour(0x1a2726), ink: Colour(0xeef2ed), inkSoft: Colour(0xb9c7c2), lampTint: Colour(0x332b14),
                band: Colour(0x344e49))
        }
    }

    /// The default theme's with a clinic's own colours in it. What the clinic gives for light screens only is derived for dark
    /// ones.
    public init(_ theme: Theme, _ appearance: Appearance) {
        self = Palette.standard(appearance)
        switch appearance {
        case .light:
            if let mist = theme.mist { self.mist = mist }
            if let accent = theme.accent { use(accent: accent) }
        case .dark:
            if let mist = theme.mistDark ?? theme.mist.map(Palette.darkMist) { self.mist = mist }
            if let accent = theme.accentDark ?? theme.accent.map(darkAccent) { use(accent: accent) }
        }
    }

    private init(
        accent: Colour, onAccent: Colour, mist: Colour, paper: Colour, surface: Colour, ink: Colour, inkSoft: Colour, lampTint: Colour,
        band: Colour
    ) {
        self.accent = accent
        self.onAccent = onAccent
        self.mist = mist
        self.paper = paper
        self.surface = surface
        self.ink = ink
        self.inkSoft = inkSoft
        self.lampTint = lampTint
        self.band = band
    }

    /// The letters on an accent are white or nearly black, whichever can be read better.
    public mutating func use(accent: Colour) {
        self.accent = accent
        let letters = [Palette.standard(.light).onAccent, Palette.standard(.dark).onAccent]
        onAccent = letters.max { $0.contrast(with: accent) < $1.contrast(with: accent) } ?? onAccent
    }

    /// The same hue as light as a dark screen needs it, and not glaring.
    private func darkAccent(of accent: Colour) -> Colour {
        let (hue, saturation) = (accent.hue, min(accent.saturation, 0.6))
        for step in 50...100 {
            let colour = Colour(hue: hue, saturation: saturation, lightness: Double(step) / 100)
            var palette = self
            palette.use(accent: colour)
            // 7:1 for text, as level AAA asks for, since a derived colour was not chosen by anybody.
            let texts = [palette.paper, palette.surface, palette.mist].map { $0.contrast(with: colour) }
            if texts.allSatisfy({ $0 >= 7 }), ContrastPair.failing(in: palette).isEmpty { return colour }
        }
        return Palette.standard(.dark).accent
    }

    private static func darkMist(of mist: Colour) -> Colour {
        Colour(hue: mist.hue, saturation: min(mist.saturation, 0.26), lightness: standard(.dark).mist.lightness)
    }
}
