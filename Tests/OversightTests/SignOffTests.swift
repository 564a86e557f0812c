import CareModel
import ClinicFolder
import Testing

@testable import Oversight

@Suite("A sign-off")
struct SignOffTests {
    @Test("uses SHA-256 as published")
    func vectors() {
        #expect(SHA256.hexDigest(of: "") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(SHA256.hexDigest(of: "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            SHA256.hexDigest(of: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
        #expect(
            SHA256.hexDigest(of: String(repeating: "a", count: 119))
                == "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb")
    }

    @Test("has a digest that never changes for the same plan")
    func pinned() {
        let signed = SignedPlan(of: Drafts.plan(), in: Drafts.clinic())
        #expect(
            signed.fields.map(\.key) == [
                "consents/helper-bot/1/given", "consents/helper-bot/1/purpose", "patient/id", "steps/check-in/escalate-to",
                "steps/check-in/handled-by", "steps/check-in/kind", "steps/check-in/overseen-by", "steps/check-in/review/every",
                "steps/check-in/review/mode", "steps/check-in/title",
            ])
        #expect(signed.digest == "v1:407227ee1b362bda1330957b4c07b6e345f062fd0709fb33f5002858d25aca6f")
    }

    @Test("written and read again is current; a change names its field, what happens afterwards does not count")
    func roundTrip() throws {
        var clinic = Drafts.clinic()
        let plan = Drafts.plan()
        let text = SignedPlan(of: plan, in: clinic).signOff(patient: "p-0001", by: "ann-lee", on: Drafts.asOf)
        var files = ExampleClinic.standard
        files["sign-offs/p-0001.yml"] = text
        let (read, findings) = try ClinicReader(MemoryFolder(files)).readClinic()
        #expect(findings == [])
        clinic.signOffs = read.signOffs
        func stale(_ plan: PlanDraft, _ clinic: ClinicDraft) -> [Finding] {
            Checker(clinic: clinic, asOf: Drafts.asOf).check(plan).findings.filter { $0.rule == "OVS411" }
        }
        #expect(stale(plan, clinic) == [])

        var later = plan
        later.steps[0].status = Drafts.placed(.done)
        later.steps[0].review?.last = Drafts.placed(Drafts.asOf)
        #expect(stale(later, clinic) == [])

        var changed = plan
        changed.steps[0].overseenBy = Drafts.placed("ben-okoro", line: 14)
        #expect(stale(changed, clinic).map(\.message) == ["steps/check-in/overseen-by changed after the plan was signed on 2026-11-23"])
        #expect(stale(changed, clinic).first?.location.line == 14)

        var added = plan
        added.declinesAI = Drafts.placed(false)
        #expect(stale(added, clinic).first?.message == "patient/declines-ai came in after the plan was signed on 2026-11-23")

        var removed = plan
        removed.consents = []
        #expect(
            stale(removed, clinic).first?.message == "consents/helper-bot/1/given was taken out after the plan was signed on 2026-11-23")

        var renewed = clinic
        renewed.tools[0].version = Drafts.placed("1.9")
        #expect(stale(plan, renewed) == [])
        renewed.tools[0].version = Drafts.placed("2.0")
        #expect(stale(plan, renewed).count == 1)
    }
}
