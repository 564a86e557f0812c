import CareModel

/// Which ids are safe as a part of addresses and file names.
enum SafeID {
    static func isSafe(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { isSafe($0) }
    }

    static func isSafe(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.first, first != UInt8(ascii: "."), first != UInt8(ascii: "-"), bytes.count <= 100 else { return false }
        var previous = first
        for (index, byte) in bytes.enumerated() {
            guard
                (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
                    || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
            else { return false }
            // Two dots are the way up.
            if index > 0, byte == UInt8(ascii: "."), previous == byte { return false }
            previous = byte
        }
        return true
    }

    /// - Parameter what: names the id in a message in its own place, where it could be a patient's name.
    static func check(_ id: Placed<String>, what: String? = nil, in log: ReadingLog) -> Bool {
        if isSafe(id.value) { return true }
        log.report(
            ReadingRules.unsafeID, "\(what ?? id.value.shortened) cannot be an id",
            help: "use letters a to z, digits, hyphens, underscores and dots, beginning with a letter or a digit", at: id.location)
        return false
    }
}
