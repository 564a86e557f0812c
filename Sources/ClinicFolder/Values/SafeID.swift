import CareModel

/// Which ids are safe as a part of addresses and file names.
enum SafeID {
    static func isSafe(_ text: String) -> Bool {
        guard let first = text.utf8.first, first != UInt8(ascii: "."), first != UInt8(ascii: "-"), text.utf8.count <= 100 else {
            return false
        }
        var previous = first
        for byte in text.utf8.dropFirst() {
            // Two dots are the way up.
            if byte == UInt8(ascii: "."), previous == byte { return false }
            previous = byte
        }
        return text.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
        }
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
