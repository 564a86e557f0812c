/// Text from a clinic folder that is safe to print on one line of a terminal.
enum PlainLine {
    /// Line ends become spaces, other control characters U+FFFD: a file must not be able to move the cursor, change
    /// colours, or turn the direction of what stands after it.
    static func text(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": result.append(" ")
            default: result.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar)
            }
        }
        return String(result)
    }

    static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x2028...0x2029: true
        // Overrides, embeddings and isolates of direction.
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
