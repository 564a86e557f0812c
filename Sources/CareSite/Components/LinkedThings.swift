internal import CareModel
internal import Guidance

/// What texts of one edition may lead to beside articles: rules, instruments and pictures.
struct LinkedThings: Sendable {
    /// The rules that the clinic was checked against.
    var rules: [RuleDescription] = []
    /// Whether the edition has pages of rules. Where it has none, a link to one is its words.
    var showsRules = false
    /// All that the clinic knows, by id. The edition makes a page of each that is linked.
    var instruments: [String: Instrument] = [:]
    /// The language part of the names of instrument pages: "" or such as ".he".
    var suffix = ""
    /// A picture by its path in the clinic folder, with its address as seen from the edition's folder.
    var picture: @Sendable (String) -> Picture? = { _ in nil }
    var knownPictures: [String] = []

    init() {}

    /// - Parameter fittings: Of the edition, for its pictures.
    init(
        rules: [RuleDescription], showsRules: Bool = false, instruments: [Instrument], suffix: String = "", fittings: EditionFittings
    ) {
        self.rules = rules
        self.showsRules = showsRules
        self.instruments = Dictionary(instruments.map { ($0.id, $0) }) { first, _ in first }
        self.suffix = suffix
        let assets = fittings.assets
        picture = { path in assets.picture(path).map { Picture(address: $0.address, width: $0.width, height: $0.height) } }
        knownPictures = assets.paths.filter { assets.picture($0) != nil }
    }

    /// - Parameter root: the way from the page to the folder of its edition: "" or "../".
    func resolver(from root: String, article: @escaping @Sendable (String) -> LinkDestination) -> LinkResolver {
        LinkResolver(
            article: article, rule: { rule($0, from: root) }, instrument: { instrument($0, from: root) },
            picture: { path in
                guard var picture = picture(path) else { return nil }
                picture.address = root + picture.address
                return picture
            },
            knownPictures: knownPictures)
    }

    private func rule(_ word: String, from root: String) -> LinkDestination {
        let wanted = word.lowercased()
        guard let rule = rules.first(where: { $0.id.lowercased() == wanted || $0.name.lowercased() == wanted }) else {
            return .missing(nearest: NearestWord.of(word, in: rules.map(\.name) + rules.map(\.id)))
        }
        return showsRules ? .page(root + "rules/\(rule.id).html", anchors: RulePage.anchors) : .words
    }

    private func instrument(_ id: String, from root: String) -> LinkDestination {
        guard let instrument = instruments[id] else { return .missing(nearest: NearestWord.of(id, in: instruments.keys.sorted())) }
        return .page(root + path(of: instrument), anchors: InstrumentPage.anchors)
    }

    /// Where the page of an instrument is, in the folder of the edition.
    func path(of instrument: Instrument) -> String { "instruments/\(instrument.id)\(suffix).html" }
}
