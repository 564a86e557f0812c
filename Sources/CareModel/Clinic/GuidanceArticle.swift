/// Markdown text and where it begins, so that findings in it carry the line of the whole file.
public struct Markdown: Sendable, Hashable {
    public var text: String
    /// The place of the text's first character.
    public var start: SourceLocation

    public init(_ text: String, startingAt start: SourceLocation) {
        self.text = text
        self.start = start
    }

    public var isEmpty: Bool { !text.utf8.contains { $0 > 0x20 } }
}

/// Who a guidance article is written for.
public enum Audience: String, Sendable, Hashable, CaseIterable {
    case `public`, patient, staff
}

/// One article of clinical guidance in one language. Translations share the id.
public struct GuidanceArticle: Sendable {
    public var id: String
    public var language: String
    public var title: String
    public var summary: String?
    public var audience: Set<Audience>
    public var reviewed: ReviewRecord?
    /// As the author names them.
    public var sources: [String]
    public var body: Markdown

    public init(
        id: String, language: String, title: String, summary: String? = nil, audience: Set<Audience>, reviewed: ReviewRecord? = nil,
        sources: [String] = [], body: Markdown
    ) {
        self.id = id
        self.language = language
        self.title = title
        self.summary = summary
        self.audience = audience
        self.reviewed = reviewed
        self.sources = sources
        self.body = body
    }
}
