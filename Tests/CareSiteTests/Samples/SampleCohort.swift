import CareModel
import Outcomes
import Testing

/// Cohorts of invented people: one of the design's size, and one too small to show.
enum SampleCohort {
    static let pathways = ["low-mood", "worry", "panic", "ocd", "after-a-baby"]

    /// About 300 people who finished, on five pathways, the last two with few people.
    static func large(by policy: SuppressionPolicy = .standard) throws -> CohortSummary {
        try #require(summaries[policy.id]).get()
    }

    /// Made once for all tests.
    private static let summaries = Dictionary(
        uniqueKeysWithValues: SuppressionPolicy.table.map { policy in
            (policy.id, Result { try summary(by: policy) })
        })

    private static func summary(by policy: SuppressionPolicy) throws -> CohortSummary {
        var cohort = Cohort()
        fill(&cohort)
        return try cohort.summary(pathways: pathways, by: policy, asOf: Sample.clinic.asOf)
    }

    private static func fill(_ cohort: inout Cohort) {
        // Changes in a fixed order, so that the pages stay the same.
        let changes = [9, 2, 13, 7, 0, 11, -2, 8, 17, 6, -7, 4, 12, 7, 10, 1, 8, 19, 6, -1, 9, 7, 3, 10, 6, 14, -8, 7, 9, 5]
        for (pathway, people) in zip(pathways, [134, 96, 46, 9, 16]) {
            for number in 0..<people {
                let first = 12 + Double((number * 7 + people) % 14)
                let change = Double(changes[(number * 11 + people) % changes.count])
                let last = min(27, max(0, first - change))
                var outcomes = [CohortPatient.Outcome(instrument: SampleScores.phq9, pair: ScorePair(first: first, last: last))]
                if number % 2 == 0 {
                    let pair = ScorePair(first: min(21, first - 2), last: max(0, min(21, first - 2 - change / 2)))
                    outcomes.append(CohortPatient.Outcome(instrument: SampleScores.gad7, pair: pair))
                }
                cohort.add(CohortPatient(pathway: pathway, usedTools: number % 3 > 0, hasFinished: true, outcomes: outcomes))
            }
        }
        for number in 0..<94 {
            cohort.add(CohortPatient(pathway: pathways[number % 2], usedTools: number % 3 > 0, hasFinished: false, outcomes: []))
        }
        for _ in 0..<17 { cohort.add(CohortPatient(pathway: pathways[0], usedTools: true, hasFinished: true, outcomes: [])) }
    }

    static func small() throws -> CohortSummary {
        var cohort = Cohort()
        for number in 0..<9 {
            let pair = ScorePair(first: 18, last: Double(number))
            cohort.add(
                CohortPatient(
                    pathway: "low-mood", usedTools: true, hasFinished: true,
                    outcomes: [CohortPatient.Outcome(instrument: SampleScores.phq9, pair: pair)]))
        }
        return try cohort.summary(pathways: pathways, by: .standard, asOf: Sample.clinic.asOf)
    }

    /// The sample clinic with the five pathways.
    static var clinic: Clinic {
        var clinic = Sample.clinic
        let titles = ["Low mood and depression", "Worry and anxiety", "Panic", "Obsessions and compulsions", "After a baby"]
        clinic.pathways = zip(pathways, titles).map { id, title in
            var pathway = SamplePathway.lowMood
            (pathway.id, pathway.title) = (id, title)
            return pathway
        }
        return clinic
    }
}
