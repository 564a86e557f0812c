internal import CareModel
internal import Guidance

/// Where the public pages tell more about people, tools, pathways and kinds of step, seen from one of them.
struct PublicLinks {
    /// The way to the folder of the edition: "" or "../".
    let root: String

    /// Nil for someone who no longer works here, and so is not on the page of people.
    func person(_ person: Person) -> String? { person.isActive ? root + "people.html#person-" + person.id : nil }

    func tool(_ tool: AITool) -> String { root + "tools/" + tool.id + ".html" }

    /// - Parameter step: its number, from 1.
    func pathway(_ pathway: Pathway, step: Int? = nil) -> String {
        root + "pathways/" + pathway.id + ".html" + (step.map { "#step-\($0)" } ?? "")
    }

    func kind(_ kind: StepKind) -> String { root + "how-we-decide.html#kind-" + kind.id }

    /// A link whose words come from a person.
    static func anchor(_ href: String?, _ words: String) -> String {
        let words = HTMLText.escaped(words)
        return href.map { "<a href=\"\(HTMLText.escaped($0))\">\(words)</a>" } ?? words
    }
}

extension PageFrame {
    /// A person's face, name and role, leading to their place on the page of people.
    func person(_ person: Person, links: PublicLinks) -> View { self.person(person, leadingTo: links.person(person)) }

    /// A tool tied to the person who watches over it, both leading to where more is told about them.
    func tie(_ tool: AITool, to overseer: Person, links: PublicLinks) -> View {
        tie(self.tool(tool, leadingTo: links.tool(tool)), to: person(overseer, links: links))
    }

    /// Who does a step: a person, or a tool tied to its overseer, or both.
    func handler(of step: Step, links: PublicLinks) -> View {
        var html = step.handler.actor.map { person($0, links: links).markup } ?? ""
        if let tool = step.handler.tool, let overseer = step.handler.overseer { html += tie(tool, to: overseer, links: links).markup }
        return .html(html)
    }
}

extension Strings {
    /// "A, B and C" of safe HTML.
    func htmlList(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return html("list-last", markup: ["first": items.dropLast().joined(separator: html("list-comma")), "last": last])
    }
}
