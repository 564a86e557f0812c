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
    public var html = ""
    public var headings: [Heading] = []
    /// Ids of linked articles that have a page, in order, with repeats left out.
    public var linkedArticles: [String] = []
    /// Ids of linked instruments that have a page, in order, with repeats left out.
    public var linkedInstruments: [String] = []
    /// Paths in the clinic folder of the pictures shown, in order, with repeats left out.
    public var pictures: [String] = []
    /// What the author has to mend: links that lead nowhere (OVS911), marks of callouts that are none (OVS917), pictures that
    /// cannot be shown (OVS918), and text that is not published (OVS919).
    public var findings: [Finding] = []
    /// How many words there are to read: those of the text between tags. Only articles tell it, so it is counted when it is asked for.
    public var wordCount: Int {
        var html = self.html
        return html.withUTF8 { bytes in
            var count = 0
            var inWord = false
            var inTag = false
            for byte in bytes {
                if byte == UInt8(ascii: "<") { inTag = true }
                // A tag within a word, as around its last letters, does not end it.
                if !inTag {
                    if byte > 0x20 && !inWord { count += 1 }
                    inWord = byte > 0x20
                }
                if byte == UInt8(ascii: ">") { inTag = false }
            }
            return count
        }
    }

    /// Minutes to read at 180 words a minute, at least one.
    public var minutes: Int { max(1, (wordCount + 179) / 180) }

    /// The headings of a table of contents: the highest level in use.
    public var contents: [Heading] {
        let top = headings.map(\.level).min() ?? 0
        return headings.filter { $0.level == top }
    }
}
