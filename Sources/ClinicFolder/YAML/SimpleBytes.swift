/// What single bytes mean to `SimpleYAML`.
enum SimpleBytes {
    static let newline = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")
    static let dash = UInt8(ascii: "-")
    static let hash = UInt8(ascii: "#")
    static let colon = UInt8(ascii: ":")
    static let backslash = UInt8(ascii: "\\")
    static let apostrophe = UInt8(ascii: "'")

    /// Letters, digits and what is not English: they mean nothing to YAML wherever they stand.
    static func beginsWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
    }

    /// Others that may begin a plain value, but are not looked for before a colon.
    static func beginsOther(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "~"), UInt8(ascii: "="),
            UInt8(ascii: "$"):
            true
        default: false
        }
    }

    static func isFlowMark(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
        default: false
        }
    }

    /// Whether all bytes are ASCII; nil where one is a tab, a carriage return or another character that is not printed, or that
    /// ends a line without being a line feed.
    static func areASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
        var unprinted: UInt8 = 0
        var high: UInt8 = 0
        // No early end and no branch, so that many bytes are looked at at once.
        for byte in bytes {
            let isControl: UInt8 = byte < 0x20 ? 1 : 0
            let isNewline: UInt8 = byte == 0x0A ? 1 : 0
            let isDelete: UInt8 = byte == 0x7F ? 1 : 0
            unprinted |= isControl ^ isNewline | isDelete
            high |= byte
        }
        if unprinted != 0 { return nil }
        if high < 0x80 { return true }
        return hasOddScalar(bytes) ? nil : false
    }

    /// U+0080 to U+009F, which holds a line break; the separators U+2028 and U+2029; the byte-order mark; U+FFFE and U+FFFF.
    private static func hasOddScalar(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in 1..<max(1, bytes.count) {
            switch (bytes[index - 1], bytes[index]) {
            case (0xC2, 0x80..<0xA0), (0xE2, 0x80), (0xEF, 0xBB), (0xEF, 0xBF):
                guard bytes[index - 1] != 0xC2, index + 1 < bytes.count else { return true }
                switch (bytes[index - 1], bytes[index + 1]) {
                case (0xE2, 0xA8), (0xE2, 0xA9), (0xEF, 0xBF), (0xEF, 0xBE): return true
                default: break
                }
            default: break
            }
        }
        return false
    }
}
