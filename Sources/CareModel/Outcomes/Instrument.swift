/// A questionnaire as scoring data, without the wording of its items.
public struct Instrument: Sendable, Hashable {
    public enum Direction: String, Sendable, Hashable, CaseIterable {
        case higherIsWorse = "higher-is-worse"
        case higherIsBetter = "higher-is-better"
    }

    public var id: String {
        get { shared.written.id }
        set { change { $0.id = newValue } }
    }
    /// What it measures, in plain words: "Low mood".
    public var name: Wording {
        get { shared.written.name }
        set { change { $0.name = newValue } }
    }
    /// As clinicians call it: "PHQ-9".
    public var shortName: String {
        get { shared.written.shortName }
        set { change { $0.shortName = newValue } }
    }
    public var itemCount: Int {
        get { shared.written.itemCount }
        set { change { $0.itemCount = newValue } }
    }
    /// The lowest and highest answer of an item, but for `itemExceptions`.
    public var itemRange: ClosedRange<Int> {
        get { shared.written.itemRange }
        set { change { $0.itemRange = newValue } }
    }
    /// Whether answers may lie between whole numbers, as marks on a line do.
    public var allowsFractions: Bool {
        get { shared.written.allowsFractions }
        set { change { $0.allowsFractions = newValue } }
    }
    public var itemExceptions: [ItemException] {
        get { shared.written.itemExceptions }
        set { change { $0.itemExceptions = newValue } }
    }
    /// The lowest and highest total.
    public var totalRange: ClosedRange<Double> {
        get { shared.written.totalRange }
        set { change { $0.totalRange = newValue } }
    }
    public var form: ScoreForm {
        get { shared.written.form }
        set { change { $0.form = newValue } }
    }
    public var direction: Direction {
        get { shared.written.direction }
        set { change { $0.direction = newValue } }
    }
    public var subscales: [Subscale] {
        get { shared.written.subscales }
        set { change { $0.subscales = newValue } }
    }
    /// Not empty where the clinic still has to declare which one its files use; nothing is scored before.
    public var codings: [Coding] {
        get { shared.written.codings }
        set { change { $0.codings = newValue } }
    }
    /// The coding that was declared.
    public var coding: String? {
        get { shared.written.coding }
        set { change { $0.coding = newValue } }
    }
    public var variants: [Variant] {
        get { shared.written.variants }
        set { change { $0.variants = newValue } }
    }
    public var conversion: Conversion? {
        get { shared.written.conversion }
        set { change { $0.conversion = newValue } }
    }
    /// From the lowest to the highest. Empty where none are validated, or where sources disagree.
    public var bands: [Band] {
        get { shared.written.bands }
        set { change { $0.bands = newValue } }
    }
    public var bandsSource: String? {
        get { shared.written.bandsSource }
        set { change { $0.bandsSource = newValue } }
    }
    public var otherBands: [BandSet] {
        get { shared.written.otherBands }
        set { change { $0.otherBands = newValue } }
    }
    /// By purpose. The first is the one that charts draw.
    public var cutOffs: [Threshold] {
        get { shared.written.cutOffs }
        set { change { $0.cutOffs = newValue } }
    }
    /// In points. The first is the one that pages use.
    public var reliableChange: [Threshold] {
        get { shared.written.reliableChange }
        set { change { $0.reliableChange = newValue } }
    }
    /// Criteria as a fall of the total in percent of the first score, such as the 35 of the Y-BOCS.
    public var percentFall: [Threshold] {
        get { shared.written.percentFall }
        set { change { $0.percentFall = newValue } }
    }
    /// How many missing items may be filled with the mean of the others. Never a risk item.
    public var mayProrate: Int {
        get { shared.written.mayProrate }
        set { change { $0.mayProrate = newValue } }
    }
    /// Item numbers, from 1, whose endorsement needs a human risk assessment.
    public var riskItems: [Int] {
        get { shared.written.riskItems }
        set { change { $0.riskItems = newValue } }
    }
    /// Item numbers, from 1, that are scored in reverse.
    public var reverseItems: [Int] {
        get { shared.written.reverseItems }
        set { change { $0.reverseItems = newValue } }
    }
    public var licence: String? {
        get { shared.written.licence }
        set { change { $0.licence = newValue } }
    }
    /// Whether the licence lets a page print the wording of its items.
    public var embedsItemText: Bool {
        get { shared.written.embedsItemText }
        set { change { $0.embedsItemText = newValue } }
    }
    /// Sentences of the instrument that may not be printed, without their text: `WORDS/LETTERS:DIGEST`. The digest is the
    /// first 32 hexadecimal digits of the SHA-256 of the sentence's English words in lower case with one space between them;
    /// the two counts, of these words and of the bytes with the spaces, spare most sentences of a page from being hashed.
    public var protectedWording: [String] {
        get { shared.written.protectedWording }
        set { change { $0.protectedWording = newValue } }
    }
    /// The code of its total, only where it was verified.
    public var loinc: String? {
        get { shared.written.loinc }
        set { change { $0.loinc = newValue } }
    }

    /// The values, in one object that copies share: each score series has its instrument, rules go through the series of each plan
    /// a dozen times, and an instrument has thirty parts to copy.
    private final class Shared: Sendable {
        let written: Written

        init(_ written: Written) { self.written = written }
    }

    private struct Written: Sendable, Hashable {
        var id: String
        var name: Wording
        var shortName: String
        var itemCount: Int
        var itemRange: ClosedRange<Int>
        var allowsFractions: Bool = false
        var itemExceptions: [ItemException] = []
        var totalRange: ClosedRange<Double>
        var form: ScoreForm = ScoreForm()
        var direction: Direction
        var subscales: [Subscale] = []
        var codings: [Coding] = []
        var coding: String?
        var variants: [Variant] = []
        var conversion: Conversion?
        var bands: [Band]
        var bandsSource: String?
        var otherBands: [BandSet] = []
        var cutOffs: [Threshold]
        var reliableChange: [Threshold]
        var percentFall: [Threshold] = []
        var mayProrate: Int
        var riskItems: [Int]
        var reverseItems: [Int]
        var licence: String?
        var embedsItemText: Bool = false
        var protectedWording: [String]
        var loinc: String?
    }

    private var shared: Shared

    private mutating func change(_ set: (inout Written) -> Void) {
        var written = shared.written
        set(&written)
        shared = Shared(written)
    }

    public static func == (left: Instrument, right: Instrument) -> Bool {
        left.shared === right.shared || left.shared.written == right.shared.written
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(shared.written) }

    public init(
        id: String, name: Wording, shortName: String, itemCount: Int, itemRange: ClosedRange<Int>, totalRange: ClosedRange<Double>,
        direction: Direction, bands: [Band] = [], bandsSource: String? = nil, cutOffs: [Threshold] = [], reliableChange: [Threshold] = [],
        mayProrate: Int = 0, riskItems: [Int] = [], reverseItems: [Int] = [], licence: String? = nil,
        protectedWording: [String] = [], loinc: String? = nil
    ) {
        shared = Shared(
            Written(
                id: id, name: name, shortName: shortName, itemCount: itemCount, itemRange: itemRange, totalRange: totalRange,
                direction: direction, bands: bands, bandsSource: bandsSource, cutOffs: cutOffs, reliableChange: reliableChange,
                mayProrate: mayProrate, riskItems: riskItems, reverseItems: reverseItems, licence: licence,
                protectedWording: protectedWording, loinc: loinc))
    }

    /// What may be answered to an item, by its number from 1.
    public func answers(of item: Int) -> ItemAnswers {
        for exception in itemExceptions where exception.items.contains(item) { return exception.answers }
        return ItemAnswers(Double(itemRange.lowerBound)...Double(itemRange.upperBound))
    }

    /// The points by which `later` is better than `earlier`; negative where it is worse. Whatever way the scale runs.
    public func improvement(from earlier: Double, to later: Double) -> Double {
        direction == .higherIsWorse ? earlier - later : later - earlier
    }
}
