internal import CareModel

/// The boxes that a blockquote opens with `[!NOTE]`, `[!WARNING]`, `[!CRISIS]` or `[!STAFF]`.
public enum Callout: String, Sendable, Hashable, CaseIterable {
    case note, warning, crisis, staff

    /// As authors write it, such as `[!NOTE]`.
    public var mark: String { "[!" + rawValue.uppercased() + "]" }

    /// The icon of the site's sprite.
    var icon: String {
        switch self {
        case .note: "info"
        case .warning: "warning"
        case .crisis: "help"
        case .staff: "lock"
        }
    }

    /// The mark that a word in brackets was most likely meant to be; nil when none is near.
    static func nearest(to word: String) -> Callout? {
        let word = word.lowercased()
        // Marks that other places read and that mean nearly the same.
        switch word {
        case "tip", "info", "important", "hint": return .note
        case "caution", "danger", "attention": return .warning
        case "emergency", "help": return .crisis
        case "internal", "team", "private", "clinician": return .staff
        default: break
        }
        if let near = NearestWord.of(word, in: allCases.map(\.rawValue)) { return Callout(rawValue: near) }
        return allCases.first { word.hasPrefix($0.rawValue) }
    }
}
