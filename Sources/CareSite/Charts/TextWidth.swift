/// How wide a text is likely to be drawn, in units of its font size. Pages bring no fonts, so nobody knows exactly: these are
/// the widths of the wide fonts among those that the style sheet asks for, so that a guess errs on the wide side.
enum TextWidth {
    /// - Parameter size: the font size, in the units of the drawing.
    static func of(_ text: some StringProtocol, size: Double, isBold: Bool = false) -> Double {
        var width = 0.0
        for character in text { width += em(character) }
        return width * size * (isBold ? 1.08 : 1)
    }

    private static func em(_ character: Character) -> Double {
        guard let first = character.unicodeScalars.first else { return 0 }
        switch first {
        case " ", ".", ",", ":", ";", "i", "j", "l", "|", "!", "'", "’", "·": return 0.27
        case "t", "f", "-", "‐": return 0.38
        case "(", ")", "/", "r", "I", "J", "״", "׳", "ו", "י", "ן": return 0.42
        case "s", "c", "z", "v", "y", "x", "k": return 0.53
        case "a", "e", "0"..."9", "L", "F", "E", "S", "T", "Y", "Z", "X": return 0.58
        case "w": return 0.8
        case "m", "M", "W", "@", "%", "—": return 0.95
        case "A", "B", "C", "K", "P", "R", "V": return 0.65
        case "A"..."Z": return 0.78
        case "a"..."z": return 0.62
        default: break
        }
        switch first.value {
        // Letters of Latin with marks, Greek and Cyrillic.
        case 0x00C0...0x052F: return character.isUppercase ? 0.75 : 0.64
        // Hebrew, Arabic.
        case 0x0590...0x08FF: return 0.62
        // Marks that stand above or below their letter belong to its character already; the rest are wide.
        case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x1F000...0x1FAFF: return 1.1
        default: return 0.75
        }
    }
}

/// Breaks a text into lines that fit a width.
struct TextLines {
    /// Units of the drawing.
    var width: Double
    var size: Double
    var isBold = false

    /// All of the text, in as many lines as it takes. A word that is wider than a line is parted with a hyphen.
    func lines(of text: String) -> [String] {
        var lines: [String] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            if let last = lines.last, fits(last + " " + word) {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines += parts(of: word)
            }
        }
        return lines
    }

    func fits(_ line: String) -> Bool { TextWidth.of(line, size: size, isBold: isBold) <= width }

    /// A word whole where it fits, else in pieces: after a hyphen of its own where there is one, or with a new hyphen.
    private func parts(of word: Substring) -> [String] {
        var parts: [String] = []
        var rest = word
        while !fits(String(rest)) {
            var end = rest.index(after: rest.startIndex)
            var own: Substring.Index?
            while end < rest.endIndex {
                let next = rest.index(after: end)
                guard fits(String(rest[..<next]) + "-") else { break }
                end = next
                if rest[rest.index(before: end)] == "-", end < rest.endIndex { own = end }
            }
            // No single letter stays behind on a line of its own.
            let keeps = rest.index(rest.endIndex, offsetBy: -3, limitedBy: rest.startIndex) ?? rest.startIndex
            let cut = own ?? (keeps > rest.startIndex ? min(end, keeps) : end)
            parts.append(String(rest[..<cut]) + (own == nil ? "-" : ""))
            rest = rest[cut...]
            if rest.isEmpty { return parts }
        }
        parts.append(String(rest))
        return parts
    }

    /// Whether a text runs from right to left, by its first letter.
    static func runsRightToLeft(_ text: String) -> Bool {
        let letter = text.unicodeScalars.first { $0.properties.isAlphabetic }
        return letter.map { (0x0590...0x08FF).contains($0.value) || (0xFB1D...0xFEFC).contains($0.value) } ?? false
    }
}
