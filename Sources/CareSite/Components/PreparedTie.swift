internal import CareModel

/// One tool tied to one person who watches over it, as pages of one language show them, written once.
final class PreparedTie: Sendable {
    let tool: AITool
    let person: Person
    let view: View
    /// Where a patient's page tells about the tool.
    let id: View
    /// Of the tool.
    let name: String
    /// What the tool can see of a patient.
    let sees: String?
    /// Of the person.
    let firstName: String
    /// What the tool does and does not do, by where it stands in a plan.
    private let current: View?
    private let toCome: View?
    private let over: View?

    init(_ tool: AITool, _ person: Person, view: View, firstName: String, _ strings: Strings, _ language: String) {
        self.tool = tool
        self.person = person
        self.view = view
        self.firstName = firstName
        id = .text("tool-" + tool.id)
        name = tool.name(in: language)
        sees = tool.sees?(in: language)
        let sentences = [tool.does?(in: language), tool.doesNot?(in: language)].compactMap { $0 }
        func text(_ more: [String]) -> View? {
            let all = sentences + more
            return all.isEmpty ? nil : .text(all.joined(separator: " "))
        }
        current = text([])
        toCome = text([strings("tool-to-come")])
        over = text([strings("tool-not-in-use")])
    }

    func does(in status: StepStatus) -> View? {
        switch status {
        case .now: current
        case .next: toCome
        case .done, .stopped: over
        }
    }
}
