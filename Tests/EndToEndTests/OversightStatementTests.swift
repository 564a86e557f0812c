import Foundation
import Oversight
import Testing

@Suite("The oversight statement of a built site")
struct OversightStatementTests {
    @Test("Its digest is that of all files, its exceptions those in force, and no patient is in it")
    func statement() throws {
        let scratch = try Scratch()
        try scratch.copyReferenceClinic()
        // One about the clinic, one that names a patient, one whose reason does, one for a step that only a plan has.
        try scratch.edit("site/people.yml", "  may-stop-tools: true\n", "  may-stop-tools: false\n")
        let waivers = """
            - {rule: overseer-may-stop-tools, reason: The head of the clinic stops tools, by: ruth-amsel, until: 2027-01-31}
            - {rule: overseer-may-stop-tools, patient: p-0147, reason: Agreed with the family, by: ruth-amsel, until: 2027-01-31}
            - {rule: overseer-may-stop-tools, reason: Until Maya is back, by: ruth-amsel, until: 2027-01-31}
            - {rule: overseer-may-stop-tools, step: only-in-a-plan, reason: A trial, by: ruth-amsel, until: 2027-01-31}

            """
        try scratch.write(waivers, to: "site/waivers.yml")
        let built = try Command.run("build", "site", "-o", "out", "--as-of", "2026-11-23", in: scratch.url)
        #expect(built.status == 0, "\(built.output)\(built.notes)")
        let page = try scratch.read("out/public/oversight.html")
        #expect(page.contains("The head of the clinic stops tools") && page.contains("OVS210"))
        #expect(page.contains("3 exceptions are about single patients"))
        for text in ["Maya", "p-0147", "Agreed with the family", "only-in-a-plan", "A trial"] { #expect(!page.contains(text), "\(text)") }

        let digest = try #require(page.firstMatch(of: /<code dir="ltr">([0-9a-f]{64})<\/code>/)?.output.1)
        // The map of addresses, which the build wrote into the folder, is no part of what was checked.
        let files = try scratch.snapshot(of: "site").filter { !$0.key.hasPrefix(".overseen/") }
        let list = files.sorted { $0.key < $1.key }.map { SHA256.hexDigest(of: Array($0.value)) + "  " + $0.key + "\n" }
        #expect(SHA256.hexDigest(of: list.joined()) == String(digest))
    }
}
