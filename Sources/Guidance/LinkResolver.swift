/// Where the links and pictures of a text lead, seen from the page that will hold it. An edition gives one to the renderer, so
/// that what its readers may not see is not linked either.
public struct LinkResolver: Sendable {
    /// `guidance:ID`
    public var article: @Sendable (_ id: String) -> LinkDestination
    /// `rule:ID`, as in `rule:OVS101`, or `rule:NAME`, as in `rule:ai-step-has-overseer`
    public var rule: @Sendable (_ word: String) -> LinkDestination
    /// `instrument:ID`
    public var instrument: @Sendable (_ id: String) -> LinkDestination
    /// A picture by its path in the clinic folder, which begins with `assets/`; nil when there is none.
    public var picture: @Sendable (_ path: String) -> Picture?
    /// The paths of all pictures, for "did you mean".
    public var knownPictures: [String]

    public init(
        article: @escaping @Sendable (String) -> LinkDestination = { _ in .missing() },
        rule: @escaping @Sendable (String) -> LinkDestination = { _ in .missing() },
        instrument: @escaping @Sendable (String) -> LinkDestination = { _ in .missing() },
        picture: @escaping @Sendable (String) -> Picture? = { _ in nil }, knownPictures: [String] = []
    ) {
        self.article = article
        self.rule = rule
        self.instrument = instrument
        self.picture = picture
        self.knownPictures = knownPictures
    }

    /// Knows nothing, so every link by id and every picture is a finding.
    public static let nothing = LinkResolver()
}

/// What a link by id leads to.
public enum LinkDestination: Sendable, Hashable {
    /// A page, by its address as seen from the page with the link, and the ids that `#part` may name on it.
    case page(String, anchors: Set<String> = [])
    /// There is such a thing, and these readers get no page of it. The words of the link stay as plain text.
    case words
    /// There is no such thing; `nearest` is the id that was most likely meant.
    case missing(nearest: String? = nil)
    /// There is such a thing, and it is not for these readers: why, as a sentence without its full stop, and how to mend it.
    case closed(why: String, help: String)
}

/// A picture that pages may show.
public struct Picture: Sendable, Hashable {
    /// As seen from the page that shows it.
    public var address: String
    /// In CSS pixels; nil where the file does not say, as an SVG without a size.
    public var width: Int?
    public var height: Int?

    public init(address: String, width: Int?, height: Int?) {
        self.address = address
        self.width = width
        self.height = height
    }
}
