/// What stands on a finished public page, as search knows it: its title and its passages.
///
/// The index is made from the pages themselves and from nothing else. So it can hold no word that is not on a public page, and
/// a page that is added to the edition is found without further work.
struct PageText {
    /// From one anchor to the next.
    struct Passage {
        /// The `id` to link to; empty for the top of the page.
        var anchor: String
        /// Its first heading, as the page shows it.
        var heading = ""
        /// Words that count as much as a heading and are not shown: further headings, and the line above the title.
        var moreHeadings = ""
        var text = ""
    }

    private(set) var title = ""
    /// Of the page.
    private(set) var language = ""
    /// `ltr` or `rtl`.
    private(set) var direction = "ltr"
    /// Never empty; the first is the top of the page.
    private(set) var passages = [Passage(anchor: "")]

    private enum Place { case text, title, heading, kicker }

    private var place = Place.text
    /// The element that ends the place.
    private var placeEnd = ""
    private var isInMain = false
    /// The element that is left out, and how many of its name are open inside it.
    private var skipped: (name: String, depth: Int)?
    /// A card names what it is about in its first bold words when it has no heading.
    private var awaitsName = false
    /// Whether the heading that is read is a further one of its passage.
    private var isFurther = false

    init(_ page: SitePage) {
        var reader = TagReader(page.bytes, attributes: PageText.attributes)
        while let piece = reader.next() {
            switch piece {
            case .tag(let tag): take(tag)
            case .text(let range): if isRead { add(reader.text(range)) }
            }
        }
        title = PlainWords.spaced(title)
        passages = passages.map { passage in
            Passage(
                anchor: passage.anchor, heading: PlainWords.spaced(passage.heading), moreHeadings: PlainWords.spaced(passage.moreHeadings),
                text: PlainWords.joined(passage.text, apartAt: PageText.breakMark))
        }
    }

    private mutating func take(_ tag: TagReader.Tag) {
        if var open = skipped {
            guard tag.name == open.name, !tag.isVoid else { return }
            open.depth += tag.isEnd ? -1 : 1
            skipped = open.depth == 0 ? nil : open
            return
        }
        if tag.name == "html", !tag.isEnd {
            language = tag.attributes["lang"] ?? ""
            direction = tag.attributes["dir"] == "rtl" ? "rtl" : "ltr"
        }
        if tag.name == "main" { isInMain = !tag.isEnd }
        guard isInMain else { return }
        if tag.isEnd {
            if tag.name == placeEnd { (place, placeEnd) = (.text, "") }
        } else if PageText.isLeftOut(tag) {
            if !tag.isVoid { skipped = (tag.name, 1) }
        } else {
            begin(tag)
        }
        // Words of two spans one after the other are told apart by their looks only.
        if !PageText.inline.contains(tag.name) { add(tag.name == "span" ? " " : String(PageText.breakMark)) }
    }

    private mutating func begin(_ tag: TagReader.Tag) {
        let isHeading = PageText.headings.contains(tag.name)
        if let id = tag.attributes["id"], !id.isEmpty, isHeading || PageText.containers.contains(tag.name), !(isHeading && isNew) {
            passages.append(Passage(anchor: id))
            awaitsName = tag.name == "article"
        }
        switch tag.name {
        case "h1": (place, placeEnd) = (.title, "h1")
        case _ where isHeading, "b" where awaitsName:
            (place, placeEnd, awaitsName) = (.heading, tag.name, false)
            isFurther = passages.last.map { $0.anchor.isEmpty || !PlainWords.isBlank($0.heading) } ?? true
        case "p" where tag.classes.contains("kicker"): (place, placeEnd) = (.kicker, "p")
        // A person's role stands in the heading beside the name.
        case "small" where place == .heading: (place, placeEnd) = (.text, "")
        default: break
        }
    }

    /// Whether the last passage was opened by the container of the heading that comes now.
    private var isNew: Bool {
        guard let last = passages.last, !last.anchor.isEmpty else { return false }
        return PlainWords.isBlank(last.heading) && PlainWords.isBlank(last.text)
    }

    /// Whether search knows what stands here.
    private var isRead: Bool { isInMain && skipped == nil }

    private mutating func add(_ text: String) {
        guard isRead else { return }
        let last = passages.count - 1
        switch place {
        case .text: passages[last].text += text
        case .title: title += text
        case .kicker: passages[last].moreHeadings += text
        case .heading where isFurther:
            // It stands in the excerpt too, where the page has it.
            passages[last].moreHeadings += text
            passages[last].text += text
        case .heading: passages[last].heading += text
        }
    }

    private static let attributes: Set<String> = ["lang", "dir", "id", "class", "hidden", "aria-hidden"]
    private static let headings: Set<String> = ["h2", "h3", "h4", "dt"]
    private static let containers: Set<String> = ["section", "article", "div", "li", "tr", "figure"]
    private static let inline: Set<String> = [
        "a", "b", "i", "em", "strong", "code", "bdi", "mark", "cite", "abbr", "sup", "sub", "time",
    ]
    /// Pictures, code, what repeats other words of the page, what is hidden from readers, and a digest, which nobody looks for.
    private static let leftOut: Set<String> = ["svg", "pre", "nav", "aside", "form", "script", "style", "template", "noscript"]
    private static let leftOutClasses: Set<String> = ["facts", "key", "lanes-note", "face", "digest"]

    private static func isLeftOut(_ tag: TagReader.Tag) -> Bool {
        if leftOut.contains(tag.name) { return true }
        guard !tag.attributes.isEmpty else { return false }
        return tag.attributes["aria-hidden"] == "true" || tag.attributes["hidden"] != nil || !tag.classes.isDisjoint(with: leftOutClasses)
    }

    /// A paragraph separator, which is white space too.
    private static let breakMark: Unicode.Scalar = "\u{2029}"
}

extension TagReader.Tag {
    fileprivate var classes: Set<String> { Set((attributes["class"] ?? "").split(separator: " ").map(String.init)) }
}
