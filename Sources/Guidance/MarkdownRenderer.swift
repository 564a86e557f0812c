internal import CCmark
public import CareModel

/// Writes CommonMark as HTML that is safe to publish.
///
/// The system's libcmark parses; this walks its tree and writes each node itself, so nothing that an author wrote reaches the
/// page unescaped. Raw HTML is dropped. Links lead to the web, to mail or a phone, to a place on the page, or by id to an
/// article, a rule or an instrument; every other scheme is dropped and its text stays. Pictures are files of the clinic folder,
/// because a patient's folder must not fetch anything from elsewhere. What an author has to mend comes back as findings.
public struct MarkdownRenderer: Sendable {
    /// The version of the system's libcmark.
    public static var libraryVersion: String { String(cString: cmark_version_string()) }

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
    let dialect: Dialect

    public init(
        calloutTitles: [Callout: String] = [:], keepsStaffNotes: Bool = false, headingShift: Int = 0, reservedIDs: Set<String> = [],
        leads: Bool = false
    ) {
        self.init(
            .pages, calloutTitles: calloutTitles, keepsStaffNotes: keepsStaffNotes, headingShift: headingShift, reservedIDs: reservedIDs,
            leads: leads)
    }

    private init(
        _ dialect: Dialect, calloutTitles: [Callout: String] = [:], keepsStaffNotes: Bool = false, headingShift: Int = 0,
        reservedIDs: Set<String> = [], leads: Bool = false
    ) {
        self.dialect = dialect
        self.calloutTitles = calloutTitles
        self.keepsStaffNotes = keepsStaffNotes
        self.headingShift = headingShift
        self.reservedIDs = reservedIDs
        self.leads = leads
    }

    /// CommonMark 0.30 to the letter, with every addition off: no callouts, tables, ids or checks, all links and pictures as
    /// written, and raw HTML kept.
    ///
    /// It is there so that the examples of the specification go through the writer that writes our pages. It is never used for
    /// a page, since whatever an author wrote comes through.
    public static let plainCommonMark = MarkdownRenderer(.commonMark)

    /// Renders a text whose links and pictures lead where `links` says.
    public func render(_ markdown: Markdown, links: LinkResolver = .nothing) -> RenderedMarkdown {
        var writer = HTMLWriter(renderer: self, markdown: markdown, links: links)
        writer.writeDocument()
        return writer.result
    }

    /// The headings of a text, with the ids that ``render(_:links:)`` gives them: where links from other texts may lead.
    public func headings(of markdown: Markdown) -> [RenderedMarkdown.Heading] {
        var writer = HTMLWriter(renderer: self, markdown: markdown, links: .nothing)
        writer.collectHeadings()
        return writer.result.headings
    }
}
