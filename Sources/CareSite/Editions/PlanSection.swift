public import CareModel

/// A section of a clinic's own on every patient's page, written in Swift: between the scores and the letter.
///
/// ```swift
/// struct Waiting: PlanSection {
///     func content(for plan: CarePlan, scores: [ScoreSeries], in language: String) -> PlanSectionContent? {
///         guard language == "en" else { return nil }
///         return PlanSectionContent(title: "While you wait", text: "The reading room is open every day until six.")
///     }
/// }
/// ```
public protocol PlanSection: Sendable {
    /// What the section says to this patient, in `language` (such as `en`); nil leaves it out. It follows from what is given
    /// alone, never from the clock: a page whose plan is the same may be kept from an earlier build.
    func content(for plan: CarePlan, scores: [ScoreSeries], in language: String) -> PlanSectionContent?
}

/// The words of one section.
public struct PlanSectionContent: Sendable, Hashable {
    public var title: String
    /// One line beside the title.
    public var intro: String?
    /// CommonMark, rendered as safely as a letter: raw HTML is dropped, `guidance:ID` and `instrument:ID` lead to
    /// a page in the patient's folder, and a link that leads nowhere is an error (OVS911).
    public var text: String

    public init(title: String, intro: String? = nil, text: String) {
        self.title = title
        self.intro = intro
        self.text = text
    }
}
