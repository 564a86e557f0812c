public import CareModel

/// The fields of a plan that a sign-off covers, and their digest.
///
/// Signed is what was agreed: the patient's needs and refusal, the pathway and modality, each consent, and of each step its
/// title, text, kind, handler, overseer, review mode and cadence, escalation and override. Not signed is what happens
/// afterwards: dates, status, reviews that took place, scores, goals' ratings and the letter.
///
/// The digest is SHA-256 over the fields in the order of their keys (by UTF-8 bytes), each as `N:KEYM:VALUE`, where N and M
/// count the UTF-8 bytes of the key and the value, so that no two plans run together. A field's own digest is the first 16
/// hexadecimal digits of the SHA-256 of its value. Both are pinned by tests and change only with a new prefix `v1`.
public struct SignedPlan: Sendable {
    public struct Field: Sendable, Hashable {
        /// Such as `steps/check-in/handled-by`.
        public var key: String
        public var value: String
        public var location: SourceLocation

        /// 16 hexadecimal digits.
        public var digest: String { String(SHA256.hexDigest(of: value).prefix(16)) }
    }

    /// Sorted by key.
    public let fields: [Field]
    /// Versions of the plan's tools as the register has them, by id.
    public let tools: [String: String]

    public init(of plan: PlanDraft, in clinic: ClinicDraft) {
        var fields: [Field] = []
        func add(_ key: String, _ value: String?, _ place: SourceLocation?) {
            if let value { fields.append(Field(key: key, value: value, location: place ?? plan.location)) }
        }
        add("patient/id", plan.patientID.value, plan.patientID.location)
        add("patient/needs/tools", plan.needsTools?.value.rawValue, plan.needsTools?.location)
        add("patient/needs/connection", plan.needsConnection?.value.rawValue, plan.needsConnection?.location)
        add("patient/declines-ai", plan.declinesAI.map { $0.value ? "true" : "false" }, plan.declinesAI?.location)
        add("plan/pathway", plan.pathway?.value, plan.pathway?.location)
        add("plan/modality", plan.modality?.value.rawValue, plan.modality?.location)
        var consents: [String: Int] = [:]
        for consent in plan.consents {
            guard let tool = consent.tool else { continue }
            let number = consents[tool.value, default: 0] + 1
            consents[tool.value] = number
            let key = "consents/\(tool.value)/\(number)"
            add("\(key)/purpose", consent.purpose?.value ?? "", consent.purpose?.location ?? tool.location)
            add("\(key)/given", consent.given?.value.description, consent.given?.location)
            add("\(key)/withdrawn", consent.withdrawn?.value.description, consent.withdrawn?.location)
        }
        var tools: [String: String] = [:]
        for (position, step) in plan.steps.enumerated() {
            let key = "steps/\(step.id?.value ?? "\(position + 1)")"
            add("\(key)/title", step.title?.value, step.title?.location)
            add("\(key)/what", step.what?.value, step.what?.location)
            add("\(key)/kind", step.kind?.value, step.kind?.location)
            switch step.handledBy?.value {
            case .person(let id): add("\(key)/handled-by", id.value, id.location)
            case .tool(let id, let present):
                add("\(key)/handled-by", "ai \(id.value)" + (present.map { " with \($0.value)" } ?? ""), id.location)
                tools[id.value] = clinic.tool(id.value)?.version?.value
            case nil: break
            }
            add("\(key)/overseen-by", step.overseenBy?.value, step.overseenBy?.location)
            add("\(key)/review/mode", step.review?.mode?.value.rawValue, step.review?.mode?.location)
            add("\(key)/review/every", step.review?.every?.value.description, step.review?.every?.location)
            add("\(key)/escalate-to", step.escalateTo?.value, step.escalateTo?.location)
            if let override = step.override {
                let words = [override.reason?.value, override.by?.value, override.until?.value.description]
                add("\(key)/override", words.map { $0 ?? "" }.joined(separator: "\u{1F}"), override.location)
            }
        }
        self.fields = fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        self.tools = tools
    }

    /// `v1:` and 64 hexadecimal digits.
    public var digest: String {
        var text = ""
        for field in fields {
            text += "\(field.key.utf8.count):\(field.key)\(field.value.utf8.count):\(field.value)"
        }
        return "v1:" + SHA256.hexDigest(of: text)
    }

    /// The file that records a sign-off, for `sign-offs/`. The values are ids, days and digests, so all are plain YAML.
    public func signOff(patient: String, by person: String, on day: Day) -> String {
        func quoted(_ text: String) -> String {
            "\"" + text.flatMap { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" } + "\""
        }
        var text = "# Written by overseen sign. It says who agreed to what; changing it by hand breaks that.\n"
        text += "patient: \(quoted(patient))\nby: \(quoted(person))\non: \(day)\ndigest: \(quoted(digest))\nfields:\n"
        for field in fields { text += "  \(quoted(field.key)): \"\(field.digest)\"\n" }
        if !tools.isEmpty {
            text += "tools:\n"
            for (id, version) in tools.sorted(by: { $0.key < $1.key }) { text += "  \(quoted(id)): \(quoted(version))\n" }
        }
        return text
    }
}
