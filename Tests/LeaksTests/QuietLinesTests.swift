import Testing

@testable import Leaks

/// What was looked through once is not again: that must hide nothing.
@Suite("Lines that hold nothing")
struct QuietLinesTests {
    private static let patients = [LeakScanTests.iris, LeakScanTests.will, LeakScanTests.yael, LeakScanTests.other]

    @Test("A scan that has seen many pages finds in the next one what a new scan finds")
    func sameAsNew() {
        var random = SystemRandomNumberGenerator()
        let pieces = [
            "Iris", "Quillfeather", "Iris Quillfeather", "iris-quillfeather", "p-0417", "p-041", "7", "Will", "will", "Ann-Kathrin",
            "O'Neill",
            "O&#39;Neill", "tjwfpxtp431ys1740293z4zyx6", "יעל", "כהן", "\n", "\n", "\n", " ", " ", " ", ", ", "<p>", "</p>",
            "One sunny day",
            "href=\"https://care.example\"", "<img src=\"//a.b\">", "//", "é", "\u{A0}", "<a href=\"", "\">",
        ]
        let old = LeakScan(patients: Self.patients)
        let paths = ["public/index.html", "staff/index.html", LeakScanTests.own(LeakScanTests.iris), LeakScanTests.own(LeakScanTests.will)]
        for _ in 0..<600 {
            let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let path = paths.randomElement(using: &random) ?? ""
            let new = LeakScan(patients: Self.patients)
            #expect(old.leaks(in: Array(text.utf8), at: path) == new.leaks(in: Array(text.utf8), at: path), "\(path): \(text)")
        }
    }

    @Test("A line is known by each of its bytes, by their order and by its length")
    func known() {
        var random = SystemRandomNumberGenerator()
        for length in 0...80 {
            var quiet = QuietLines()
            func looked(_ line: [UInt8]) -> Bool {
                var hasLooked = false
                (line + [0x0A]).withUnsafeBufferPointer { text in
                    quiet.eachOther(in: text) { range in
                        #expect(range == 0..<line.count)
                        hasLooked = true
                        return true
                    }
                }
                return hasLooked
            }
            let line = (0..<length).map { _ in UInt8.random(in: 0x20...0xFF, using: &random) }
            #expect(looked(line))
            #expect(!looked(line))
            for place in line.indices {
                var other = line
                other[place] ^= 1
                #expect(looked(other), "byte \(place) of \(length)")
                guard place > 0, line[place] != line[place - 1] else { continue }
                other = line
                other.swapAt(place, place - 1)
                #expect(looked(other), "bytes \(place - 1) and \(place) of \(length)")
            }
            // Those may have taken its place, so it is noted again.
            _ = looked(line)
            #expect(looked(line + [0x20]))
            #expect(looked([0x21] + line))
        }
    }

    @Test("A line in which something was found is looked through each time")
    func loud() {
        var quiet = QuietLines()
        let text = Array("one\ntwo\none\ntwo\none".utf8)
        var seen: [String] = []
        text.withUnsafeBufferPointer { text in
            quiet.eachOther(in: text) { range in
                seen.append(text.text(range))
                return text.text(range) == "one"
            }
        }
        #expect(seen == ["one", "two", "two"])
    }

    @Test("A name over the end of a line is found after the same lines stood in other company")
    func overTheEnd() {
        let scan = LeakScan(patients: Self.patients)
        func count(_ text: String) -> Int { scan.leaks(in: Array(text.utf8), at: "public/index.html").count }
        #expect(count("Irish\nQuillfeather came") == 0)
        #expect(count("We met Iris\nand went") == 0)
        #expect(count("We met Iris\nQuillfeather came") == 1)
    }
}
