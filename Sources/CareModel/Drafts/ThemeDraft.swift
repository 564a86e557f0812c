/// `theme:` of clinic.yml as it was written, each value with its place.
public struct ThemeDraft: Sendable {
    public var accent: Placed<Colour>?
    public var accentDark: Placed<Colour>?
    public var mist: Placed<Colour>?
    public var mistDark: Placed<Colour>?
    public var font: Placed<FontFamilies>?
    public var headingFont: Placed<FontFamilies>?
    /// A picture below `assets/`, or what was written for one.
    public var logo: Placed<String>?

    public init() {}

    /// The values alone.
    public var values: Theme {
        Theme(
            accent: accent?.value, accentDark: accentDark?.value, mist: mist?.value, mistDark: mistDark?.value, font: font?.value,
            headingFont: headingFont?.value, logo: logo?.value)
    }
}
