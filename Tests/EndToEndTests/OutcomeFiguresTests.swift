import Foundation
import Testing

@Suite("Figures of groups, from files to pages and from build to build")
struct OutcomeFiguresTests {
    /// A starter clinic in which this many people have finished, with a PHQ-9 at the start and the end.
    private func clinic(_ people: Int) throws -> Scratch {
        let scratch = try Scratch()
        try scratch.initClinic()
        let plan = try scratch.read("clinic/patients/p-0001.md")
        try FileManager.default.removeItem(at: scratch.url.appending(path: "clinic/outcomes/phq-9.csv"))
        try FileManager.default.removeItem(at: scratch.url.appending(path: "clinic/patients/p-0001.md"))
        try add(people, from: 0, plan: plan, to: scratch)
        try scratch.write(plan, to: "plan.md")
        return scratch
    }

    private func add(_ people: Int, from first: Int, plan: String? = nil, to scratch: Scratch) throws {
        let plan = try plan ?? scratch.read("plan.md")
        let today = try #require(plan.firstMatch(of: /date: (\d{4}-\d{2}-\d{2})/)?.1)
        for number in first..<(first + people) {
            let id = "p-\(1_000 + number)"
            let own = plan.replacing("id: p-0001", with: "id: \(id)").replacing("name: Robin", with: "name: Robin\(number)")
                .replacing("status: now", with: "status: done").replacing("status: next", with: "status: done")
                .replacing(/\n    on: [0-9-]+/, with: "\n    on: \(today)")
            try scratch.write(own, to: "clinic/patients/\(id).md")
            let (before, after) = [(9, 8), (9, 3), (17, 8), (20, 12), (14, 21), (16, 16)][number % 6]
            try scratch.write(
                "patient,date,instrument,total\n\(id),2026-01-05,phq-9,\(before)\n\(id),\(today),phq-9,\(after)\n",
                to: "clinic/outcomes/\(id).csv")
        }
    }

    private func build(_ scratch: Scratch) throws -> (outcomes: String, status: Int32, notes: String) {
        let result = try Command.run("build", "clinic", "-o", "out", in: scratch.url)
        return ((try? scratch.read("out/public/outcomes.html")) ?? "", result.status, result.notes + result.output)
    }

    @Test("One person more changes no published figure, and enough people change them")
    func differencing() throws {
        let scratch = try clinic(90)
        let first = try build(scratch)
        #expect(first.status == 0, "\(first.notes)")
        #expect(first.outcomes.contains("45 of 90") && first.outcomes.contains("50%"))
        let record = try scratch.read("clinic/.overseen/published-figures.jsonl")
        #expect(record.split(separator: "\n").count == 1 && !record.contains("p-1"))

        try add(1, from: 90, to: scratch)
        let second = try build(scratch)
        #expect(second.status == 0, "\(second.notes)")
        #expect(second.outcomes == first.outcomes)
        #expect(try scratch.read("clinic/.overseen/published-figures.jsonl") == record)

        try add(89, from: 91, to: scratch)
        let third = try build(scratch)
        #expect(third.outcomes.contains("90 of 180"))
        let longer = try scratch.read("clinic/.overseen/published-figures.jsonl")
        #expect(longer.hasPrefix(record) && longer.count > record.count)
    }

    @Test("A small clinic has a page without a figure, and no record")
    func small() throws {
        let scratch = try clinic(9)
        let built = try build(scratch)
        #expect(built.status == 0 && built.outcomes.contains("Not enough people yet"))
        #expect(!FileManager.default.fileExists(atPath: scratch.path("clinic/.overseen/published-figures.jsonl")))
    }

    @Test("A damaged record stops the build, and the old site stands")
    func damaged() throws {
        let scratch = try clinic(90)
        let first = try build(scratch)
        try scratch.write("not a record\n", to: "clinic/.overseen/published-figures.jsonl")
        let second = try build(scratch)
        #expect(second.status != 0 && second.notes.contains("line 1 of the record of published figures"))
        #expect(second.outcomes == first.outcomes)
    }
}
