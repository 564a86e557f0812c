/// The words of a text, as ranges of its UTF-8 bytes: runs of ASCII letters and digits, and runs of other letters and digits.
///
/// The two are kept apart, so that an id is found behind a Hebrew preposition that is written onto it.
enum RedactionWords {
    private enum Kind { case none, ascii, other }

    static func all(in text: String) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        var current = Kind.none
        var offset = 0
        for scalar in text.unicodeScalars {
            let kind = kind(of: scalar)
            if kind != current {
                if current != .none { ranges.append(start..<offset) }
                current = kind
                start = offset
            }
            offset += UTF8.width(scalar)
        }
        if current != .none { ranges.append(start..<offset) }
        return ranges
    }

    /// How many words this text can have, however its accents are written: on their own, each is a word.
    static func most(in text: String) -> Int {
        text.utf8.allSatisfy { $0 < 0x80 } ? all(in: text).count : text.unicodeScalars.count * 3
    }

    static func key(_ bytes: [UInt8], from first: Range<Int>, to last: Range<Int>, folded: Bool) -> Redaction.Key {
        let part = bytes[first.lowerBound..<last.upperBound]
        guard folded else { return Redaction.Key(text: String(decoding: part, as: UTF8.self)) }
        return Redaction.Key(text: String(decoding: part.map(lowered), as: UTF8.self))
    }

    static func lowered(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }

    private static func kind(of scalar: Unicode.Scalar) -> Kind {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return .ascii
        case 0..<0x80: return .none
        default:
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return .other }
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .spacingMark, .enclosingMark: return .other
            default: return .none
            }
        }
    }
}
