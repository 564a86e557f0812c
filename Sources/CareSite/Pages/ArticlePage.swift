internal import CareModel
internal import Guidance

/// A guidance article, public or in a patient's folder.
struct ArticlePage {
    let item: Shelf.Item
    let frame: PageFrame

    /// - Parameter used: The steps that this article goes with, where the edition shows them.
    func html(opening: View, foot: View, used: [View] = []) -> String {
        let strings = frame.strings
        let article = item.article
        var facts: [View] = []
        func fact(_ key: String, _ value: String) { facts.append(["term": .html(strings.html(key)), "value": .text(value)]) }
        if let reviewed = article.reviewed {
            fact("fact-reviewed-by", "\(reviewed.by.name(in: frame.language)), \(strings.long(reviewed.on))")
            if let next = reviewed.next { fact("fact-next-review", strings.long(next)) }
        } else {
            fact("fact-reviewed-by", strings("review-none"))
        }
        fact("fact-time", strings.count("minutes-short", item.rendered.minutes))
        let foreign = frame.language(of: article)
        let (lang, dir) = (foreign?["code"], foreign?["dir"])
        var contents = item.rendered.contents.map { heading -> View in
            ["id": .text(heading.id), "text": .text(heading.text), "lang": lang, "dir": dir]
        }
        if !used.isEmpty { contents.append(["id": .html("used"), "text": .html(strings.html("used-title"))]) }
        return frame.voice.render(
            "pages/article",
            [
                "opening": opening, "foot": foot, "title": .text(article.title), "summary": .text(article.summary),
                "facts": .list(facts), "has-contents": .flag(contents.count > 1), "contents": .list(contents),
                "body": .html(item.rendered.html), "has-used": .flag(!used.isEmpty), "used": .list(used),
                "credits": .text(credits), "stands-in": .flag(article.stands(inFor: frame.language)), "foreign": foreign,
            ])
    }

    private var credits: String {
        let strings = frame.strings
        var sentences: [String] = []
        if let reviewed = item.article.reviewed {
            let values = ["name": reviewed.by.name(in: frame.language), "date": strings.long(reviewed.on)] as KeyValuePairs
            sentences.append(strings("credit-reviewed", values))
            if let next = reviewed.next { sentences.append(strings("credit-next", ["date": strings.long(next)])) }
        } else {
            sentences.append(strings("credit-unreviewed"))
        }
        if !item.article.sources.isEmpty {
            sentences.append(strings("credit-sources", ["sources": item.article.sources.joined(separator: "; ")]))
        }
        return sentences.joined(separator: " ")
    }
}

extension GuidanceArticle {
    /// Whether it is read for want of a translation.
    func stands(inFor language: String) -> Bool { self.language != language }
}

extension PageFrame {
    /// The language and direction of an article whose words are not in the language of the page around them.
    func language(of article: GuidanceArticle) -> View? {
        guard article.language != voice.language else { return nil }
        return ["code": .text(article.language), "dir": .html(WritingDirection(of: article.language).rawValue)]
    }
}
