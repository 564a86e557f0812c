import CareModel
import Testing

@testable import CareSite

/// The picture of a pathway stays readable whatever stands in it: checked on the geometry, for every number of steps, with long
/// words in several scripts, several tools and several people.
@Suite("The lanes of a pathway")
struct LanesLayoutTests {
    /// Rectangles as (left, top, right, bottom).
    struct Box {
        var left: Double
        var top: Double
        var right: Double
        var bottom: Double
        var name: String

        /// Touching is not overlapping.
        func overlaps(_ other: Box) -> Bool {
            left < other.right - 0.01 && other.left < right - 0.01 && top < other.bottom - 0.01 && other.top < bottom - 0.01
        }
    }

    private static let words = [
        "Mood", "check-in", "a", "first", "questions", "Psychotherapeutengesetz", "Stimmungstagebuch-Besprechung", "Wiederherstellungsplan",
        "seguimiento", "desproporcionadamente", "שאלות", "ראשונות", "להסתכל", "متابعة", "الأسئلة", "Review:", "up", "or", "down", "(PHQ-9)",
        "W\u{2019}s", "MMMMMMMMMMMMMMMM", "illi",
    ]

    private static func text(_ random: inout Seeded, _ count: ClosedRange<Int>) -> String {
        (0..<Int.random(in: count, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }

    static func pathway(steps: Int, seed: UInt64) -> Pathway {
        var random = Seeded(state: seed)
        let people = (0..<4).map { index in
            Person(id: "p\(index)", name: Wording(text(&random, 1...4)), role: Wording("role"))
        }
        let tools = (0..<3).map { index in AITool(id: "t\(index)", name: Wording(text(&random, 1...3))) }
        let all = (0..<steps).map { index -> Step in
            let (person, other, tool) = (
                people.randomElement(using: &random) ?? Sample.noa, people.randomElement(using: &random) ?? Sample.sam,
                tools.randomElement(using: &random) ?? Sample.intake
            )
            let handlers: [Handler] = [
                .person(person), .tool(tool, overseer: person, review: SamplePathway.weekly),
                .toolAssisting(tool, present: other, overseer: person, review: SamplePathway.weekly),
            ]
            return Step(
                id: "s\(index)", title: text(&random, 1...9), does: Bool.random(using: &random) ? text(&random, 1...5) : nil,
                kind: Sample.routine, handler: handlers.randomElement(using: &random) ?? handlers[0])
        }
        return Pathway(id: "x", title: "X", steps: all, explanation: Markdown("", startingAt: Sample.place("x.md")))
    }

    static func frame(_ language: String) throws -> PageFrame {
        let voice = try #require(try Sample.theme.get().voice(language))
        return PageFrame(clinic: Sample.clinic, voice: voice, language: language)
    }

    /// What is drawn, as boxes: the lines of text, and the shapes that no foreign text may touch.
    private static func boxes(_ layout: LanesLayout, _ words: LanesWords) -> (texts: [Box], shapes: [(owner: Int, box: Box)]) {
        var texts: [Box] = []
        var shapes: [(owner: Int, box: Box)] = []
        for row in layout.rows {
            for top in [row.top, row.toolsTop, row.peopleTop] {
                texts.append(
                    Box(
                        left: LanesLayout.nameX, top: top + 22, right: LanesLayout.nameX + words.laneNamesWidth, bottom: top + 40,
                        name: "lane name"))
            }
        }
        for (index, placed) in layout.columns.enumerated() {
            for line in layout.lines(of: placed) {
                let half = TextWidth.of(line.text, size: line.size, isBold: line.isBold) / 2
                texts.append(Box(left: line.x - half, top: line.y - 11, right: line.x + half, bottom: line.y + 4, name: line.text))
            }
            let face = layout.faceY(placed)
            shapes.append((index, Box(left: placed.x - 24, top: face - 24, right: placed.x + 24, bottom: face + 24, name: "face")))
            if placed.column.isTool {
                let box = Box(
                    left: placed.x - layout.boxWidth / 2, top: layout.boxTop(placed), right: placed.x + layout.boxWidth / 2,
                    bottom: layout.boxBottom(placed), name: "tool")
                shapes.append((index, box))
            }
        }
        return (texts, shapes)
    }

    @Test("have no two labels over each other, and everything inside", arguments: 1...25)
    func nothingOverlaps(steps: Int) throws {
        for language in ["en", "he"] {
            let words = LanesWords(frame: try Self.frame(language))
            for seed in 0..<6 {
                let pathway = Self.pathway(steps: steps, seed: UInt64(steps * 100 + seed))
                let layout = LanesLayout(pathway, words: words)
                #expect(layout.columns.map(\.column.number) == Array(1...steps))
                let (texts, shapes) = Self.boxes(layout, words)
                for box in texts + shapes.map(\.box) {
                    #expect(
                        box.left >= 0 && box.right <= LanesLayout.width && box.top >= 0 && box.bottom <= layout.height,
                        "\(box.name) is outside")
                }
                for (index, one) in texts.enumerated() {
                    for other in texts[(index + 1)...] where one.overlaps(other) {
                        Issue.record("\(one.name) and \(other.name) overlap at \(steps) steps, seed \(seed), \(language)")
                    }
                }
                for (index, one) in shapes.enumerated() {
                    for other in shapes[(index + 1)...] where one.box.overlaps(other.box) {
                        Issue.record("\(one.box.name) \(one.owner) and \(other.box.name) \(other.owner) overlap at \(steps) steps")
                    }
                }
            }
        }
    }

    @Test("keep words of a tool inside its box, and lose no letter of any title", arguments: [1, 4, 9, 10, 25])
    func wordsAreWhole(steps: Int) throws {
        let words = LanesWords(frame: try Self.frame("en"))
        for seed in 0..<6 {
            let pathway = Self.pathway(steps: steps, seed: UInt64(seed + 7))
            let layout = LanesLayout(pathway, words: words)
            for (placed, step) in zip(layout.columns, pathway.steps) {
                func letters(_ text: String) -> String { String(text.filter { $0.isLetter || $0.isNumber }) }
                #expect(letters(placed.column.title.joined()) == letters(step.title))
                #expect(letters(placed.column.does.joined()) == letters(step.does ?? ""))
                guard let tool = step.handler.tool, let overseer = step.handler.overseer else { continue }
                #expect(letters(placed.column.tool?.joined() ?? "") == letters(tool.name.text))
                #expect(letters(placed.column.person.joined()) == letters(overseer.name.text))
                #expect(letters(placed.column.actor.joined()) == letters(step.handler.actor?.name.text ?? ""))
                let bottom = layout.boxBottom(placed)
                for line in layout.lines(of: placed) where line.y > layout.boxTop(placed) && line.y < bottom + 20 {
                    // The ring where the thread begins stays free.
                    #expect(line.y + 4 <= bottom - 6)
                    #expect(TextWidth.of(line.text, size: line.size, isBold: line.isBold) <= layout.boxWidth - 4)
                }
            }
        }
    }

    @Test("tie every tool to a face by a thread, and name the person in the description", arguments: [1, 2, 9, 10, 17, 25])
    func threads(steps: Int) throws {
        let frame = try Self.frame("en")
        let pathway = Self.pathway(steps: steps, seed: UInt64(steps))
        let svg = PathwayLanes(pathway: pathway, frame: frame).svg
        let tools = pathway.steps.count { $0.handler.tool != nil }
        for shape in ["tool-shape", "thread-line", "eyelet", "knot"] {
            #expect(svg.ranges(of: "class=\"\(shape)\"").count == tools, "\(shape)")
        }
        #expect(svg.ranges(of: "class=\"person-shape\"").count == steps)
        #expect(svg.ranges(of: "watched over by").count == tools)
        // A thread ends where the knot of its overseer's face is.
        for match in svg.matches(of: /thread-line" d="M([\d.]+) \d+C[^"]* ([\d.]+) (\d+)"/) {
            let (start, end, y) = (String(match.output.1), String(match.output.2), Int(match.output.3) ?? 0)
            #expect(start == end && svg.contains("class=\"knot\" cx=\"\(end)\" cy=\"\(y + 6)\""))
        }
    }

    @Test("are those of the design for nine steps")
    func design() throws {
        let layout = LanesLayout(SamplePathway.lowMood, words: LanesWords(frame: try Self.frame("en")))
        #expect(layout.rows.count == 1 && layout.height == 490 && layout.spacing == 106 && layout.boxWidth == 98)
        #expect(layout.columns.map(\.x) == (0..<9).map { 149 + 106 * Double($0) })
    }

    @Test("take as many rows as the steps need, and no more steps in one than in another by more than it takes")
    func rows() throws {
        let words = LanesWords(frame: try Self.frame("en"))
        func rows(_ steps: Int) -> [Int] {
            var pathway = SamplePathway.lowMood
            pathway.steps = (0..<steps).map { pathway.steps[$0 % 9] }
            let layout = LanesLayout(pathway, words: words)
            return layout.rows.map { row in layout.columns.count { $0.row.top == row.top } }
        }
        #expect(rows(1) == [1] && rows(9) == [9] && rows(10) == [5, 5] && rows(25) == [9, 9, 7])
    }
}

/// Random numbers that are the same on every run.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
