/// What a clinic may change in the look of its pages, in clinic.yml. The colours of people, tools, the help strip and warnings
/// stay as they are: they carry meaning.
public struct Theme: Sendable, Hashable {
    /// The brand and the links.
    public var accent: Colour?
    /// The same for dark screens; nil derives it from `accent`.
    public var accentDark: Colour?
    /// The quiet ground of the head and the foot of a page.
    public var mist: Colour?
    /// The same for dark screens; nil derives it from `mist`.
    public var mistDark: Colour?
    public var font: FontFamilies?
    public var headingFont: FontFamilies?
    /// A picture below `assets/`.
    public var logo: String?

    public init(
        accent: Colour? = nil, accentDark: Colour? = nil, mist: Colour? = nil, mistDark: Colour? = nil, font: FontFamilies? = nil,
        headingFont: FontFamilies? = nil, logo: String? = nil
    ) {
        self.accent = accent
        self.accentDark = accentDark
        self.mist = mist
        self.mistDark = mistDark
        self.font = font
        self.headingFont = headingFont
        self.logo = logo
    }
}
