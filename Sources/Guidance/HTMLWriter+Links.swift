internal import CCmark
internal import CareModel

extension HTMLWriter {
    mutating func openLink(_ node: Node, at cell: SourceLocation?) {
        let target = node.address
        guard isPage else {
            let address = HTMLText.encoded(target)
            html += "<a href=\"" + HTMLWriter.plainAddress(address) + "\"" + plainTitle(node) + ">"
            return
        }
        switch LinkTarget(target) {
        case .outside:
            let isWeb = target.utf8.first == UInt8(ascii: "h") || target.utf8.first == UInt8(ascii: "H")
            html += "<a href=\"" + HTMLText.escapedAddress(target) + (isWeb ? "\" rel=\"noreferrer\">" : "\">")
        case .place(let part):
            placeLinks.append(Placed(part, at: cell ?? location(of: node)))
            html += "<a href=\"" + HTMLText.escapedAddress(target) + "\">"
        case .byID(let kind, let id, let part):
            openLink(node, target, at: cell, to: kind, id, part)
        case .relative:
            plainLinks.insert(node)
            report(
                ReadingRules.brokenLink, "the link to \(HTMLWriter.shortened(target)) leads nowhere",
                help: "link to an article by its id, such as guidance:sleep, or to a full web address", at: cell ?? location(of: node))
        case .refused:
            plainLinks.insert(node)
            report(
                ReadingRules.brokenLink, "a link with this scheme is not published: \(target.prefix(40))",
                help: "use https:, mailto:, tel:, guidance:, rule: or instrument:", at: cell ?? location(of: node))
        }
    }

    private mutating func openLink(
        _ node: Node, _ target: String, at cell: SourceLocation?, to kind: LinkTarget.Kind, _ id: String, _ part: String?
    ) {
        let destination =
            switch kind {
            case .guidance: links.article(id)
            case .rule: links.rule(id)
            case .instrument: links.instrument(id)
            }
        switch destination {
        case .page(let address, let anchors):
            if let part, !part.isEmpty, !anchors.contains(part) {
                let nearest = NearestWord.of(part, in: anchors.sorted())
                report(
                    ReadingRules.brokenLink, "\(kind.rawValue):\(id) has no heading #\(HTMLWriter.shortened(part))",
                    help: nearest.map { "did you mean \(kind.rawValue):\(id)#\($0)?" }
                        ?? "name the part by the words of its heading, in lower case with hyphens", at: cell ?? location(of: node))
            }
            switch kind {
            case .guidance: if !result.linkedArticles.contains(id) { result.linkedArticles.append(id) }
            case .instrument: if !result.linkedInstruments.contains(id) { result.linkedInstruments.append(id) }
            case .rule: break
            }
            html += "<a href=\"" + HTMLText.escapedAddress(address + (part.map { "#" + $0 } ?? "")) + "\">"
        case .words:
            plainLinks.insert(node)
        case .missing(let nearest):
            plainLinks.insert(node)
            report(
                ReadingRules.brokenLink, "the link to \(HTMLWriter.shortened(target)) leads nowhere",
                help: nearest.map { "did you mean \(kind.rawValue):\($0)?" } ?? HTMLWriter.remedy(kind), at: cell ?? location(of: node))
        case .closed(let why, let help):
            plainLinks.insert(node)
            report(
                ReadingRules.brokenLink, "the link to \(HTMLWriter.shortened(target)) leads nowhere: \(why)", help: help,
                at: cell ?? location(of: node))
        }
    }

    private static func remedy(_ kind: LinkTarget.Kind) -> String {
        switch kind {
        case .guidance: "name an article by its file, as guidance:sleep for guidance/sleep.md, or add that article"
        case .rule: "name a rule by its id or its name, as in rule:OVS101; `overseen rules` lists them all"
        case .instrument: "name an instrument by its id, as in instrument:phq-9, or add it to instruments/"
        }
    }

    /// Links to `#part` lead to a heading of this text, or to a part of the page around it.
    mutating func checkPlaceLinks() {
        guard !placeLinks.isEmpty else { return }
        let ids = Set(result.headings.map(\.id)).union(renderer.reservedIDs)
        for link in placeLinks where !link.value.isEmpty && !ids.contains(link.value) {
            let nearest = NearestWord.of(link.value, in: result.headings.map(\.id))
            report(
                ReadingRules.brokenLink, "this page has no heading #\(HTMLWriter.shortened(link.value))",
                help: nearest.map { "did you mean #\($0)?" } ?? "name the part by the words of its heading, in lower case with hyphens",
                at: link.location)
        }
    }

    /// As the specification of CommonMark writes an address.
    static func plainAddress(_ encoded: String) -> String {
        encoded.replacing("&", with: "&amp;").replacing("'", with: "&#x27;")
    }

    func plainTitle(_ node: Node) -> String {
        let title = node.title
        return title.isEmpty ? "" : " title=\"" + HTMLText.markup(title) + "\""
    }
}
