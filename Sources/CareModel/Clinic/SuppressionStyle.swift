/// Whose rule about small counts a clinic's public pages follow. The figures of each are data in `Outcomes`.
public enum SuppressionStyle: String, Sendable, Hashable, CaseIterable {
    /// Overseen's own, the strictest.
    case standard
    /// As NHS England publishes figures of Talking Therapies.
    case nhsTalkingTherapies = "nhs-talking-therapies"
    /// As the US Centers for Medicare & Medicaid Services ask for.
    case cms
}
