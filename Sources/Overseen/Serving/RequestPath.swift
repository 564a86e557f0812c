/// The path of a request, decoded once, and only when it can name a page of a site.
///
/// Nothing is tidied up: a path that needs it is not one of ours, and is refused whole.
struct RequestPath: Equatable {
    /// Names below the output folder, none of them empty, hidden or `..`.
    let names: [String]
    /// The path ends with `/`, so that a folder is meant.
    let isFolder: Bool

    /// - Parameter target: as it stands in the request line, without the query.
    /// - Returns: nil for a path that is not absolute, holds `.` or `..`, a hidden name, an empty name, a backslash, a control
    ///   character, a percent sign after decoding, or bytes that are not UTF-8.
    init?(_ target: some StringProtocol) {
        guard target.utf8.first == UInt8(ascii: "/"), let decoded = RequestPath.decoded(target.utf8) else { return nil }
        var parts = decoded.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        isFolder = parts.last?.isEmpty ?? true
        if isFolder, !parts.isEmpty { parts.removeLast() }
        for part in parts where part.isEmpty || part.utf8.first == UInt8(ascii: ".") { return nil }
        names = parts.map(String.init)
    }

    private static func decoded(_ bytes: some Sequence<UInt8>) -> String? {
        var result: [UInt8] = []
        var rest = bytes.makeIterator()
        while var byte = rest.next() {
            if byte == UInt8(ascii: "%") {
                guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else { return nil }
                byte = high << 4 | low
                // A slash that was hidden is no separator, and a percent sign would be decoded by somebody a second time.
                if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "%") { return nil }
            }
            if byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") { return nil }
            result.append(byte)
        }
        return String(validating: result, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }

    /// The path as an address on this server: always one slash at its beginning, so that it never names another host.
    var address: String {
        var text = ""
        for name in names {
            text += "/"
            for byte in name.utf8 { text += RequestPath.isUnreserved(byte) ? String(UnicodeScalar(byte)) : RequestPath.encoded(byte) }
        }
        return text + (isFolder || names.isEmpty ? "/" : "")
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: false
        }
    }

    private static func encoded(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.count == 1 ? "0" : "") + digits
    }
}
