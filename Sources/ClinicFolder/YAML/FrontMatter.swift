import CareModel

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

    init(_ bytes: ArraySlice<UInt8>, file: String) throws(Problem) {
        let newline = UInt8(ascii: "\n")
        func endOfLine(from start: Int) -> Int { bytes[start...].firstIndex(of: newline) ?? bytes.endIndex }
        func isFence(_ start: Int, _ end: Int) -> Bool {
            var end = end
            while end > start, bytes[end - 1] == UInt8(ascii: "\r") || bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
            return end - start == 3 && bytes[start..<end].allSatisfy { $0 == UInt8(ascii: "-") }
        }
        var end = endOfLine(from: bytes.startIndex)
        guard isFence(bytes.startIndex, end) else { throw .missing }
        guard end < bytes.endIndex else { throw .unclosed }
        let start = end + 1
        var line = 2
        var position = start
        while position < bytes.endIndex {
            end = endOfLine(from: position)
            if isFence(position, end) {
                yaml = bytes[start..<position]
                firstLine = 2
                let bodyStart = min(end + 1, bytes.endIndex)
                body = Markdown(
                    String(decoding: bytes[bodyStart...], as: UTF8.self),
                    startingAt: SourceLocation(file: file, line: line + 1, column: 1))
                return
            }
            line += 1
            position = end + 1
        }
        throw .unclosed
    }
}
