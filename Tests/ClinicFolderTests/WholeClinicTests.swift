import CareModel
import ClinicFolder
import Testing

/// A folder without mistakes gives every value and no finding.
@Suite struct WholeClinicTests {
    @Test func nothingIsFoundInTheSample() throws {
        #expect(try Reading(SampleClinic.files).findings == [])
    }

    @Test func theClinicFileIsReadWhole() throws {
        let clinic = try Reading(SampleClinic.files).clinic
        #expect(clinic.name?.value(in: "he") == "מרפאה")
        #expect(clinic.languages.map(\.value) == ["en", "he"])
        #expect(clinic.jurisdictions.map(\.value) == ["us-il"])
        #expect(clinic.isSynthetic)
        #expect(clinic.contact.phone == "+1 555 0100")
        #expect(clinic.contact.address?(in: "he") == "רחוב 4")
        #expect(clinic.crisisLines.first?.phone == "100")
        #expect(clinic.crisisLines.first?.label(in: "he") == "קו חירום")
        #expect(clinic.crisisLines.first?.verifiedOn == Day("2026-10-01"))
        #expect(clinic.emergency?.phone == "999")
        #expect(clinic.theme.accent?.value == Colour(0x2f6f5e))
        #expect(clinic.publicURL?.value == "https://care.example")
        #expect(clinic.suppressBelow == 12)
        #expect(clinic.kinds["art-group"]?.affective == .moderate)
        #expect(clinic.policy.failOn?.value == .warning)
        #expect(clinic.policy.rules.map(\.rule.value) == ["unreviewed-guidance", "overseer-overloaded"])
        #expect(clinic.policy.rules.map(\.setting.value) == [.severity(.warning), .off])
        #expect(clinic.policy.limits.mapValues(\.value) == ["review-grace-days": 3, "reading-grade": 90])
    }

    /// A limit that the rules know and the reader does not could never be set.
    @Test(arguments: PolicyLimit.allCases) func everyLimitOfThePolicyCanBeSet(_ limit: PolicyLimit) throws {
        let files = SampleClinic.files("clinic.yml", "  review-grace-days: 3\n  reading-grade: 90\n", "  \(limit.rawValue): 7\n")
        let reading = try Reading(files)
        #expect(reading.findings == [])
        #expect(reading.clinic.policy.limits[limit.rawValue]?.value == 7)
    }

    @Test func peopleAndToolsAreReadWhole() throws {
        let clinic = try Reading(SampleClinic.files).clinic
        let ann = try #require(clinic.person("ann-lee"))
        #expect(ann.name?.value(in: "he") == "ד״ר אן לי")
        #expect(ann.licence?.jurisdiction?.value == "us-il")
        #expect(ann.licence?.expires?.value == Day("2027-06-30"))
        #expect(ann.mayStopTools?.value == true)
        #expect(ann.trainedOn.map(\.tool.value) == ["bot"])
        #expect(ann.away.first?.cover?.value == "ben-okoro")
        #expect(ann.contact.hours?(in: "he") == "בבקרים")
        #expect(ann.isActive?.value == true)
        #expect(ann.employer?.value == "Example Clinic")
        if case .kinds(let kinds) = ann.oversees?.value {
            #expect(kinds.map(\.value) == ["routine-outcome-monitoring", "sleep-diary"])
        } else {
            Issue.record("oversees should be a list of kinds")
        }
        let ben = try #require(clinic.person("ben-okoro"))
        #expect(ben.mononym?.value == true)
        if case .all = ben.oversees?.value {} else { Issue.record("oversees should be all") }
        let bot = try #require(clinic.tool("bot"))
        #expect(bot.version?.value == "4.2")
        #expect(bot.sees?.value(in: "he") == "תשובות.")
        #expect(bot.population.youngest == 18)
        #expect(bot.population.oldest == 65)
        #expect(bot.approval?.until?.value == Day("2027-03-01"))
        #expect(bot.infersEmotion?.value == false)
    }

    @Test(arguments: [("18-", 18, nil), ("-17", nil, 17), ("18-65", 18, 65)] as [(String, Int?, Int?)]) func agesAreOpenAtEitherEnd(
        _ text: String, _ youngest: Int?, _ oldest: Int?
    ) throws {
        let tool = try Reading(SampleClinic.files("tools.yml", "18-65", text)).clinic.tool("bot")
        #expect(tool?.population.youngest == youngest)
        #expect(tool?.population.oldest == oldest)
    }

    @Test func pathwaysAndArticlesAreReadWhole() throws {
        let clinic = try Reading(SampleClinic.files).clinic
        let pathway = try #require(clinic.pathway("low-mood"))
        #expect(pathway.audience?.value == "Adults")
        #expect(pathway.reviewed?.next?.value == Day("2027-05-02"))
        #expect(pathway.steps.compactMap(\.id?.value) == ["check-in", "sessions"])
        #expect(pathway.explanation.text == "What happens here.\n")
        #expect(pathway.explanation.start.line == 18)
        let hebrew = try #require(clinic.articles.first { $0.language?.value == "he" })
        #expect(hebrew.id?.value == "sleep")
        let english = try #require(clinic.articles.first { $0.language == nil })
        #expect(english.id?.value == "sleep")
        #expect(english.audience.map(\.value) == [.public, .patient])
        #expect(english.sources.map(\.value) == ["Example et al., 2022"])
    }

    @Test func thePlanIsReadWhole() throws {
        let plan = try #require(try Reading(SampleClinic.files).plans.first)
        #expect(plan.patientID.value == "p-1")
        #expect(plan.addressForm?.value == .feminine)
        #expect(plan.born?.value == Day("1990-05-06"))
        #expect(plan.patientJurisdiction?.value == "us-il")
        #expect(plan.needsTools?.value == .high)
        #expect(plan.needsConnection?.value == .low)
        #expect(plan.declinesAI?.value == false)
        #expect(plan.version?.value == 3)
        #expect(plan.modality?.value == .skills)
        #expect(plan.consents.first?.withdrawn?.value == Day("2026-10-02"))
        #expect(plan.disclosures.first?.on?.value == Day("2026-09-01"))
        #expect(plan.team.first?.does?.value == "Ann leads.")
        #expect(plan.goals.first?.hope?.value == 8)
        #expect(plan.events.first?.tool?.value == "bot")
        #expect(plan.letter.text == "Dear Maya, …\n")
        #expect(plan.letter.start == SourceLocation(file: "patients/p-1.md", line: 33, column: 1))
    }

    @Test func theStepsAreReadWhole() throws {
        let steps = try #require(try Reading(SampleClinic.files).plans.first).steps
        let step = try #require(steps.first)
        guard case .tool(let tool, with: let present) = step.handledBy?.value else {
            Issue.record("the step should be handled by a tool")
            return
        }
        #expect(tool.value == "bot")
        #expect(present?.value == "ben-okoro")
        #expect(step.review?.mode?.value == .beforeUse)
        #expect(step.review?.every?.value == Cadence("2 weeks"))
        #expect(step.review?.last?.value == Day("2026-11-12"))
        #expect(step.prefer?.value == "Ask Ben for paper.")
        #expect(step.override?.until?.value == Day("2026-12-01"))
        // `on` is a plain word, as YAML 1.2 has it.
        #expect(steps.last?.on?.value == Day("2026-09-01"))
        #expect(steps.last?.status?.value == .done)
        #expect(steps.last?.handledBy?.value == steps.last?.handledBy.map { .person(Placed("ben-okoro", at: $0.location)) })
    }

    @Test func theScoresAreRead() throws {
        let scores = try #require(try Reading(SampleClinic.files).scores["p-1"])
        #expect(scores.map(\.total) == [14, nil])
        #expect(scores.last?.items == [1, 1, 1, nil, 1, 1, 1])
        #expect(scores.last?.day == Day("2026-10-02"))
        #expect(scores.last?.location == SourceLocation(file: "outcomes/scores.csv", line: 3, column: 1))
    }

    /// What a new user copies from must be free of mistakes.
    @Test func theReferenceClinicIsReadWithoutFindings() throws {
        let reading = try Reading(DiskFolder(Repository.path("site")))
        #expect(reading.findings == [])
        #expect(reading.plans.count >= 12)
    }
}
