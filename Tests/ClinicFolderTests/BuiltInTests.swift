import CareModel
import ClinicFolder
import Testing

/// The data that comes with the project: all of it is read, and says what its sources say.
@Suite struct BuiltInTests {
    private func clinic() throws -> ClinicDraft {
        let (clinic, findings) = try ClinicReader(MemoryFolder(SampleClinic.files)).readClinic()
        #expect(findings.filter { $0.location.file == "built-in data" } == [])
        return clinic
    }

    /// Contact, then cognitive, affective and motivational demand, stakes, basis: written down a second time on purpose, so
    /// that no slip in the data changes unseen what a tool may do.
    static let kinds = """
        appointment-logistics - LLL routine policy
        intake-questionnaire - MLL routine paper
        intake-interview contact MMM clinical derived
        routine-outcome-monitoring - LLL routine paper
        sleep-diary - LLL routine derived
        mood-diary - LLL routine derived
        symptom-tracking - LLL routine derived
        medication-reminder - LLL routine derived
        psychoeducation contact MLL routine paper
        between-session-cbt-exercise contact MLL clinical paper
        behavioural-activation-coaching contact MLL clinical paper
        relaxation-or-mindfulness-practice - LLL routine derived
        exposure-homework-coaching contact MMM clinical policy
        adherence-checkin contact LLL routine paper
        session-note-drafting - HLL clinical policy
        letter-or-summary-drafting - HLL clinical policy
        literature-or-guideline-lookup - MLL routine policy
        outcome-trend-analysis - MLL clinical policy
        risk-screening-questions - LLL clinical policy
        risk-assessment contact HHH critical policy
        crisis-response contact HHH critical policy
        safety-planning contact MHH critical policy
        safeguarding-decision - HMH critical policy
        trauma-processing contact HHH critical derived
        grief-work contact MHH clinical derived
        relational-psychotherapy-session contact HHH clinical paper
        cbt-session contact HMM clinical derived
        alliance-rupture-repair contact HHH clinical derived
        shame-or-stigma-disclosure contact MHH clinical derived
        formulation - HML clinical derived
        diagnosis-decision - HLM critical policy
        diagnosis-disclosure contact MHH clinical derived
        treatment-decision contact HMM critical policy
        medication-decision - HLM critical policy
        treatment-plan-drafting - HLL clinical policy
        goal-setting contact MMM clinical derived
        progress-review-conversation contact MMM clinical derived
        family-session contact HHH clinical derived
        group-session contact HHM clinical derived
        discharge-planning contact MMM clinical derived
        ending-session contact MHH clinical derived
        waiting-list-contact contact LML routine derived
        peer-or-companion-chat contact MHH critical policy
        """

    @Test func everyKindAsksForWhatTheTableSays() throws {
        var clinic = try clinic()
        clinic.kinds["art-group"] = nil
        func letter(_ demand: Demand) -> String { demand.rawValue.prefix(1).uppercased() }
        let lines = clinic.kinds.values.map { kind in
            "\(kind.id) \(kind.therapeuticContact ? "contact" : "-") "
                + letter(kind.cognitive) + letter(kind.affective) + letter(kind.motivational) + " \(kind.stakes) \(kind.basis)"
        }
        let expected = Self.kinds.split(separator: "\n").map(String.init)
        #expect(Set(expected).count == 43)
        #expect(Set(lines).symmetricDifference(expected) == [])
    }

    @Test func everyKindHasPlainWordsAndAReason() throws {
        for kind in try clinic().kinds.values where kind.id != "art-group" {
            #expect(!kind.rationale.isEmpty)
            #expect(kind.name.text != kind.id)
        }
    }

    @Test func thePHQ9IsScoredAsItsSourcesSay() throws {
        let instrument = try #require(try clinic().instruments["phq-9"])
        #expect(instrument.shortName == "PHQ-9")
        #expect(instrument.itemCount == 9)
        #expect(instrument.itemRange == 0...3)
        #expect(instrument.totalRange == 0...27)
        #expect(instrument.direction == .higherIsWorse)
        #expect(instrument.bands.map(\.from) == [0, 5, 10, 15, 20])
        #expect(instrument.cutOffs.first?.value == 10)
        #expect(instrument.reliableChange.first?.value == 6)
        #expect(instrument.riskItems == [9])
        #expect(instrument.reverseItems == [])
        #expect(instrument.mayProrate == 1)
        // The total's code, not the panel's 44249-1, with which it is often confused.
        #expect(instrument.loinc == "44261-6")
    }

    @Test func theGAD7IsScoredAsItsSourcesSay() throws {
        let instrument = try #require(try clinic().instruments["gad-7"])
        #expect(instrument.shortName == "GAD-7")
        #expect(instrument.itemCount == 7)
        #expect(instrument.itemRange == 0...3)
        #expect(instrument.totalRange == 0...21)
        #expect(instrument.direction == .higherIsWorse)
        #expect(instrument.bands.map(\.from) == [0, 5, 10, 15])
        // Where sources disagree, the first is the one that pages use, and the others are kept.
        #expect(instrument.cutOffs.map(\.value) == [8, 10])
        #expect(instrument.reliableChange.map(\.value).starts(with: [4, 6]))
        #expect(instrument.riskItems == [])
        #expect(instrument.mayProrate == 1)
        #expect(instrument.loinc == "70274-6")
    }

    @Test func everyFigureHasAPurposeASourceAndBothLanguages() throws {
        let instruments = try clinic().instruments.values
        #expect(instruments.count >= 2)
        for instrument in instruments {
            for threshold in instrument.cutOffs + instrument.reliableChange {
                #expect(!threshold.purpose.isEmpty)
                #expect(!threshold.source.isEmpty)
            }
            #expect(instrument.bands.isEmpty == (instrument.bandsSource == nil))
            #expect(instrument.licence != nil)
            for band in instrument.bands { #expect(band.label.translations["he"] != nil) }
            #expect(instrument.name.translations["he"] != nil)
        }
    }
}

/// A clinic's own instruments have the same shape, and none can take the place of a built-in one.
@Suite struct OwnInstrumentTests {
    private static let mood = """
        id: mood-5
        name: Mood
        items: {count: 5, lowest: 0, highest: 4}
        total: {lowest: 0, highest: 20}
        direction: higher-is-better
        reverse-items: [2]
        risk-items: 5
        reliable-change: [{value: 5.5, purpose: change, source: Own study, confidence: 0.90}]
        bands: {source: Own study, from: [{score: 10, label: fair}, {score: 0, label: low}]}

        """

    private func reading(_ text: String) throws -> Reading {
        var files = SampleClinic.files
        files["instruments/mood-5.yml"] = text
        return try Reading(files)
    }

    @Test func itIsReadWhole() throws {
        let reading = try reading(Self.mood)
        #expect(reading.findings == [])
        let instrument = try #require(reading.clinic.instruments["mood-5"])
        #expect(instrument.direction == .higherIsBetter)
        #expect(instrument.riskItems == [5])
        #expect(instrument.reverseItems == [2])
        #expect(instrument.reliableChange.first?.confidence == 0.9)
        #expect(instrument.bands.map(\.from) == [0, 10])
    }

    @Test(arguments: [
        ("id: mood-5", "id: phq-9", "OVS906"), ("risk-items: 5", "risk-items: 6", "OVS904"), ("highest: 4", "highest: -1", "OVS904"),
        ("lowest: 0, highest: 20", "lowest: 30, highest: 20", "OVS904"), ("direction: higher-is-better", "direction: up", "OVS904"),
        (", source: Own study, confidence", ", confidence", "OVS905"), ("items: {count: 5, ", "items: {", "OVS905"),
        ("reverse-items", "reversed-items", "OVS903"),
    ]) func aMistakeIsFound(_ old: String, _ new: String, _ rule: String) throws {
        let text = Self.mood.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false).joined(separator: new)
        let reading = try reading(text)
        #expect(reading.findings.map(\.rule) == [rule])
        #expect(reading.clinic.instruments["phq-9"]?.riskItems == [9])
    }

    @Test func anEmptyFileIsNoInstrument() throws {
        #expect(try reading("").places == ["OVS905 instruments/mood-5.yml:1:1"])
    }
}
