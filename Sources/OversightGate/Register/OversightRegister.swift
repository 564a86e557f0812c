public import CareModel
public import ClinicChecking
import Oversight

/// Who oversees what, as it was checked: the tools, the overseers and every step that a tool handles. It knows no patient.
public struct OversightRegister: Sendable {
    /// A step that an AI tool handles or assists in.
    public struct Entry: Sendable, Hashable {
        /// 32 hexadecimal digits: of a pathway's step by its name; of a patient's step by the plan's own text, which whoever
        /// wants to guess a patient's id behind it would need to have. It changes with the plan.
        public var token: String
        /// The step's kind.
        public var kind: String
        /// The tool's id.
        public var tool: String
        /// The overseer's id.
        public var overseer: String
        public var mode: Review.Mode
        /// Whether a person is present and the tool only assists.
        public var assists: Bool
        /// The pathway's id, for a step of the model of care itself; nil for a patient's.
        public var pathway: String?
    }

    public var clinic: String
    public var isSynthetic: Bool
    public var asOf: Day
    public var inputs: InputDigest
    /// The whole register of tools, in the clinic's order.
    public var tools: [AITool]
    /// Everyone who oversees a step, in the clinic's order.
    public var overseers: [Person]
    /// Pathways first, then patients' steps in the order of their tokens.
    public var entries: [Entry]

    /// - Parameter plans: in any order. Steps that are done or stopped are left out.
    public init(of clinic: Clinic, plans: [CarePlan], inputs: InputDigest) {
        self.clinic = clinic.name.text
        isSynthetic = clinic.isSynthetic
        asOf = clinic.asOf
        self.inputs = inputs
        tools = clinic.tools
        var entries = clinic.pathways.flatMap { pathway in
            pathway.steps.compactMap { step in
                Entry(step, pathway: pathway.id, token: SHA256.hexDigest(of: "pathway/\(pathway.id)/\(step.id)"))
            }
        }
        entries += plans.flatMap { plan -> [Entry] in
            let key = inputs.files[plan.letter.start.file] ?? inputs.hex
            return plan.steps.filter { $0.status != .done && $0.status != .stopped }.compactMap { step in
                Entry(step, pathway: nil, token: SHA256.hexDigest(of: "plan/\(key)/\(step.id)"))
            }
        }.sorted { $0.token < $1.token }
        self.entries = entries
        let overseeing = Set(entries.map(\.overseer))
        overseers = clinic.people.filter { overseeing.contains($0.id) }
    }
}

extension OversightRegister.Entry {
    /// Nil for a step that a person does.
    fileprivate init?(_ step: Step, pathway: String?, token: String) {
        guard let tool = step.handler.tool, let overseer = step.handler.overseer, let review = step.handler.review else { return nil }
        self.init(
            token: String(token.prefix(32)), kind: step.kind.id, tool: tool.id, overseer: overseer.id, mode: review.mode,
            assists: step.handler.actor != nil, pathway: pathway)
    }
}
