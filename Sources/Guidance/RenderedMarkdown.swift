public import CareModel

/// Markdown as safe HTML, and what the rest of the site needs to know about it.
public struct RenderedMarkdown: Sendable {
    /// A heading with the id that links can point to.
    public struct Heading: Sendable, Hashable {
        /// The level in the HTML, 1 to 6, after the shift.
        public var level: Int
        public var id: String
        /// Its words, not escaped.
        public var text: String

        public init(level: Int, id: String, text: String) {
            self.level = level
            self.id = id
            self.text = text
        }
    }

    /// Safe HTML: everything written by the author is escaped, raw HTML is gone.
    public var html: String
    public var headings: [Heading]
    /// Ids of linked articles that were resolved, in order, with repeats left out.
    public var linkedArticles: [String]
    /// Addresses of links that lead nowhere: `guidance:` links that were not resolved, and relative paths.
    public var unresolvedLinks: [Placed<String>]
    /// Links whose scheme is not allowed, such as `javascript:`. Their text stays, the link is gone.
    public var refusedLinks: [Placed<String>]
    /// How many words there are to read.
    public var wordCount: Int

    /// Minutes to read at 180 words a minute, at least one.
    public var minutes: Int { max(1, (wordCount + 179) / 180) }

    /// The headings of a table of contents: the highest level in use.
    public var contents: [Heading] {
        let top = headings.map(\.level).min() ?? 0
        return headings.filter { $0.level == top }
    }
}

/// The boxes that a blockquote opens with `[!NOTE]`, `[!WARNING]`, `[!CRISIS]` or `[!STAFF]`.
public enum Callout: String, Sendable, Hashable, CaseIterable {
    case note, warning, crisis, staff

    /// The icon of the site's sprite.
    var icon: String {
        switch self {
        case .note: "info"
        case .warning: "warning"
        case .crisis: "help"
        case .staff: "lock"
        }
    }
}
