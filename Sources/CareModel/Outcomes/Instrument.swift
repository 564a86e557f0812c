/// A number with what it is for and where it comes from. No clinical figure stands anywhere without both.
public struct Threshold: Sendable, Hashable {
    public var value: Double
    /// Such as "caseness (NHS Talking Therapies)".
    public var purpose: String
    public var source: String
    /// For reliable change: the confidence of the interval, such as 0.95, where the source states one.
    public var confidence: Double?

    public init(value: Double, purpose: String, source: String, confidence: Double? = nil) {
        self.value = value
        self.purpose = purpose
        self.source = source
        self.confidence = confidence
    }
}

/// A questionnaire as scoring data, without the wording of its items.
public struct Instrument: Sendable, Hashable {
    public enum Direction: String, Sendable, Hashable, CaseIterable {
        case higherIsWorse = "higher-is-worse"
        case higherIsBetter = "higher-is-better"
    }

    /// A named part of the scale, from `from` up to the next band.
    public struct Band: Sendable, Hashable {
        public var from: Double
        public var label: Wording

        public init(from: Double, label: Wording) {
            self.from = from
            self.label = label
        }
    }

    public var id: String
    /// What it measures, in plain words: "Low mood".
    public var name: Wording
    /// As clinicians call it: "PHQ-9".
    public var shortName: String
    public var itemCount: Int
    /// The lowest and highest answer of an item.
    public var itemRange: ClosedRange<Int>
    /// The lowest and highest total.
    public var totalRange: ClosedRange<Double>
    public var direction: Direction
    /// From the lowest to the highest. Empty where none are validated.
    public var bands: [Band]
    public var bandsSource: String?
    /// The first is the one that charts draw.
    public var cutOffs: [Threshold]
    /// In points. The first is the one that pages use.
    public var reliableChange: [Threshold]
    /// How many missing items may be filled with the mean of the others. Never a risk item.
    public var mayProrate: Int
    /// Item numbers, from 1, whose endorsement needs a human risk assessment.
    public var riskItems: [Int]
    /// Item numbers, from 1, that are scored in reverse.
    public var reverseItems: [Int]
    public var licence: String?
    /// Sentences of the instrument that may not be printed, without their text: `WORDS/LETTERS:DIGEST`. The digest is the
    /// first 32 hexadecimal digits of the SHA-256 of the sentence's English words in lower case with one space between them;
    /// the two counts, of these words and of the bytes with the spaces, spare most sentences of a page from being hashed.
    public var protectedWording: [String]
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
}
