/// Where a link may lead. Anything that is not known to be safe is not a link.
enum LinkTarget {
    /// A web address, mail or phone number.
    case outside
    /// `#PART`, a place on the same page.
    case place(String)
    /// `guidance:ID`, `rule:ID` or `instrument:ID`, with the part after a `#`.
    case byID(Kind, id: String, part: String?)
    /// A path without a scheme: pages of this site are linked by id, so it would lead nowhere.
    case relative
    /// `javascript:`, `data:`, `file:` and every other scheme.
    case refused

    /// The schemes of our own.
    enum Kind: String, CaseIterable {
        case guidance, rule, instrument
    }

    init(_ address: String) {
        guard let scheme = LinkTarget.scheme(of: address) else {
            self = address.utf8.first == UInt8(ascii: "#") ? .place(String(address.dropFirst())) : .relative
            return
        }
        if let kind = Kind(rawValue: scheme) {
            let rest = address.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst()
            let hash = rest.firstIndex(of: UInt8(ascii: "#"))
            let id = String(Substring(rest[..<(hash ?? rest.endIndex)]))
            self = .byID(kind, id: id, part: hash.map { String(Substring(rest[rest.index(after: $0)...])) })
            return
        }
        self = ["http", "https", "mailto", "tel"].contains(scheme) ? .outside : .refused
    }

    /// The scheme in lower case, or nil. Browsers ignore white space and controls inside one, so they are not looked at here
    /// either.
    static func scheme(of address: String) -> String? {
        var scheme: [UInt8] = []
        for byte in address.utf8 where byte > 0x20 && byte != 0x7F {
            switch byte {
            case UInt8(ascii: ":"): return String(decoding: scheme, as: UTF8.self)
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\\"): return nil
            default: scheme.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
            }
        }
        return nil
    }
}
