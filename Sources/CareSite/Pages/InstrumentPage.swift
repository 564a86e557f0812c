internal import CareModel
internal import Guidance

/// The page of one questionnaire: what it measures, and every figure about it with its purpose and source. Where sources
/// disagree all of them stand here. The wording of the questions never does.
struct InstrumentPage {
    let instrument: Instrument
    let frame: PageFrame
    let foot: View
    /// Whether the edition has a list of all of them beside this page.
    var hasIndex = false

    /// The ids of its parts, to which links may lead.
    static let anchors: Set<String> = ["codings", "bands", "cut-offs", "change", "percent", "parts", "answers", "licence"]

    private var strings: Strings { frame.strings }
    private var figures: InstrumentFigures { InstrumentFigures(instrument: instrument, frame: frame) }

    func html(opening: View) -> String {
        let (bands, thresholds, parts) = (bands, thresholds, parts)
        return frame.voice.render(
            "pages/instrument",
            [
                "opening": opening, "foot": foot, "title": .text(title), "short": .text(instrument.shortName), "lead": .text(lead),
                "facts": .list(facts), "contents": .list(contents(bands: bands, thresholds: thresholds, hasParts: !parts.isEmpty)),
                "has-index": .flag(hasIndex), "codings": codings, "bands": bands, "thresholds": .list(thresholds),
                "has-parts": .flag(!parts.isEmpty), "parts": .list(parts), "answers": .list(answers), "notes": .list(notes),
                "licence": .text(instrument.licence),
            ])
    }

    /// The instrument's entry in the list.
    var row: View {
        ["href": .text(instrument.id + ".html"), "title": .text("\(title) (\(instrument.shortName))"), "text": .text(lead)]
    }

    private var title: String { instrument.name(in: frame.language) }

    private var lead: String { strings.count("instrument-lead", instrument.itemCount, ["short": instrument.shortName]) }

    private var facts: [View] {
        let range = instrument.totalRange
        return [
            ("fact-scale", strings("score-range", ["low": figures.number(range.lowerBound), "high": figures.number(range.upperBound)])),
            ("fact-direction", strings(instrument.direction == .higherIsWorse ? "direction-lower" : "direction-higher")),
            ("fact-questions", String(instrument.itemCount)),
        ].map { ["term": .html(strings.html($0)), "value": .text($1)] }
    }

    private func contents(bands: View?, thresholds: [View], hasParts: Bool) -> [View] {
        var contents: [View] = []
        func add(_ id: String, _ text: View) { contents.append(["id": .html(id), "text": text]) }
        if !instrument.codings.isEmpty { add("codings", .text(strings("codings-title"))) }
        if bands != nil { add("bands", .text(strings("bands-title"))) }
        for list in thresholds {
            if let id = list["id"], let title = list["title"] { add(id.markup, title) }
        }
        if hasParts { add("parts", .text(strings("parts-title"))) }
        add("answers", .text(strings("answers-title")))
        add("licence", .text(strings("licence-title")))
        return contents
    }

    /// Not declared yet: which of several codings the clinic uses.
    private var codings: View? {
        guard !instrument.codings.isEmpty else { return nil }
        return ["list": .list(instrument.codings.map { ["text": .text($0.meaning)] })]
    }

    private var bands: View? {
        let sets = figures.sets(
            instrument.bands, upTo: instrument.totalRange.upperBound, source: instrument.bandsSource, others: instrument.otherBands,
            label: strings("bands-title"))
        guard !sets.isEmpty else { return nil }
        let note = instrument.otherBands.isEmpty ? nil : strings(instrument.bands.isEmpty ? "bands-disagree" : "bands-others")
        return ["note": .text(note), "sets": .list(sets)]
    }

    private var thresholds: [View] {
        let lists: [(id: String, title: String, intro: String, thresholds: [Threshold], unit: InstrumentFigures.Unit)] = [
            ("cut-offs", "cut-offs-title", "cut-offs-intro", instrument.cutOffs, .score),
            ("change", "reliable-title", "reliable-intro", instrument.reliableChange, .points),
            ("percent", "percent-title", "percent-intro", instrument.percentFall, .percent),
        ]
        return lists.compactMap { id, title, intro, thresholds, unit in
            guard !thresholds.isEmpty, case .fields(var fields) = figures.table(thresholds, in: unit) else { return nil }
            fields["id"] = .html(id)
            fields["title"] = .text(strings(title))
            fields["intro"] = .text(strings(intro))
            fields["differ"] = .flag(Set(thresholds.map { InstrumentFigures.Figure($0) }).count > 1)
            return .fields(fields)
        }
    }

    private var parts: [View] {
        instrument.subscales.map { part in
            let items = strings.list(part.items.map(String.init))
            let range = strings(
                "score-range", ["low": figures.number(part.range.lowerBound), "high": figures.number(part.range.upperBound)])
            let name = part.name(in: frame.language)
            return [
                "name": .text(name), "text": .text(strings("part-text", ["items": items, "range": range])),
                "sets": .list(
                    figures.sets(part.bands, upTo: part.range.upperBound, source: part.bandsSource, others: part.otherBands, label: name)),
                "thresholds": .list(part.cutOffs.isEmpty ? [] : [figures.table(part.cutOffs, in: .score)]),
            ]
        }
    }

    private var answers: [View] {
        var texts = [
            instrument.mayProrate == 0 ? strings("missing-none") : strings.count("missing", instrument.mayProrate)
        ]
        if !instrument.riskItems.isEmpty {
            let items = strings.list(instrument.riskItems.map(String.init))
            texts.append(strings.count("risk-items", instrument.riskItems.count, ["items": items]))
        }
        return texts.map { ["text": .text($0)] }
    }

    /// In the words of the instrument's data, which are English.
    private var notes: [View] {
        var notes = instrument.variants.map {
            "\($0.shortName): \(figures.number($0.totalRange.lowerBound)) to "
                + "\(figures.number($0.totalRange.upperBound)). \($0.source)"
        }
        if let conversion = instrument.conversion { notes.append("\(conversion.why) \(conversion.source)") }
        return notes.map { ["text": .text($0)] }
    }
}
