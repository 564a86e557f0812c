/// Two colours that stand on each other somewhere on a page, and how far apart they have to be.
///
/// Source of the ratios: W3C, Web Content Accessibility Guidelines 2.2, level AA: success criterion 1.4.3 asks for 4.5:1 for
/// text, and 1.4.11 for 3:1 for the parts of pictures and controls that carry meaning, the focus ring among them.
public struct ContrastPair: Sendable {
    public let front: Palette.Token
    public let ground: Palette.Token
    /// The least contrast ratio.
    public let least: Double
    /// Where it is: "links on the page".
    public let place: String

    /// Every pair that has a colour in it which a clinic may change.
    public static let all: [ContrastPair] = [
        ContrastPair(front: .onAccent, ground: .accent, least: text, place: "words on the accent"),
        ContrastPair(front: .accent, ground: .paper, least: text, place: "links on the page"),
        ContrastPair(front: .accent, ground: .surface, least: text, place: "links in cards"),
        ContrastPair(front: .accent, ground: .mist, least: text, place: "links on the tinted ground"),
        ContrastPair(front: .accent, ground: .lampTint, least: text, place: "links in warnings"),
        ContrastPair(front: .accent, ground: .paper, least: shape, place: "the focus ring on the page"),
        ContrastPair(front: .accent, ground: .surface, least: shape, place: "the focus ring in cards"),
        ContrastPair(front: .accent, ground: .mist, least: shape, place: "the focus ring on the tinted ground"),
        ContrastPair(front: .accent, ground: .lampTint, least: shape, place: "the focus ring in warnings"),
        ContrastPair(front: .accent, ground: .band, least: shape, place: "the lines of charts"),
        ContrastPair(front: .ink, ground: .mist, least: text, place: "words on the tinted ground"),
        ContrastPair(front: .inkSoft, ground: .mist, least: text, place: "small words on the tinted ground"),
    ]

    private static let text = 4.5
    private static let shape = 3.0

    /// The measured ratio, from 1 to 21.
    public func ratio(in palette: Palette) -> Double {
        palette[front].contrast(with: palette[ground])
    }

    /// The pairs of a palette that are too near to each other, the worst first.
    public static func failing(in palette: Palette) -> [ContrastPair] {
        all.filter { $0.ratio(in: palette) < $0.least }.sorted { $0.ratio(in: palette) < $1.ratio(in: palette) }
    }
}
