/// What a text may hold beside CommonMark, and what is taken out of it.
enum Dialect: Sendable, Hashable {
    /// For pages: tables, callouts, anchors, links by id, pictures of the clinic; no raw HTML, no link that could run code.
    case pages
    /// CommonMark 0.30 as its specification has it, and nothing else. Never for pages: raw HTML comes through.
    case commonMark
}
