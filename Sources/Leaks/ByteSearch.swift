#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Finding bytes in bytes, and where a place is for a reader.
extension UnsafeBufferPointer<UInt8> {
    /// The next place of `needle`, which is not empty, at or after `start`.
    func place(of needle: StaticString, from start: Int = 0) -> Int? {
        let length = needle.utf8CodeUnitCount
        guard let base = baseAddress, start >= 0 else { return nil }
        var from = start
        while from + length <= count {
            guard let found = memchr(base + from, Int32(needle.utf8Start[0]), count - from - length + 1) else { return nil }
            from = base.distance(to: found.assumingMemoryBound(to: UInt8.self))
            if memcmp(base + from, needle.utf8Start, length) == 0 { return from }
            from += 1
        }
        return nil
    }

    func last(_ byte: UInt8, before end: Int) -> Int? {
        var index = end - 1
        while index >= 0 {
            if self[index] == byte { return index }
            index -= 1
        }
        return nil
    }

    func text(_ range: Range<Int>) -> String { String(decoding: UnsafeBufferPointer(rebasing: self[range]), as: UTF8.self) }

    /// Line and column from 1; columns count Unicode scalars.
    func position(of place: Int) -> (line: Int, column: Int) {
        var line = 1
        var column = 1
        for byte in self[..<Swift.min(place, count)] {
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return (line, column)
    }
}
