/// What search looks in: every word of the public pages, with the passages where it stands.
struct SearchIndex {
    /// A result: a page, or a part of a page that is a thing of its own, such as a person.
    struct Record: Equatable {
        /// From the folder of the edition, with an anchor for a part of a page.
        var path: String
        var title: String
        var kind: SearchKind
        var language: String
        /// `ltr` or `rtl`.
        var direction: String
    }

    /// A piece of a record that a result can lead to.
    struct Section: Equatable {
        var record: Int
        /// Empty for the record's own address.
        var anchor: String
        var heading: String
        /// All of its words as the page shows them, for the excerpt.
        var text: String
    }

    /// How much a word tells about a section.
    enum Weight: Int, CaseIterable {
        case once, often, heading, title
    }

    private(set) var records: [Record] = []
    private(set) var sections: [Section] = []
    /// By word, the sections in their order.
    private(set) var postings: [String: [(section: Int, weight: Weight)]] = [:]

    init(_ pages: [SitePage]) {
        for page in pages where page.path.hasSuffix(".html") { add(page) }
    }

    /// A word that a section holds this often is what the section is about.
    private static let manyTimes = 3

    private mutating func add(_ page: SitePage) {
        let text = PageText(page)
        let parts = SearchKind.parts(of: page.path)
        let isFront = page.path == "index.html"
        let record = records.count
        func append(_ path: String, _ title: String, _ kind: SearchKind) {
            records.append(Record(path: path, title: title, kind: kind, language: text.language, direction: text.direction))
        }
        append(page.path, text.title, SearchKind(path: page.path))
        var own: [(heading: String, passage: PageText.Passage)] = []
        for (number, passage) in text.passages.enumerated() {
            if let parts, passage.anchor.hasPrefix(parts.anchor), !passage.heading.isEmpty {
                own.append((passage.heading, passage))
            } else if number == 0 {
                add(passage, of: record, title: text.title, headingsCount: true)
            } else if !(page.path.hasSuffix("/index.html") || passage.heading.isEmpty && passage.text.isEmpty) {
                // The front page tells a little of everything, and what it tells of has a page of its own.
                add(passage, of: record, headingsCount: !isFront)
            }
        }
        guard let parts else { return }
        for (heading, passage) in own {
            append(page.path + "#" + passage.anchor, heading, parts.kind)
            var passage = passage
            (passage.anchor, passage.heading) = ("", "")
            add(passage, of: records.count - 1, title: heading, headingsCount: true)
        }
    }

    private mutating func add(_ passage: PageText.Passage, of record: Int, title: String = "", headingsCount: Bool) {
        let section = sections.count
        sections.append(Section(record: record, anchor: passage.anchor, heading: passage.heading, text: passage.text))
        var weights: [String: Weight] = [:]
        var counts: [String: Int] = [:]
        for word in SearchWords.words(in: passage.text) { counts[word, default: 0] += 1 }
        for (word, count) in counts { weights[word] = count < SearchIndex.manyTimes ? .once : .often }
        for word in SearchWords.words(in: passage.heading + " " + passage.moreHeadings) {
            if headingsCount { weights[word] = .heading } else { weights[word] = weights[word] ?? .once }
        }
        for word in SearchWords.words(in: title) { weights[word] = .title }
        for (word, weight) in weights { postings[word, default: []].append((section, weight)) }
    }
}
