import CareModel
import Foundation
import Overseen
import Testing

/// A small clinic on disk that is edited in every way that a build has to notice.
final class EditedClinic {
    let scratch: Scratch
    var random: SplitMix
    /// The day that is checked for.
    var day = Day(number: 20_780)
    var hasOwnRule = false
    var settings: [(String, RuleSetting)] = []
    private var nextID = 2
    /// The plan that others are made from.
    private let plan: String

    /// The starter clinic with three more patients.
    init(seed: UInt64) throws {
        scratch = try Scratch()
        random = SplitMix(state: seed)
        try scratch.initClinic()
        plan = try scratch.read("clinic/patients/p-0001.md")
        day = try #require(Day("2026-11-23"))
        // Nobody's name is a word of another's page.
        for _ in 0..<3 { try addPatient() }
    }

    var folder: String { scratch.path("clinic") }

    func path(_ file: String) -> String { scratch.path("clinic/" + file) }

    func read(_ file: String) -> String { (try? String(contentsOfFile: path(file), encoding: .utf8)) ?? "" }

    func write(_ text: String, to file: String) throws { try scratch.write(text, to: "clinic/" + file) }

    func remove(_ file: String) { try? FileManager.default.removeItem(atPath: path(file)) }

    var patients: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path("patients"))) ?? []).filter { $0.hasSuffix(".md") }.sorted()
    }

    /// One of the patients' files, by chance.
    func somePatient() -> String? { patients.randomElement(using: &random).map { "patients/" + $0 } }

    func addPatient() throws {
        let id = "p-\(1000 + nextID)"
        let name = ["Quinlan", "Zofia", "Mbali", "Thandeka", "Ysolde", "Wren", "Xanthe", "Ottoline"][nextID % 8] + "ia"
        nextID += 1
        try write(plan.replacing("p-0001", with: id).replacing("Robin", with: name), to: "patients/\(id).md")
        let rows = read("outcomes/phq-9.csv")
        try write(rows + "\(id),2026-11-0\(nextID % 9 + 1),phq-9,12,2,1,2,2,1,2,1,1,0\n", to: "outcomes/phq-9.csv")
    }

    /// Replaces the first place of a text.
    func replace(_ old: String, _ new: String, in file: String) throws {
        let text = read(file)
        guard let range = text.range(of: old) else { return }
        try write(text.replacingCharacters(in: range, with: new), to: file)
    }
}

/// A small generator of numbers that look random, the same in each run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
