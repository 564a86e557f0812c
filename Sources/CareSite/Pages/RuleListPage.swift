internal import CareModel

/// The list of all rules, in their groups.
struct RuleListPage {
    let pages: [RulePage]
    let frame: PageFrame
    let foot: View

    private var strings: Strings { frame.strings }

    func html(_ opening: View) -> String {
        let groups = RuleGroup.groups(of: pages) { $0.rule }
        return frame.voice.render(
            "pages/rules",
            [
                "opening": opening, "foot": foot, "count": .text(strings.number(pages.count)),
                "errors": .text(strings.number(pages.count { $0.rule.severity == .error })),
                "never": .text(strings.number(pages.count { !$0.rule.waivable })), "day": .text(strings.long(frame.clinic.asOf)),
                "groups": .list(
                    groups.map { group, pages in
                        ["id": .html(group.anchor), "title": .text(group.title(strings)), "rules": .list(pages.map(\.row))]
                    }),
            ])
    }
}

/// A group of rules, by the hundred of their ids.
struct RuleGroup: Hashable, Comparable {
    /// From 1 to 9; 0 for rules of a clinic's own that have another form of id.
    let hundred: Int

    init(of rule: RuleDescription) {
        let digits = rule.id.hasPrefix("OVS") ? rule.id.dropFirst(3) : ""
        hundred = digits.count == 3 ? digits.first?.wholeNumberValue ?? 0 : 0
    }

    var anchor: String { "group-\(hundred)" }

    func title(_ strings: Strings) -> String { strings("rule-group-\(hundred)") }

    /// Those of the clinic's own come last.
    static func < (left: RuleGroup, right: RuleGroup) -> Bool { (left.hundred + 9) % 10 < (right.hundred + 9) % 10 }

    static func groups<Item>(of items: [Item], rule: (Item) -> RuleDescription) -> [(RuleGroup, [Item])] {
        Dictionary(grouping: items) { RuleGroup(of: rule($0)) }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
