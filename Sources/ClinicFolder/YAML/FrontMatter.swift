import CareModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A Markdown file's two parts.
struct FrontMatter {
    /// The YAML between the two `---` lines, and the line on which it begins.
    var yaml: ArraySlice<UInt8>
    var firstLine: Int
    /// The text after it.
    var body: Markdown

    enum Problem: Error {
        /// The file does not begin with `---`.
        case missing
        /// The front matter has no end.
        case unclosed
    }

    init(_ bytes: ArraySlice<UInt8>, source: SourceFile) throws(Problem) {
        let found: Result<(yaml: Range<Int>, body: Int, line: Int), Problem> = bytes.withUnsafeBufferPointer { FrontMatter.fences(in: $0) }
        let (range, end, line) = try found.get()
        yaml = bytes[bytes.startIndex + range.lowerBound..<bytes.startIndex + range.upperBound]
        firstLine = 2
        body = Markdown(
            String(decoding: bytes[(bytes.startIndex + end)...], as: UTF8.self),
            startingAt: SourceLocation(source, line: line, column: 1))
    }

    /// The bytes between the two fences, the first byte behind the second one, and its line.
    private static func fences(in bytes: UnsafeBufferPointer<UInt8>) -> Result<(yaml: Range<Int>, body: Int, line: Int), Problem> {
        let dash = UInt8(ascii: "-")
        func endOfLine(from start: Int) -> Int {
            guard start < bytes.count, let base = bytes.baseAddress,
                let found = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
            else { return bytes.count }
            return UnsafeRawPointer(found) - UnsafeRawPointer(base)
        }
        func isFence(_ start: Int, _ end: Int) -> Bool {
            guard end - start >= 3, bytes[start] == dash, bytes[start + 1] == dash, bytes[start + 2] == dash else { return false }
            return bytes[start + 3..<end].allSatisfy { $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: " ") }
        }
        var end = endOfLine(from: 0)
        guard isFence(0, end) else { return .failure(.missing) }
        guard end < bytes.count else { return .failure(.unclosed) }
        let start = end + 1
        var line = 2
        var position = start
        while position < bytes.count {
            end = endOfLine(from: position)
            if isFence(position, end) { return .success((start..<position, min(end + 1, bytes.count), line + 1)) }
            line += 1
            position = end + 1
        }
        return .failure(.unclosed)
    }
}
