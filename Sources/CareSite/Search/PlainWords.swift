/// The words of a text from a page, apart at white space as readers see it.
///
/// It goes by scalars and does what splitting by characters would do: characters are found by rules that cost ten times as much, and a
/// public edition has a million of them.
enum PlainWords {
    /// The text without white space around it, and with one blank in the place of each white space within.
    static func spaced(_ text: some StringProtocol) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(text.utf8.count)
        write(text.unicodeScalars, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Whether there is nothing but white space.
    static func isBlank(_ text: String) -> Bool {
        var gap = Gap()
        return text.unicodeScalars.allSatisfy { gap.takes($0) }
    }

    /// Blocks one after the other, with a dot between them where the first does not end a sentence.
    static func joined(_ text: String, apartAt mark: Unicode.Scalar) -> String {
        var all = ""
        for block in text.unicodeScalars.split(separator: mark) {
            let block = spaced(Substring(block))
            guard !block.isEmpty else { continue }
            if let last = all.last { all += ".?!:;,…".contains(last) ? " " : " · " }
            all += block
        }
        return all
    }

    private static func write(_ scalars: some Sequence<Unicode.Scalar>, to out: inout [UInt8]) {
        var gap = Gap()
        var isFirst = true
        for scalar in scalars {
            let wasOpen = gap.isOpen
            guard !gap.takes(scalar) else { continue }
            if wasOpen, !isFirst { out.append(UInt8(ascii: " ")) }
            isFirst = false
            if scalar.isASCII { out.append(UInt8(scalar.value)) } else { out.append(contentsOf: scalar.utf8) }
        }
    }

    /// White space, and the marks that are written onto a blank, which are one character with it.
    private struct Gap {
        private(set) var isOpen = false
        private var takesMarks = false

        /// Whether the next scalar of the text belongs to white space.
        mutating func takes(_ scalar: Unicode.Scalar) -> Bool {
            if scalar.isASCII ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace {
                isOpen = true
                takesMarks = scalar == " " || !scalar.isASCII && scalar.properties.generalCategory == .spaceSeparator
            } else if !isOpen || !takesMarks || scalar.isASCII || !Gap.isMark(scalar) {
                isOpen = false
            }
            return isOpen
        }

        private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
            scalar.properties.isGraphemeExtend || scalar.value == 0x200D || scalar.properties.generalCategory == .spacingMark
        }
    }
}
