extension Instrument {
    /// A named part of the scale, from `from` up to the next band.
    public struct Band: Sendable, Hashable {
        public var from: Double
        /// Empty where a source gives the cut points without words.
        public var label: Wording

        public init(from: Double, label: Wording) {
            self.from = from
            self.label = label
        }
    }

    /// Bands that another source gives. Pages draw none of them; where sources disagree a reader must be able to see it.
    public struct BandSet: Sendable, Hashable {
        public var name: String
        public var source: String
        /// From the lowest to the highest.
        public var bands: [Band]

        public init(name: String, source: String, bands: [Band]) {
            self.name = name
            self.source = source
            self.bands = bands
        }
    }

    /// Items whose answers differ from the instrument's common range.
    public struct ItemException: Sendable, Hashable {
        /// Item numbers, from 1.
        public var items: [Int]
        public var answers: ItemAnswers

        public init(items: [Int], answers: ItemAnswers) {
            self.items = items
            self.answers = answers
        }
    }

    /// A score of some of the items, scored in the same form and with the same reverse items as the total.
    public struct Subscale: Sendable, Hashable {
        public var id: String
        public var name: Wording
        /// Item numbers, from 1.
        public var items: [Int]
        public var range: ClosedRange<Double>
        public var bands: [Band]
        public var bandsSource: String?
        public var otherBands: [BandSet]
        public var cutOffs: [Threshold]

        public init(
            id: String, name: Wording, items: [Int], range: ClosedRange<Double>, bands: [Band] = [], bandsSource: String? = nil,
            otherBands: [BandSet] = [], cutOffs: [Threshold] = []
        ) {
            self.id = id
            self.name = name
            self.items = items
            self.range = range
            self.bands = bands
            self.bandsSource = bandsSource
            self.otherBands = otherBands
            self.cutOffs = cutOffs
        }
    }

    /// One of several ways in which an instrument is coded or scaled. Which one a file uses cannot be seen from the numbers,
    /// so the clinic declares it; a value that the coding has takes the place of the instrument's own.
    public struct Coding: Sendable, Hashable {
        public var id: String
        /// In words, such as "each answer from 1 to 5".
        public var meaning: String
        public var itemRange: ClosedRange<Int>?
        public var totalRange: ClosedRange<Double>?
        public var form: ScoreForm?
        public var bands: [Band] = []
        public var bandsSource: String?
        public var otherBands: [BandSet] = []
        public var cutOffs: [Threshold] = []
        public var reliableChange: [Threshold] = []
        public var subscales: [Subscale] = []

        public init(id: String, meaning: String) {
            self.id = id
            self.meaning = meaning
        }
    }

    /// The instrument without items that do not apply to everybody. Its totals are a scale of their own.
    public struct Variant: Sendable, Hashable {
        /// The instrument id of its scores.
        public var id: String
        public var shortName: String
        /// The item numbers, from 1, that it leaves out.
        public var without: [Int]
        public var totalRange: ClosedRange<Double>
        /// Why it is not compared with the whole instrument, and who says so.
        public var source: String

        public init(id: String, shortName: String, without: [Int], totalRange: ClosedRange<Double>, source: String) {
            self.id = id
            self.shortName = shortName
            self.without = without
            self.totalRange = totalRange
            self.source = source
        }
    }

    /// A table outside this project by which raw totals become the scores that mean something.
    public struct Conversion: Sendable, Hashable {
        /// Why it is needed, and why the table is not part of this project.
        public var why: String
        public var source: String
        /// Whether a whole number between the ends of the scale can only be a raw total.
        public var wholeTotalsAreRaw: Bool

        public init(why: String, source: String, wholeTotalsAreRaw: Bool) {
            self.why = why
            self.source = source
            self.wholeTotalsAreRaw = wholeTotalsAreRaw
        }
    }
}
