internal import CCmark
public import CareModel

/// Writes CommonMark as HTML that is safe to publish.
///
/// The system's libcmark parses; this walks its tree and writes each node itself, so nothing that an author wrote reaches the
/// page unescaped. Raw HTML is dropped. Links lead to the web, to mail or a phone, to a place on the page, or to an article by
/// `guidance:ID`; every other scheme is dropped and its text stays. Images show their alternative text, because a patient's
/// folder must not fetch anything from elsewhere.
public struct MarkdownRenderer: Sendable {
    /// The title of each kind of callout in the language of the text. A callout may name its own after the mark:
    /// `> [!WARNING] Talk to us first if`.
    public var calloutTitles: [Callout: String]
    /// Keeps `[!STAFF]` callouts. Only the staff edition may.
    public var keepsStaffNotes: Bool
    /// The levels of headings that the page has above the text: with 1 the text's first heading is an `h2`, whether its author
    /// wrote `#` or `##`. Below that its headings follow each other without a gap.
    public var headingShift: Int
    /// Ids that the page around the text uses already.
    public var reservedIDs: Set<String>
    /// Sets the first paragraph larger.
    public var leads: Bool

    public init(
        calloutTitles: [Callout: String] = [:], keepsStaffNotes: Bool = false, headingShift: Int = 0, reservedIDs: Set<String> = [],
        leads: Bool = false
    ) {
        self.calloutTitles = calloutTitles
        self.keepsStaffNotes = keepsStaffNotes
        self.headingShift = headingShift
        self.reservedIDs = reservedIDs
        self.leads = leads
    }

    /// Renders a text. `address` gives the address of an article by its id, or nil when there is none to link to.
    public func render(_ markdown: Markdown, resolving address: (String) -> String? = { _ in nil }) -> RenderedMarkdown {
        withoutActuallyEscaping(address) { address in
            var writer = HTMLWriter(renderer: self, markdown: markdown, address: address)
            writer.writeDocument()
            return writer.result
        }
    }
}
