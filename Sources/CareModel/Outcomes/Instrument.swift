/// A questionnaire as scoring data, without the wording of its items.
public struct Instrument: Sendable, Hashable {
    public enum Direction: String, Sendable, Hashable, CaseIterable {
        case higherIsWorse = "higher-is-worse"
        case higherIsBetter = "higher-is-better"
    }

    public var id: String
    /// What it measures, in plain words: "Low mood".
    public var name: Wording
    /// As clinicians call it: "PHQ-9".
    public var shortName: String
    public var itemCount: Int
    /// The lowest and highest answer of an item, but for `itemExceptions`.
    public var itemRange: ClosedRange<Int>
    /// Whether answers may lie between whole numbers, as marks on a line do.
    public var allowsFractions = false
    public var itemExceptions: [ItemException] = []
    /// The lowest and highest total.
    public var totalRange: ClosedRange<Double>
    public var form = ScoreForm()
    public var direction: Direction
    public var subscales: [Subscale] = []
    /// Not empty where the clinic still has to declare which one its files use; nothing is scored before.
    public var codings: [Coding] = []
    /// The coding that was declared.
    public var coding: String?
    public var variants: [Variant] = []
    public var conversion: Conversion?
    /// From the lowest to the highest. Empty where none are validated, or where sources disagree.
    public var bands: [Band]
    public var bandsSource: String?
    public var otherBands: [BandSet] = []
    /// By purpose. The first is the one that charts draw.
    public var cutOffs: [Threshold]
    /// In points. The first is the one that pages use.
    public var reliableChange: [Threshold]
    /// Criteria as a fall of the total in percent of the first score, such as the 35 of the Y-BOCS.
    public var percentFall: [Threshold] = []
    /// How many missing items may be filled with the mean of the others. Never a risk item.
    public var mayProrate: Int
    /// Item numbers, from 1, whose endorsement needs a human risk assessment.
    public var riskItems: [Int]
    /// Item numbers, from 1, that are scored in reverse.
    public var reverseItems: [Int]
    public var licence: String?
    /// Whether the licence lets a page print the wording of its items.
    public var embedsItemText = false
    /// Sentences of the instrument that may not be printed, without their text: `WORDS/LETTERS:DIGEST`. The digest is the
    /// first 32 hexadecimal digits of the SHA-256 of the sentence's English words in lower case with one space between them;
    /// the two counts, of these words and of the bytes with the spaces, spare most sentences of a page from being hashed.
    public var protectedWording: [String]
    /// The code of its total, only where it was verified.
    public var loinc: String?

    public init(
        id: String, name: Wording, shortName: String, itemCount: Int, itemRange: ClosedRange<Int>, totalRange: ClosedRange<Double>,
        direction: Direction, bands: [Band] = [], bandsSource: String? = nil, cutOffs: [Threshold] = [], reliableChange: [Threshold] = [],
        mayProrate: Int = 0, riskItems: [Int] = [], reverseItems: [Int] = [], licence: String? = nil,
        protectedWording: [String] = [], loinc: String? = nil
    ) {
        self.id = id
        self.name = name
        self.shortName = shortName
        self.itemCount = itemCount
        self.itemRange = itemRange
        self.totalRange = totalRange
        self.direction = direction
        self.bands = bands
        self.bandsSource = bandsSource
        self.cutOffs = cutOffs
        self.reliableChange = reliableChange
        self.mayProrate = mayProrate
        self.riskItems = riskItems
        self.reverseItems = reverseItems
        self.licence = licence
        self.protectedWording = protectedWording
        self.loinc = loinc
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
