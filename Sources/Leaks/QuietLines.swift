import Synchronization

/// Lines in which nothing was found, so that the same line of the next page is not looked through again.
///
/// Most of a patient's page is the same in every patient's: of ten thousand pages one byte in ten lies in a line of its own, and
/// looking for words was the longest single work of a build (measured: a thirteenth of it, now less than a third of that). A line is
/// known by 64 bits that are reckoned from its bytes and from numbers that differ in every run.
struct QuietLines: Sendable {
    /// By the last bits of a line's number; a line that comes later takes the place of another.
    private var places = [UInt64](repeating: 0, count: 1 << 16)
    private let keys: (UInt64, UInt64)

    init(keys: (UInt64, UInt64) = (.random(in: .min ... .max), .random(in: .min ... .max))) {
        self.keys = keys
    }

    /// Calls `look` for every line that is not known to be quiet, and notes it where nothing is found there.
    ///
    /// - Parameter look: gets the place of the line; returns whether nothing is in it.
    mutating func eachOther(in text: UnsafeBufferPointer<UInt8>, _ look: (Range<Int>) -> Bool) {
        let keys = keys
        places.withUnsafeMutableBufferPointer { places in
            let mask = UInt64(places.count - 1)
            var start = 0
            while start < text.count {
                let end = text.place(of: "\n", from: start) ?? text.count
                let number = QuietLines.number(of: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: text[start..<end])), keys)
                let place = Int(truncatingIfNeeded: number & mask)
                if places[place] != number, look(start..<end) { places[place] = number }
                start = end + 1
            }
        }
    }

    /// A line as a number, sixteen bytes at a time; never 0. `Hasher` would need as long as looking for the words does.
    private static func number(of line: UnsafeRawBufferPointer, _ keys: (UInt64, UInt64)) -> UInt64 {
        func word(at place: Int) -> UInt64 { line.loadUnaligned(fromByteOffset: place, as: UInt64.self) }
        func mixed(_ one: UInt64, _ other: UInt64) -> UInt64 {
            let product = one.multipliedFullWidth(by: other)
            return product.high ^ product.low
        }
        let count = line.count
        var number = keys.0 ^ UInt64(count)
        if count >= 16 {
            for place in stride(from: 0, to: count - 16, by: 16) { number = mixed(word(at: place) ^ number, word(at: place + 8) ^ keys.1) }
            number = mixed(word(at: count - 16) ^ number, word(at: count - 8) ^ keys.1)
        } else {
            var first: UInt64 = 0
            var second: UInt64 = 0
            for (place, byte) in line.enumerated() {
                if place < 8 { first = first << 8 | UInt64(byte) } else { second = second << 8 | UInt64(byte) }
            }
            number = mixed(first ^ number, second ^ keys.1)
        }
        return max(1, mixed(number ^ keys.1, keys.0 | 1))
    }
}

/// One for each thread that looks through pages at the same time.
final class QuietLinesInUse: Sendable {
    private let resting = Mutex<[QuietLines]>([])

    func lend(_ work: (inout QuietLines) -> Void) {
        var lines = resting.withLock { $0.popLast() } ?? QuietLines()
        work(&lines)
        resting.withLock { $0.append(lines) }
    }
}
