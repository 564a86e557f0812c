import Foundation

/// `embed-text OUTPUT ROOT FILE...` writes a Swift file whose `EmbeddedText.files` maps each file's path to its text.
@main
struct EmbedText {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3 else {
            stop("usage: embed-text OUTPUT ROOT FILE...")
        }
        var code = "/// Text files of this target, by their path below it.\n"
        code += "enum EmbeddedText {\n    static let files: [String: String] = [\n"
        if arguments.count == 3 { code += ":" }
        for path in arguments.dropFirst(3) {
            let file = URL(filePath: arguments[2]).appending(path: path)
            do {
                let text = try String(contentsOf: file, encoding: .utf8)
                code += literal(path) + ": " + literal(text) + ",\n"
            } catch {
                stop("\(file.path(percentEncoded: false)): error: cannot be read as UTF-8 text: \(error.localizedDescription)")
            }
        }
        code += "]\n}\n"
        do {
            try code.write(toFile: arguments[1], atomically: true, encoding: .utf8)
        } catch {
            stop("\(arguments[1]): error: cannot be written: \(error.localizedDescription)")
        }
    }

    /// A raw multi-line literal with one `#` more than any run of them in the text.
    static func literal(_ text: String) -> String {
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "#") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "#", count: longest + 1)
        return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
    }

    static func stop(_ message: String) -> Never {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(1)
    }
}
