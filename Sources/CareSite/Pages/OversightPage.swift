internal import CareModel
internal import Guidance

/// The oversight statement: what was checked before the pages were published, what stood, which exceptions hold, who watches
/// over each tool step, and where to say that something is wrong.
struct OversightPage {
    let statement: OversightStatement
    let rules: [RuleDescription]
    let frame: PageFrame
    let foot: View

    private var strings: Strings { frame.strings }
    private var clinic: Clinic { frame.clinic }
    private var links: PublicLinks { PublicLinks(root: "") }

    func html(opening: View) -> String {
        let steps = toolSteps
        let exceptions = statement.exceptions.map(view)
        return frame.voice.render(
            "pages/oversight",
            [
                "opening": opening, "foot": foot, "as-of": .text(strings("oversight-as-of", ["date": strings.long(clinic.asOf)])),
                "facts": .list(facts(steps.count)), "has-rules": .flag(!rules.isEmpty), "groups": .list(groups),
                "changed": .nonEmpty(changed), "has-changes": .flag(!changed.isEmpty), "severities": .list(severities),
                "has-exceptions": .flag(!exceptions.isEmpty), "exceptions": .list(exceptions), "for-patients": .text(forPatients),
                "none": exceptions.isEmpty && statement.exceptionsForPatients == 0 ? .html(strings.html("oversight-no-exceptions")) : nil,
                "has-steps": .flag(!steps.isEmpty), "steps": .list(steps), "digest": .text(statement.digest),
                "report": .html(report),
            ])
    }

    private func facts(_ steps: Int) -> [View] {
        [
            ("rules-checked", String(rules.count)), ("fact-tool-steps", strings("oversight-all-named", ["count": String(steps)])),
            ("oversight-fact-exceptions", String(statement.exceptions.count + statement.exceptionsForPatients)),
        ].map { ["term": .html(strings.html($0)), "value": .text($1)] }
    }

    private var groups: [View] {
        RuleGroup.groups(of: rules) { $0 }.map { group, rules in
            [
                "title": .html(PublicLinks.anchor("rules/index.html#" + group.anchor, group.title(strings))),
                "count": .text(String(rules.count)), "errors": .text(String(rules.count { severity(of: $0) == .error })),
                "never": .text(String(rules.count { !$0.waivable })),
            ]
        }
    }

    /// As the clinic set it; nil for a rule that is off.
    private func severity(of rule: RuleDescription) -> Severity? {
        switch statement.changedRules[rule.id] {
        case nil: rule.severity
        case .off: nil
        case .severity(let severity): severity
        }
    }

    private var changed: [View] {
        statement.changedRules.sorted { $0.key < $1.key }.map { id, setting in
            ["rule": .html(rule(id)), "setting": .text(strings.words(for: setting))]
        }
    }

    private func rule(_ id: String) -> String {
        guard let rule = rules.first(where: { $0.id == id }) else { return HTMLText.escaped(id) }
        return PublicLinks.anchor("rules/\(id).html", "\(id), \(RulePage.title(rule.name))")
    }

    /// The worst first.
    private var severities: [View] {
        Severity.allCases.sorted(by: >).map { severity in
            [
                "name": .html(strings.html("severity-\(severity.rawValue)")),
                "means": .html(strings.html("severity-text-\(severity.rawValue)")),
                "count": .text(String(statement.findings[severity] ?? 0)),
            ]
        }
    }

    private func view(_ exception: OversightStatement.Exception) -> View {
        let pathway = exception.pathway.flatMap { id in clinic.pathways.first { $0.id == id } }
        let index = pathway.flatMap { pathway in pathway.steps.firstIndex { $0.id == exception.step } }
        let step = index.flatMap { index in pathway?.steps[index].title } ?? exception.step
        let place = [pathway?.title ?? exception.pathway, step].compactMap { $0 }
        let href = pathway.map { links.pathway($0, step: index.map { $0 + 1 }) }
        return [
            "rule": .html(rule(exception.rule)), "reason": .text(exception.reason),
            "where": place.isEmpty
                ? .html(strings.html("oversight-everywhere")) : .html(PublicLinks.anchor(href, strings.list(place))),
            "by": .html(PublicLinks.anchor(links.person(exception.approvedBy), exception.approvedBy.name(in: frame.language))),
            "until": .text(strings.long(exception.until)),
        ]
    }

    private var forPatients: String? {
        let count = statement.exceptionsForPatients
        return count == 0 ? nil : strings.count("oversight-for-patients", count)
    }

    /// Every step of a pathway that a tool has a part in.
    private var toolSteps: [View] {
        clinic.pathways.flatMap { pathway in
            pathway.steps.enumerated().compactMap { index, step -> View? in
                guard step.usesTool else { return nil }
                return [
                    "step": .html(PublicLinks.anchor(links.pathway(pathway, step: index + 1), step.title)),
                    "pathway": .text(pathway.title), "handler": frame.handler(of: step, links: links),
                    "rung": .html(strings.html("rung-\(step.handler.rung.rawValue)")),
                    "escalate": step.escalateTo.map { .html(PublicLinks.anchor(links.person($0), $0.name(in: frame.language))) },
                ]
            }
        }
    }

    private var report: String {
        var ways: [String] = []
        if let phone = clinic.contact.phone { ways.append(strings.html("call-only-html", markup: ["phone": frame.phone(phone)])) }
        if let email = clinic.contact.email {
            let link = "<a href=\"mailto:\(HTMLText.escaped(email))\">\(frame.isolated(email))</a>"
            ways.append(strings.html("oversight-write-html", markup: ["email": link]))
        }
        return ways.isEmpty ? strings.html("oversight-report-visit") : ways.joined(separator: "<br>")
    }
}
