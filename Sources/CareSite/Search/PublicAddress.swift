internal import Guidance

/// Where the public edition stands on the web, by `public-url` of clinic.yml.
struct PublicAddress {
    /// Without a slash at the end.
    private let base: String

    /// - Parameter text: as the clinic wrote it; nil where it says nothing.
    init?(_ text: String?) {
        guard var text, text.hasPrefix("https://") || text.hasPrefix("http://") else { return nil }
        while text.hasSuffix("/") { text.removeLast() }
        guard text.contains("://") else { return nil }
        base = PublicAddress.encoded(text, keeping: ":/?#[]@!$&'()*+,;=%")
    }

    /// The whole address of a page. The front page is the address that the clinic gave; every other one is named with its
    /// file, since not every host looks for an index.html in a folder.
    func url(_ path: String) -> String {
        base + "/" + (path == "index.html" ? "" : PublicAddress.encoded(path, keeping: "/"))
    }

    /// The way from the root of the host to the edition, as a page has to write it that is served at any address: "/" or
    /// "/care/".
    var path: String {
        let host = base.drop { $0 != "/" }.dropFirst(2)
        return String(host.drop { $0 != "/" }) + "/"
    }

    /// Percent-encodes every byte that is not unreserved (RFC 3986) nor in `others`.
    static func encoded(_ text: String, keeping others: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        let kept = Set(others.utf8).union("-._~".utf8)
        var out: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: out.append(byte)
            case _ where kept.contains(byte): out.append(byte)
            default: out += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
