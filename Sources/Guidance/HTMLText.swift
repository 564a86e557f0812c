/// Text made safe for HTML, for element content and quoted attributes alike.
public enum HTMLText {
    /// The text with `< > & " '` as references. Control characters and invisible bidirectional controls (which can make a
    /// line read differently from what was written and checked) are dropped; plain direction marks stay.
    ///
    /// It works on bytes: a combining mark after a quote makes one `Character` of the two and would hide the quote.
    public static func escaped(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.contains(where: isSpecial) else { return nil as String? }
            var out: [UInt8] = []
            out.reserveCapacity(bytes.count + bytes.count / 8 + 16)
            append(bytes, to: &out)
            return String(decoding: out, as: UTF8.self)
        } ?? text
    }

    /// Bytes that may need a second look: markup, controls, and the lead byte of the bidirectional controls.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xE2: true
        default: byte < 0x20 && byte != 0x0A && byte != 0x09
        }
    }

    private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0x22: out.append(contentsOf: "&quot;".utf8)
            case 0x26: out.append(contentsOf: "&amp;".utf8)
            case 0x27: out.append(contentsOf: "&#39;".utf8)
            case 0x3C: out.append(contentsOf: "&lt;".utf8)
            case 0x3E: out.append(contentsOf: "&gt;".utf8)
            case 0x7F: break
            case 0xE2 where index + 2 < bytes.count && isBidirectionalControl(bytes[index + 1], bytes[index + 2]):
                index += 2
            default:
                if byte >= 0x20 || byte == 0x0A || byte == 0x09 { out.append(byte) }
            }
            index += 1
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
        let digits = Array("0123456789ABCDEF".utf8)
        var out: [UInt8] = []
        for byte in address.utf8 {
            switch byte {
            case 0x00...0x20, 0x22, 0x3C, 0x3E, 0x5B...0x5E, 0x60, 0x7B...0x7D, 0x7F...0xFF:
                out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default:
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
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
