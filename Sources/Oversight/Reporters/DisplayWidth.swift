/// How many columns of a terminal a character takes: the caret must stand below the character that it means.
enum DisplayWidth {
    static func of(_ character: Character) -> Int {
        var isFirst = true
        var width = 0
        for scalar in character.unicodeScalars {
            if isFirst {
                width = DisplayWidth.of(scalar)
                isFirst = false
            } else if scalar.value == 0xFE0F {
                // Asks for the coloured picture of a character that also has a plain one.
                width = 2
            }
        }
        return width
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        if isWide(scalar.value) || scalar.properties.isEmojiPresentation { return 2 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }

    /// East Asian Width W and F, from UAX #11, in blocks.
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1B000...0x1B2FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
