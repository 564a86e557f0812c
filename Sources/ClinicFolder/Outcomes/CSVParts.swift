#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A comma-separated file in parts that can be read each by itself.
struct CSVParts: Sendable {
    struct Part: Sendable {
        var bytes: ArraySlice<UInt8>
        /// The line of the file on which it begins.
        var line: Int
    }

    /// The first row that is not empty, and whatever cannot be parted from it.
    let head: ArraySlice<UInt8>
    let rest: [Part]

    /// About as many bytes as a processor reads in a millisecond.
    private static let size = 256 * 1024

    init(_ bytes: ArraySlice<UInt8>, size: Int = size) {
        // Between quotes a line's end does not end a row.
        guard let start = CSVParts.endOfHeader(bytes), !CSVParts.hasQuote(bytes) else {
            head = bytes
            rest = []
            return
        }
        head = bytes[..<start]
        var parts: [Part] = []
        var begin = start
        var line = 1 + CSVParts.lines(in: head)
        while begin < bytes.endIndex {
            var end = min(begin + size, bytes.endIndex)
            end = bytes[end...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.endIndex
            parts.append(Part(bytes: bytes[begin..<end], line: line))
            line += CSVParts.lines(in: bytes[begin..<end])
            begin = end
        }
        rest = parts
    }

    /// Behind the first line that holds more than spaces and commas.
    private static func endOfHeader(_ bytes: ArraySlice<UInt8>) -> Int? {
        var start = bytes.startIndex
        while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
            if bytes[start..<end].contains(where: { $0 > 0x20 && $0 != UInt8(ascii: ",") }) { return end + 1 }
            start = end + 1
        }
        return nil
    }

    private static func hasQuote(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBytes { find(UInt8(ascii: "\""), in: $0, from: 0) != nil }
    }

    private static func lines(in bytes: ArraySlice<UInt8>) -> Int {
        bytes.withUnsafeBytes { bytes in
            var lines = 0
            var start = 0
            while let end = find(UInt8(ascii: "\n"), in: bytes, from: start) {
                lines += 1
                start = end + 1
            }
            return lines
        }
    }

    private static func find(_ byte: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress else { return nil }
        return memchr(base + start, Int32(byte), bytes.count - start).map { UnsafeRawPointer($0) - base }
    }
}
