/// Text made safe for HTML, for element content and quoted attributes alike.
public enum HTMLText {
    /// The text with `< > & " '` as references. Control characters and invisible bidirectional controls (which can make a
    /// line read differently from what was written and checked) are dropped; plain direction marks stay.
    ///
    /// It works on bytes: a combining mark after a quote makes one `Character` of the two and would hide the quote.
    public static func escaped(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            let first = nextSpecial(in: bytes, from: 0)
            guard first < bytes.count else { return nil as String? }
            var out: [UInt8] = []
            out.reserveCapacity(bytes.count + bytes.count / 8 + 16)
            write(bytes, firstSpecial: first) { out.append(contentsOf: $0) }
            return String(decoding: out, as: UTF8.self)
        } ?? text
    }

    /// Writes text as `escaped` does, piece by piece.
    public static func write(_ text: UnsafeBufferPointer<UInt8>, _ write: (UnsafeBufferPointer<UInt8>) -> Void) {
        self.write(text, firstSpecial: nextSpecial(in: text, from: 0), write)
    }

    /// Bytes that may need a second look: markup, controls, and the lead byte of the bidirectional controls.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xE2: true
        default: byte < 0x20 && byte != 0x0A && byte != 0x09
        }
    }

    /// Whether one of eight bytes may be special: never false where one is, and true for ends of lines and tabs too.
    ///
    /// A byte is nought where, of the word less one in each byte, its highest bit is set and was not before.
    @inline(__always)
    private static func mayBeSpecial(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        @inline(__always) func nought(_ bytes: UInt64) -> UInt64 { (bytes &- ones) & ~bytes }
        let markup =
            nought(word ^ (ones &* 0x22)) | nought((word | ones) ^ (ones &* 0x27)) | nought((word | (ones &* 2)) ^ (ones &* 0x3E))
        let others = nought(word ^ (ones &* 0x7F)) | nought(word ^ (ones &* 0xE2)) | ((word &- (ones &* 0x20)) & ~word)
        return (markup | others) & (ones &* 0x80) != 0
    }

    /// The next special byte, or the end. Eight bytes are looked at together as long as none of them is special.
    private static func nextSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let base = UnsafeRawPointer(bytes.baseAddress) else { return bytes.count }
        var index = start
        while index &+ 8 <= bytes.count {
            if mayBeSpecial(base.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
                for place in index..<(index &+ 8) where isSpecial(bytes[place]) { return place }
            }
            index &+= 8
        }
        while index < bytes.count, !isSpecial(bytes[index]) { index &+= 1 }
        return index
    }

    /// Copies runs of bytes that stand for themselves, and writes the others.
    @inline(__always)
    private static func write(
        _ bytes: UnsafeBufferPointer<UInt8>, firstSpecial: Int, _ write: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        func add(_ reference: StaticString) { reference.withUTF8Buffer { write($0) } }
        var start = 0
        var index = firstSpecial
        while true {
            if start < index { write(UnsafeBufferPointer(rebasing: bytes[start..<index])) }
            guard index < bytes.count else { return }
            start = index + 1
            switch bytes[index] {
            case 0x22: add("&quot;")
            case 0x26: add("&amp;")
            case 0x27: add("&#39;")
            case 0x3C: add("&lt;")
            case 0x3E: add("&gt;")
            case 0xE2:
                let isControl = index + 2 < bytes.count && isBidirectionalControl(bytes[index + 1], bytes[index + 2])
                start = isControl ? index + 3 : index
            default: break
            }
            index = nextSpecial(in: bytes, from: max(start, index + 1))
        }
    }

    /// U+202A to U+202E (embeddings and overrides) and U+2066 to U+2069 (isolates), after their lead byte E2.
    private static func isBidirectionalControl(_ second: UInt8, _ third: UInt8) -> Bool {
        (second == 0x80 && (0xAA...0xAE).contains(third)) || (second == 0x81 && (0xA6...0xA9).contains(third))
    }

    /// An address for an `href`: what may not stand in one is percent-encoded, then markup is escaped.
    static func escapedAddress(_ address: String) -> String { escaped(encoded(address)) }

    /// What may not stand in an address, as `%` and two digits.
    static func encoded(_ address: String) -> String {
        guard address.utf8.contains(where: mustBeEncoded) else { return address }
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        for byte in address.utf8 {
            if mustBeEncoded(byte) {
                out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func mustBeEncoded(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x20, 0x22, 0x3C, 0x3E, 0x5B...0x5E, 0x60, 0x7B...0x7D, 0x7F...0xFF: true
        default: false
        }
    }

    /// The text with `< > & "` as references and nothing else changed, as the specification of CommonMark writes it.
    static func markup(_ text: String) -> String {
        var out: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x22: out += "&quot;".utf8
            case 0x26: out += "&amp;".utf8
            case 0x3C: out += "&lt;".utf8
            case 0x3E: out += "&gt;".utf8
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
