public import CareModel

/// Which counts of people a public page may show. Every figure in it is data with its source.
public struct SuppressionPolicy: Sendable, Hashable {
    public let id: String
    /// The smallest count that is shown.
    public let minCell: Int
    /// Whether a count of 0 is shown. Where it is not, 0 is one of the small counts, so that a blank never says "nobody".
    public let zeroIsShown: Bool
    /// Shown counts are rounded to the nearest multiple of this; 1 leaves them as they are.
    public let roundTo: Int
    /// Whether more counts are hidden where a hidden one could be worked out from the others.
    public let complementary: Bool
    /// Two published states of a count differ by nothing, or by at least so many people: a difference counts people too.
    public let minDifference: Int
    public let source: String

    /// What cannot work is brought to the nearest that does: a smallest count of 1 hides nothing, and with one of 2 a shown 0
    /// would make every hidden count a 1.
    public init(
        id: String, minCell: Int, zeroIsShown: Bool, roundTo: Int, complementary: Bool, minDifference: Int? = nil, source: String
    ) {
        self.id = id
        self.minCell = max(1, minCell)
        self.zeroIsShown = minCell <= 1 || zeroIsShown && minCell > 2
        self.roundTo = max(1, roundTo)
        self.complementary = complementary
        self.minDifference = max(2, minDifference ?? minCell)
        self.source = source
    }

    /// What clinics get who say nothing else.
    public static let standard = SuppressionPolicy(
        id: "standard", minCell: 11, zeroIsShown: false, roundTo: 5, complementary: true,
        source: "Our policy: the strictest of the published rules below, since a clinic's groups are small")

    /// Below 5, zero too, is blanked, the others are rounded to 5; that rule asks for no second blank, and gets none here.
    public static let nhsTalkingTherapies = SuppressionPolicy(
        id: "nhs-talking-therapies", minCell: 5, zeroIsShown: false, roundTo: 5, complementary: false,
        source: "NHS England, Talking Therapies monthly reports, suppression scripts (github.com/nhsengland/Talking-Therapies)")

    /// 1 to 10 may not be shown nor be found from what is; 0 may be shown.
    public static let cms = SuppressionPolicy(
        id: "cms", minCell: 11, zeroIsShown: true, roundTo: 1, complementary: true,
        source: "US Centers for Medicare & Medicaid Services, cell size suppression policy (resdac.org)")

    public static let table = [standard, nhsTalkingTherapies, cms]

    /// What a clinic's public pages follow: the rule that it names, with its own smallest count where it sets one, and always
    /// hiding what could be worked out from the rest, also where the rule itself does not ask for it.
    public static func forPages(of clinic: Clinic) -> SuppressionPolicy {
        let named =
            switch clinic.suppression {
            case .standard: standard
            case .nhsTalkingTherapies: nhsTalkingTherapies
            case .cms: cms
            }
        let strict = SuppressionPolicy(
            id: named.id, minCell: named.minCell, zeroIsShown: named.zeroIsShown, roundTo: named.roundTo, complementary: true,
            minDifference: named.minDifference, source: named.source)
        return clinic.suppressBelow.map(strict.hidingBelow) ?? strict
    }

    /// The same policy with a clinic's own smallest count.
    public func hidingBelow(_ smallest: Int) -> SuppressionPolicy {
        guard smallest != minCell else { return self }
        return SuppressionPolicy(
            id: id, minCell: smallest, zeroIsShown: zeroIsShown, roundTo: roundTo, complementary: complementary,
            minDifference: smallest, source: source + "; smallest count set by the clinic")
    }

    /// Whether a count may be shown, as far as its own size goes.
    public func passes(_ count: Int) -> Bool { count == 0 ? zeroIsShown : count >= minCell }

    /// A shown count as it is printed. Halves go up: 7 to 5, 8 to 10.
    public func rounded(_ count: Int) -> Int { (2 * count + roundTo) / (2 * roundTo) * roundTo }
}
