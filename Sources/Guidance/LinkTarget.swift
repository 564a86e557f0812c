/// Where a link may lead. Anything that is not known to be safe is not a link.
enum LinkTarget {
    /// A web address, mail, phone number or a place on the same page.
    case allowed
    /// `guidance:ID`
    case article(String)
    /// A path without a scheme: pages of this site are linked by id, so it would lead nowhere.
    case relative
    /// `javascript:`, `data:`, `file:` and every other scheme.
    case refused

    init(_ address: String) {
        // Browsers ignore white space and controls inside a scheme, so they are not looked at here either.
        var scheme: [UInt8] = []
        var hasScheme = false
        scan: for byte in address.utf8 where byte > 0x20 && byte != 0x7F {
            switch byte {
            case UInt8(ascii: ":"):
                hasScheme = true
                break scan
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\\"):
                break scan
            default:
                scheme.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
            }
        }
        guard hasScheme else {
            self = address.utf8.first == UInt8(ascii: "#") ? .allowed : .relative
            return
        }
        switch String(decoding: scheme, as: UTF8.self) {
        case "http", "https", "mailto", "tel": self = .allowed
        case "guidance": self = .article(String(address.drop { $0 != ":" }.dropFirst()))
        default: self = .refused
        }
    }
}
