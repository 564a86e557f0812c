/// Cuts a page of ours into tags and the text between them. It forgives what a clinic's own template may get wrong: at the
/// worst a word is missed, or a piece of markup is found by search.
struct TagReader {
    struct Tag {
        var name: String
        var isEnd = false
        /// Whether nothing can stand inside it.
        var isVoid = false
        /// The attributes that were asked for, with their values.
        var attributes: [String: String] = [:]
    }

    enum Piece {
        case tag(Tag)
        /// Where it lies: most of it nobody wants to read.
        case text(Range<Int>)
    }

    private let bytes: [UInt8]
    private let wanted: Set<String>
    private var index = 0
    private static let voids: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    /// - Parameter wanted: names of attributes, in small letters.
    init(_ bytes: [UInt8], attributes wanted: Set<String>) {
        self.bytes = bytes
        self.wanted = wanted
    }

    mutating func next() -> Piece? {
        guard index < bytes.count else { return nil }
        let start = index
        guard bytes[index] == UInt8(ascii: "<") else {
            while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
            return .text(start..<index)
        }
        if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "!"), bytes[index...].starts(with: Array("<!--".utf8)) {
            index += 4
            while index < bytes.count, !bytes[index...].starts(with: Array("-->".utf8)) { index += 1 }
            index = min(bytes.count, index + 3)
            return .tag(Tag(name: "!", isVoid: true))
        }
        return .tag(tag())
    }

    private mutating func tag() -> Tag {
        index += 1
        var tag = Tag(name: "")
        if at("/") {
            tag.isEnd = true
            index += 1
        }
        tag.name = name()
        tag.isVoid = TagReader.voids.contains(tag.name) || tag.name.isEmpty
        while index < bytes.count, !at(">") {
            if at("/") {
                tag.isVoid = true
                index += 1
                continue
            }
            let attribute = name()
            guard !attribute.isEmpty else {
                index += 1
                continue
            }
            let value = value()
            if wanted.contains(attribute) { tag.attributes[attribute] = text(value) }
        }
        index += 1
        return tag
    }

    /// A name of a tag or an attribute; empty where none begins.
    private mutating func name() -> String {
        let start = index
        while index < bytes.count, TagReader.isPartOfName(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    }

    private mutating func value() -> Range<Int> {
        guard at("=") else { return index..<index }
        index += 1
        if at("\"") || at("'") {
            let quote = bytes[index]
            index += 1
            let start = index
            while index < bytes.count, bytes[index] != quote { index += 1 }
            defer { index += 1 }
            return start..<index
        }
        let start = index
        while index < bytes.count, bytes[index] > 0x20, !at(">") { index += 1 }
        return start..<index
    }

    /// What lies there, with its character references as characters. What is no reference stays as it is.
    func text(_ range: Range<Int>) -> String { TagReader.decoded(bytes[range]) }

    private func at(_ character: Unicode.Scalar) -> Bool {
        index < bytes.count && bytes[index] == UInt8(ascii: character)
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "!"): true
        default: false
        }
    }

    private static let references: [String: String] = [
        "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "hellip": "…", "ndash": "–", "mdash": "—",
    ]

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(UInt8(ascii: "&")) else { return text }
        var out = ""
        for (number, part) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
            guard number > 0 else {
                out += part
                continue
            }
            guard let end = part.firstIndex(of: ";"), let character = character(part[..<end]) else {
                out += "&" + part
                continue
            }
            out += character + part[part.index(after: end)...]
        }
        return out
    }

    private static func character(_ name: Substring) -> String? {
        guard name.first == "#" else { return references[String(name)] }
        let digits = name.dropFirst()
        let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
}
