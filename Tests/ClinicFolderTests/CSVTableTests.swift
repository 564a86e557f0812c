import CareModel
import Testing

@testable import ClinicFolder

/// Comma-separated text as RFC 4180 has it and as spreadsheets write it.
@Suite struct CSVTableTests {
    private struct Rows {
        var cells: [[String]] = []
        var places: [[String]] = []
        var problems: [String] = []
    }

    private func rows(_ text: String) -> Rows {
        var result = Rows()
        CSVTable.read(Array(text.utf8)[...]) { cells in
            result.cells.append(cells.map(\.string))
            result.places.append(cells.map { "\($0.line):\($0.column)" })
        } problem: { problem in
            result.problems.append("\(problem.line):\(problem.column) \(problem.message)")
        }
        return result
    }

    @Test(arguments: [
        ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]), ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
        ("a,\n,b\n", [["a", ""], ["", "b"]]), ("a,\r\n", [["a", ""]]), ("a,", [["a", ""]]), ("\"a,b\",c", [["a,b", "c"]]),
        ("\"a \"\"b\"\" c\",d", [["a \"b\" c", "d"]]), ("\"a\nb\",c\nd,e", [["a\nb", "c"], ["d", "e"]]), ("\"\",x", [["", "x"]]),
        ("\"a\" ,b\n", [["a", "b"]]), ("\"a\"\r\nb", [["a"], ["b"]]), ("a b , c", [["a b ", " c"]]), ("a\"b,c", [["a\"b", "c"]]), ("", []),
        ("\n\r\n \n,,\n", []), ("a\n\n\nb\n", [["a"], ["b"]]), ("\"\"\"\"", [["\""]]), ("א,ב", [["א", "ב"]]),
        ("a,\rb,c\n", [["a", "\rb", "c"]]),
    ]) func cellsAreRead(_ text: String, _ expected: [[String]]) {
        let rows = rows(text)
        #expect(rows.cells == expected)
        #expect(rows.problems == [])
    }

    @Test func everyCellKnowsItsPlace() {
        let rows = rows("a,bé,c\n\"x\ny\",🙂,z\n\n1,2,3")
        #expect(rows.places == [["1:1", "1:3", "1:6"], ["2:1", "3:4", "3:6"], ["5:1", "5:3", "5:5"]])
    }

    @Test func aQuoteWithoutEndCostsOneRowOnly() {
        let rows = rows("a,b\n1,\"2\n3,4\n5,6\n")
        #expect(rows.cells == [["a", "b"], ["3", "4"], ["5", "6"]])
        #expect(rows.problems == ["2:3 a quoted cell has no closing quote"])
        #expect(rows.places.last == ["4:1", "4:3"])
    }

    /// `"1"5` is neither 1 nor 15.
    @Test func textBehindAClosingQuoteIsNotDropped() {
        let rows = rows("a,b\n\"1\"5,2\n3,4\n")
        #expect(rows.cells == [["a", "b"], ["3", "4"]])
        #expect(rows.problems == ["2:4 text stands behind a closing quote"])
    }

    @Test func aRowOfManyThousandCellsIsRefused() {
        let rows = rows(String(repeating: ",", count: 1_000_000) + "\na,b\n")
        #expect(rows.cells == [["a", "b"]])
        #expect(rows.problems.count == 1)
    }
}

/// Numbers, days and dates of cells: read whole or not at all.
@Suite struct CellValueTests {
    @Test(
        arguments: [
            ("15", 15), ("15.0", 15), (" 7 ", 7), ("0", 0), ("2.5", 2.5), ("-1", -1), ("+3", 3), ("00012", 12), ("12345", 12345),
        ] as [(String, Double)]) func numbers(_ text: String, _ expected: Double)
    {
        #expect(CellValue.number(Array(text.utf8)[...]) == expected)
    }

    @Test(arguments: ["x", "1 2", "1,5", "0x1F", "1e3", "nan", "inf", "1.2.3", "--1", "12345678", "１５", "", " ", "15 points", "1-2"])
    func whatIsNoNumber(_ text: String) {
        #expect(CellValue.number(Array(text.utf8)[...]) == nil)
    }

    @Test func wholeNumbersMayBeWrittenWithAPoint() {
        #expect(CellValue.whole(Array("3.0".utf8)[...]) == 3)
        #expect(CellValue.whole(Array("3.5".utf8)[...]) == nil)
    }

    @Test(arguments: [
        ("12", 12), ("12.0", 12), ("Day_12", 12), ("day 3", 3), ("D0", 0), ("יום 4", 4), ("-7", -7), (" Tag-5 ", 5),
    ]) func days(_ text: String, _ expected: Int) {
        #expect(CellValue.days(Array(text.utf8)[...]) == expected)
    }

    @Test(arguments: ["", "Day", "12.5", "1-2", "Week_2", "week 2 day 3", "Day_99999", "99999", "2026-01-05", "Day_1.5"])
    func whatIsNoDay(_ text: String) {
        #expect(CellValue.days(Array(text.utf8)[...]) == nil)
    }

    @Test(arguments: [
        ("yyyy-MM-dd", "2026-01-05", "2026-01-05"), ("MM/dd/yyyy", "01/05/2026", "2026-01-05"), ("MM/dd/yyyy", "1/5/2026", "2026-01-05"),
        ("dd/MM/yyyy", "05/01/2026", "2026-01-05"), ("dd.MM.yyyy", "5.1.2026", "2026-01-05"), ("d.M.yyyy", "05.01.2026", "2026-01-05"),
        ("yyyyMMdd", "20260105", "2026-01-05"), ("yyyy MM dd", " 2026 01 05 ", "2026-01-05"), ("yyyy/M/d", "2026/1/5", "2026-01-05"),
    ]) func dates(_ format: String, _ text: String, _ expected: String) throws {
        #expect(try #require(DateFormat(format)).day(Array(text.utf8)[...]) == Day(expected))
    }

    @Test(arguments: [
        ("yyyy-MM-dd", "2026-02-30"), ("yyyy-MM-dd", "2026-01-05 10:30"), ("yyyy-MM-dd", "05.01.2026"), ("yyyy-MM-dd", ""),
        ("yyyy-MM-dd", "26-01-05"), ("MM/dd/yyyy", "13/01/2026"), ("dd/MM/yyyy", "01/13/2026"), ("yyyyMMdd", "2026111"),
        ("yyyy-MM-dd", " "),
        ("yyyy-MM-dd", "2026-01-"), ("yyyy-MM-dd", "2026-01-051"),
    ]) func whatIsNoDate(_ format: String, _ text: String) throws {
        #expect(try #require(DateFormat(format)).day(Array(text.utf8)[...]) == nil)
    }

    @Test(arguments: [
        "", "yyyy-MM", "yy-MM-dd", "yyyy-mm-dd", "dd-MMM-yyyy", "yyyy-MM-dd HH", "yyyy-MM-dd-d", "yyMM-yy-dd", "yyyy-MM-dd-MM",
    ])
    func whatIsNoFormat(_ format: String) {
        #expect(DateFormat(format) == nil)
    }
}
