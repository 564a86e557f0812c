import CareModel
import ClinicFolder
import Testing

/// A plan takes over from its pathway what it does not say itself.
@Suite struct PathwayInheritanceTests {
    private func reading(_ steps: String, pathway: String = "low-mood") throws -> Reading {
        var files = SampleClinic.files
        files["pathways/other.md"] = """
            ---
            title: Other
            steps:
              - {id: check-in, title: Other check-in, kind: mood-diary, handled-by: ann-lee}
            ---

            """
        files["patients/p-1.md"] =
            "---\npatient: {id: p-1, name: Maya}\nplan: {date: 2026-11-12, pathway: \(pathway)}\n" + steps + "---\n"
        return try Reading(files)
    }

    @Test func aPlanWithoutStepsTakesThePathways() throws {
        let reading = try reading("")
        #expect(reading.findings == [])
        let steps = try #require(reading.plans.first).steps
        #expect(steps.compactMap(\.id?.value) == ["check-in", "sessions"])
        // Findings about them lead to where they are written.
        #expect(Set(steps.map(\.location.file)) == ["pathways/low-mood.md"])
    }

    @Test func aStepTakesWhatItDoesNotName() throws {
        let reading = try reading(
            "steps:\n  - {from-pathway: check-in, title: Mine, status: now, review: {every: 2 weeks, last: 2026-11-01}}\n")
        #expect(reading.findings == [])
        let steps = try #require(reading.plans.first).steps
        #expect(steps.count == 1)
        let step = try #require(steps.first)
        #expect(step.id?.value == "check-in")
        #expect(step.title?.value == "Mine")
        #expect(step.kind?.value == "routine-outcome-monitoring")
        #expect(step.handledBy?.value.toolID?.value == "bot")
        #expect(step.overseenBy?.value == "ann-lee")
        #expect(step.overseenBy?.location.file == "pathways/low-mood.md")
        #expect(step.review?.mode?.value == .afterUse)
        #expect(step.review?.every?.value == Cadence("2 weeks"))
        #expect(step.review?.last?.value == Day("2026-11-01"))
        #expect(step.escalateTo?.value == "ben-okoro")
        #expect(step.guidance.map(\.value) == ["sleep"])
        #expect(step.why?.value == "It only asks.")
        #expect(step.status?.value == .now)
        #expect(step.location.file == "patients/p-1.md")
    }

    /// Otherwise a person's step would be shown as watched over, and reviewed as a tool's.
    @Test func aStepGivenToAPersonHasNoOverseer() throws {
        let step = try #require(
            try reading("steps:\n  - {from-pathway: check-in, handled-by: ben-okoro}\n").plans.first?.steps.first)
        #expect(step.handledBy?.value.toolID == nil)
        #expect(step.overseenBy == nil)
        #expect(step.review == nil)
    }

    @Test func aStepOfAnotherPathwayIsNamedWithIt() throws {
        for name in ["other/check-in", "other"] {
            let reading = try reading("steps:\n  - {id: check-in, from-pathway: \(name)}\n")
            #expect(reading.findings == [])
            #expect(reading.plans.first?.steps.first?.title?.value == "Other check-in")
        }
    }

    @Test(arguments: ["nothing", "other/nothing", "nothing/check-in", "/", "check-in/"]) func aStepThatIsNotThereIsFound(
        _ name: String
    ) throws {
        let reading = try reading("steps:\n  - {from-pathway: \(name), id: x}\n  - {from-pathway: sessions}\n")
        #expect(reading.places == ["OVS907 patients/p-1.md:5:20"])
        #expect(reading.plans.first?.steps.last?.title?.value == "Weekly sessions")
    }

    @Test func aStepIsTakenOnce() throws {
        let reading = try reading("steps:\n  - {from-pathway: check-in}\n  - {from-pathway: check-in}\n")
        #expect(reading.places == ["OVS906 patients/p-1.md:6:20"])
    }

    @Test func aPlanWithNeitherStepsNorPathwayIsFound() throws {
        #expect(try reading("", pathway: "none").places == ["OVS905 patients/p-1.md:2:1", "OVS907 patients/p-1.md:3:35"])
        #expect(try reading("steps: []\n", pathway: "none").places == ["OVS907 patients/p-1.md:3:35", "OVS905 patients/p-1.md:4:1"])
    }

    /// A pathway's own steps can take nothing over, so the key is unknown there.
    @Test func aPathwayTakesNothingOver() throws {
        let reading = try Reading(
            SampleClinic.files("pathways/low-mood.md", "  - {id: sessions, ", "  - {from-pathway: check-in, id: sessions, "))
        #expect(reading.places == ["OVS903 pathways/low-mood.md:16:6"])
    }
}
