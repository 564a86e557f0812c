import CareModel
import ClinicFolder
import Oversight
import Testing

@Suite("The catalogue of step kinds")
struct KindTableTests {
    /// The ceiling that each kind is meant to have, written down apart from the demands that it is derived from.
    private static let expected: [(kind: String, rung: HandlerRung, contact: Bool)] = [
        ("appointment-logistics", .reviewedAfterUse, false),
        ("intake-questionnaire", .reviewedAfterUse, false),
        ("intake-interview", .assisting, true),
        ("routine-outcome-monitoring", .reviewedAfterUse, false),
        ("sleep-diary", .reviewedAfterUse, false),
        ("mood-diary", .reviewedAfterUse, false),
        ("symptom-tracking", .reviewedAfterUse, false),
        ("medication-reminder", .reviewedAfterUse, false),
        ("psychoeducation", .reviewedAfterUse, true),
        ("between-session-cbt-exercise", .reviewedBeforeUse, true),
        ("behavioural-activation-coaching", .reviewedBeforeUse, true),
        ("relaxation-or-mindfulness-practice", .reviewedAfterUse, false),
        ("exposure-homework-coaching", .assisting, true),
        ("adherence-checkin", .reviewedAfterUse, true),
        ("session-note-drafting", .reviewedBeforeUse, false),
        ("letter-or-summary-drafting", .reviewedBeforeUse, false),
        ("literature-or-guideline-lookup", .reviewedAfterUse, false),
        ("outcome-trend-analysis", .reviewedBeforeUse, false),
        ("risk-screening-questions", .reviewedBeforeUse, false),
        ("risk-assessment", .humanOnly, true),
        ("crisis-response", .humanOnly, true),
        ("safety-planning", .humanOnly, true),
        ("safeguarding-decision", .humanOnly, false),
        ("trauma-processing", .humanOnly, true),
        ("grief-work", .humanOnly, true),
        ("relational-psychotherapy-session", .humanOnly, true),
        ("cbt-session", .assisting, true),
        ("alliance-rupture-repair", .humanOnly, true),
        ("shame-or-stigma-disclosure", .humanOnly, true),
        ("formulation", .assisting, false),
        ("diagnosis-decision", .humanOnly, false),
        ("diagnosis-disclosure", .humanOnly, true),
        ("treatment-decision", .humanOnly, true),
        ("medication-decision", .humanOnly, false),
        ("treatment-plan-drafting", .reviewedBeforeUse, false),
        ("goal-setting", .assisting, true),
        ("progress-review-conversation", .assisting, true),
        ("family-session", .humanOnly, true),
        ("group-session", .humanOnly, true),
        ("discharge-planning", .assisting, true),
        ("ending-session", .humanOnly, true),
        ("waiting-list-contact", .assisting, true),
        ("peer-or-companion-chat", .humanOnly, true),
    ]

    @Test("gives each kind the ceiling that it is meant to have, and holds no other kind")
    func ceilings() throws {
        let kinds = try ClinicReader(MemoryFolder(ExampleClinic.standard)).readClinic().clinic.kinds
        for (id, rung, contact) in Self.expected {
            let kind = try #require(kinds[id], "\(id)")
            #expect(Ceiling(of: kind).rung == rung, "\(id)")
            #expect(kind.therapeuticContact == contact, "\(id)")
            #expect(!kind.rationale.isEmpty && !kind.name.text.isEmpty)
        }
        #expect(Set(kinds.keys) == Set(Self.expected.map(\.kind)))
    }
}
