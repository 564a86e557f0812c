import CareModel
import Testing

@Suite struct IDTableTests {
    @Test func findsWhatADictionaryFinds() {
        let ids = (0..<300).map { "p-\($0 * 7 % 100)" } + ["", "a", "abcdefgh", "abcdefghi", "abcdefgh-abcdefgh-x", "é", "e\u{301}x", "K"]
        var expected: [String: Int] = [:]
        for (position, id) in ids.enumerated() where expected[id] == nil { expected[id] = position }
        let table = IDTable(ids)
        // The last are other ways to write three of those above.
        for id in ids + ["p-100", "abcdefgj", "b", "e\u{301}", "éx", "\u{212A}"] { #expect(table[id] == expected[id], "\(id)") }
        #expect(table.keys.sorted() == expected.keys.sorted())
    }

    @Test func whatHasNoIDIsCounted() {
        let table = IDTable([nil, "a", nil, "b", "a"])
        #expect(table["a"] == 1 && table["b"] == 3 && !table.contains("c"))
        #expect(IDTable()["a"] == nil)
    }
}

@Suite struct SourceFileTests {
    @Test func oneNameIsOneFile() {
        let first = SourceFile("patients/p-1.md")
        #expect(first == SourceFile("patients/p-" + "1.md") && first.name == "patients/p-1.md")
        #expect(first != SourceFile("patients/p-2.md"))
    }

    /// Two files whose names look alike are two files, and each is called as it is written.
    @Test func namesAreComparedAsWritten() {
        let (composed, decomposed) = (SourceFile("é.md"), SourceFile("e\u{301}.md"))
        #expect(composed != decomposed)
        #expect(Array(decomposed.name.utf8) == Array("e\u{301}.md".utf8))
        // As texts they are equal, so that the line decides.
        #expect(SourceLocation(composed, line: 1) < SourceLocation(decomposed, line: 2))
        #expect(SourceLocation(decomposed, line: 1) < SourceLocation(composed, line: 2))
    }
}
