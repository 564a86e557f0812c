internal import CareModel
internal import Guidance

/// An article as the pages of patients lead to it.
final class ReadingCard: Sendable {
    let page: SitePage
    let href: View
    let title: View
    /// The language of the article, where that is not the page's.
    let foreign: View?
    /// How long it is, in words.
    let minutes: String
    /// What to say where it stands in for a translation.
    let remark: String
    let isReviewed: Bool
    /// Its place among the articles of its desk.
    let number: Int

    init(_ item: Shelf.Item, number: Int, frame: PageFrame, opening: View) {
        let strings = frame.strings
        let id = item.article.id
        let html = ArticlePage(item: item, frame: frame).html(opening: opening, foot: frame.foot)
        page = SitePage(path: "guidance/\(id).html", html: html).shared()
        href = .text(page.path)
        title = .text(item.article.title)
        foreign = frame.language(of: item.article)
        minutes = strings.count("minutes", item.rendered.minutes)
        remark = item.article.stands(inFor: frame.language) ? " " + strings("not-translated") : ""
        isReviewed = item.article.reviewed != nil
        self.number = number
    }
}
