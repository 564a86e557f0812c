/// A JSON text under construction. Keys stay in the order in which they were written, which `JSONEncoder` cannot promise,
/// so that two reports can be compared as text.
indirect enum JSONTree: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    case string(String)
    case number(Int)
    case flag(Bool)
    case null
    case array([JSONTree])
    case object([(key: String, value: JSONTree)])

    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .number(value) }
    init(booleanLiteral value: Bool) { self = .flag(value) }
    init(arrayLiteral elements: JSONTree...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, JSONTree)...) { self = .object(elements.map { (key: $0.0, value: $0.1) }) }

    static func string(orNull value: String?) -> JSONTree { value.map(JSONTree.string) ?? .null }

    /// Two spaces a level, and a line end at the end of the text.
    var text: String {
        var bytes: [UInt8] = []
        write(to: &bytes, depth: 0)
        bytes.append(UInt8(ascii: "\n"))
        return String(decoding: bytes, as: UTF8.self)
    }

    private func write(to bytes: inout [UInt8], depth: Int) {
        switch self {
        case .string(let value): JSONTree.write(value, to: &bytes)
        case .number(let value): bytes.append(contentsOf: String(value).utf8)
        case .flag(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .null: bytes.append(contentsOf: "null".utf8)
        case .array(let elements):
            JSONTree.write(elements, between: "[", and: "]", to: &bytes, depth: depth) { element, bytes in
                element.write(to: &bytes, depth: depth + 1)
            }
        case .object(let members):
            JSONTree.write(members, between: "{", and: "}", to: &bytes, depth: depth) { member, bytes in
                JSONTree.write(member.key, to: &bytes)
                bytes.append(contentsOf: ": ".utf8)
                member.value.write(to: &bytes, depth: depth + 1)
            }
        }
    }

    private static func write<Part>(
        _ parts: [Part], between open: Unicode.Scalar, and close: Unicode.Scalar, to bytes: inout [UInt8], depth: Int,
        _ write: (Part, inout [UInt8]) -> Void
    ) {
        bytes.append(UInt8(ascii: open))
        for (index, part) in parts.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            newLine(to: &bytes, depth: depth + 1)
            write(part, &bytes)
        }
        if !parts.isEmpty { newLine(to: &bytes, depth: depth) }
        bytes.append(UInt8(ascii: close))
    }

    private static func newLine(to bytes: inout [UInt8], depth: Int) {
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<depth * 2 { bytes.append(UInt8(ascii: " ")) }
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes.append(contentsOf: "\\\"".utf8)
            case "\\": bytes.append(contentsOf: "\\\\".utf8)
            case "\n": bytes.append(contentsOf: "\\n".utf8)
            case "\r": bytes.append(contentsOf: "\\r".utf8)
            case "\t": bytes.append(contentsOf: "\\t".utf8)
            // A report is read in terminals and reviews too: what is invisible there, or turns the text around, is spelt out.
            case _ where PlainLine.isUnsafe(scalar) || scalar == "\u{FEFF}":
                let digits = String(scalar.value, radix: 16)
                bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
