import CareModel
import ClinicFolder
import Testing

@testable import Oversight

@Suite("Names of people and of nobody")
struct NameWordsTests {
    @Test(
        "stand for nobody",
        arguments: [
            "TBD", "tbc", "N/A", "n.a.", "none", "Unknown", "the team", "Clinic", "on-call", "On call staff", "duty-psychologist",
            "Duty Nurse", "Dr", "", "—", "Clinical Psychologist", "CBT therapist", "To be decided", "צוות המרפאה", "Mental Health Team",
        ])
    func placeholders(text: String) { #expect(NameWords(text).isPlaceholder) }

    @Test(
        "are of one human being",
        arguments: [
            "Noa Levi", "Dr Noa Levi", "ד\"ר נועה לוי", "Paul Nurse", "Ann O'Neill", "王小明", "김민수", "José García Márquez", "Lee Day",
        ])
    func people(text: String) {
        #expect(!NameWords(text).isPlaceholder)
        #expect(NameWords(text).looksLikeFullName)
    }

    @Test("are not whole with a title and one name", arguments: ["Dr Maria", "Sam", "Prof. Adler"])
    func half(text: String) { #expect(!NameWords(text).looksLikeFullName) }

    @Test("are the same in two spellings")
    func folded() {
        #expect(NameWords("Dr. Ann  Lee").folded == NameWords("ann lee").folded)
        #expect(NameWords("Ann Lee").folded != NameWords("Anna Lee").folded)
    }

    @Test("A name of ASCII letters alone is folded as one beside other letters is")
    func plain() {
        var random = SystemRandomNumberGenerator()
        let pieces = [
            "Ann", "LEE", "dr", "Dr.", "PhD", "O'Neill", "\"", "'", " ", " ", "-", ",", "\t", "\r\n", "7", "x", ".", "MD", "_", "@",
        ]
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let plain = NameWords(text).folded
            #expect(NameWords(text + " é").folded == (plain.isEmpty ? "é" : plain + " é"), "\(text)")
        }
    }
}

@Suite("How hard a text is to read")
struct ReadabilityTests {
    @Test("by the published formula: 100 words, 5 sentences, 150 syllables make grade 9.91")
    func formula() {
        #expect(abs(Readability.grade(words: 100, sentences: 5, syllables: 150) - 9.91) < 1e-9)
    }

    @Test("counts words, sentences and syllables of Markdown, without names and addresses")
    func counts() {
        let text =
            "# Sleep\n\nGo to bed when you are sleepy. Ask [your nurse](https://clinic.example/a-long-path) or call Tomas.\n\n- Rest\n- Read\n"
        let counted = Readability(of: text)
        // Sleep / Go to bed when you are sleepy / Ask your nurse or call / Rest / Read
        #expect(counted.words == 15)
        #expect(counted.sentences == 5)
        #expect(counted.syllables == 16)
        #expect(counted.grade == nil)
    }
}

@Suite("Words that deny a risk")
struct RiskClaimTests {
    @Test(
        "are found",
        arguments: [
            "You are not at risk.", "There is no risk.", "no suicide risk", "She is NO LONGER AT RISK", "zero risk", "not\nat risk",
            "אין סיכון",
        ])
    func found(text: String) { #expect(RiskClaims.first(in: text) != nil) }

    @Test(
        "are not where nothing is denied",
        arguments: [
            "No risk item was endorsed on this form.", "There is no risk in asking.", "We talk about risk.", "This takes no risky step.",
            "asterisk",
            "If you are at risk, call.", "no; risk", "",
        ])
    func absent(text: String) { #expect(RiskClaims.first(in: text) == nil) }
}

@Suite("What scores say that a person has to look at")
struct RiskStateTests {
    private let phq = Instrument(
        id: "phq-9", name: Wording("Low mood"), shortName: "PHQ-9", itemCount: 9, itemRange: 0...3, totalRange: 0...27,
        direction: .higherIsWorse, reliableChange: [Threshold(value: 6, purpose: "reliable change", source: "test")], riskItems: [9])

    private func worse(_ totals: [Double?], _ instrument: Instrument? = nil) -> [Int] {
        let scores = totals.enumerated().map { Score(day: Day(number: $0.offset), total: $0.element) }
        let series = ScoreSeries(instrument: instrument ?? phq, scores: scores)
        return RiskState.deteriorations(in: series, asOf: CheckedDay(Day(number: 1000))).map(\.score.day.number)
    }

    @Test("a worsening by exactly the reliable change counts, one point less does not")
    func boundary() {
        #expect(worse([8, 14]) == [1])
        #expect(worse([8, 13]) == [])
    }

    @Test("against the best score so far, through missing ones, and a lasting level once")
    func best() {
        #expect(worse([20, 5, nil, 8, 11]) == [4])
        #expect(worse([8, 14, 15, 14, 20]) == [1, 4])
        #expect(worse([8, 14, 6, 12]) == [1, 3])
        #expect(worse([]) == [])
        #expect(worse([nil, nil]) == [])
    }

    @Test("in the direction of the scale, and never without a threshold")
    func direction() {
        var better = phq
        better.direction = .higherIsBetter
        #expect(worse([20, 14], better) == [1])
        #expect(worse([14, 20], better) == [])
        better.reliableChange = []
        #expect(worse([20, 1], better) == [])
    }

    @Test("an endorsed item is open until a person has assessed it on that day or later")
    func openRisk() {
        let day = Drafts.asOf.advanced(byDays: -5)
        let series = [ScoreSeries(instrument: phq, scores: [Score(day: day, total: 9, endorsedRiskItems: [9])])]
        func isOpen(_ change: (inout StepDraft) -> Void) -> Bool {
            var plan = Drafts.plan()
            var step = StepDraft(location: Drafts.place(30))
            step.kind = Drafts.placed("risk-assessment")
            step.handledBy = Drafts.placed(.person(Drafts.placed("ann-lee")))
            step.status = Drafts.placed(.done)
            step.on = Drafts.placed(day)
            change(&step)
            plan.steps.append(step)
            return !RiskState(of: plan, scores: series, kinds: Drafts.clinic().kinds, asOf: CheckedDay(Drafts.asOf)).openRisks.isEmpty
        }
        #expect(!isOpen { _ in })
        #expect(isOpen { $0.on = Drafts.placed(day.advanced(byDays: -1)) })
        #expect(isOpen { $0.status = Drafts.placed(.next) })
        #expect(isOpen { $0.status = Drafts.placed(.stopped) })
        #expect(isOpen { $0.on = Drafts.placed(Drafts.asOf.advanced(byDays: 1)) })
        #expect(isOpen { $0.kind = Drafts.placed("cbt-session") })
        #expect(isOpen { $0.handledBy = Drafts.placed(.tool(Drafts.placed("helper-bot"), with: Drafts.placed("ann-lee"))) })
    }
}

@Suite("Places and their law")
struct JurisdictionTests {
    private static func all() throws -> [String: Jurisdiction] {
        let (clinic, findings) = try ClinicReader(MemoryFolder(ExampleClinic.standard)).readClinic()
        #expect(findings.isEmpty)
        return clinic.knownJurisdictions
    }

    @Test("the table holds every place that is promised, each with provision, source and date")
    func table() throws {
        let all = try Self.all()
        #expect(all.keys.sorted() == ["eu", "il", "uk", "us-ca", "us-il", "us-nv", "us-ut"])
        for (id, place) in all {
            #expect(place.id == id && !place.name.isEmpty)
            let provisions = place.caps.map(\.provision) + place.duties.values
            // No provision is known for Israel: the place can be named, and that is all.
            #expect(provisions.isEmpty == (id == "il"), "\(id)")
            for provision in provisions {
                #expect(!provision.citation.isEmpty && provision.summary.count > 20 && !provision.source.title.isEmpty)
                #expect(provision.inForce > Day(number: 15_000))
            }
        }
    }

    @Test("a cap holds from its day on")
    func date() throws {
        let kind = StepKind(
            id: "psychoeducation", name: Wording("learning"), therapeuticContact: true, cognitive: .moderate, affective: .low,
            motivational: .low, stakes: .routine, basis: .paper, rationale: "")
        let illinois = try #require(Self.all()["us-il"])
        #expect(illinois.cap(on: kind, day: try #require(Day("2025-07-31"))) == nil)
        #expect(illinois.cap(on: kind, day: try #require(Day("2025-08-01")))?.rung == .assisting)
        #expect(try Self.all()["us-nv"]?.cap(on: kind, day: Drafts.asOf)?.rung == .humanOnly)
        #expect(illinois.cap(on: Drafts.monitoring, day: Drafts.asOf) == nil)
    }
}
