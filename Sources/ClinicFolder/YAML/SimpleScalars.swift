extension SimpleYAML {
    /// A value that begins and ends on this line.
    mutating func single(depth: Int) throws(NotSimple) {
        switch byte() {
        case UInt8(ascii: "{"): try flowMapping(depth: depth)
        case UInt8(ascii: "["): try flowSequence(depth: depth)
        case UInt8(ascii: "\""), UInt8(ascii: "'"): try quoted(by: byte())
        default:
            let end = try SimpleScalars.plainEnd(of: bytes, from: position)
            plain(to: end)
        }
    }

    private mutating func plain(to end: Int) {
        builder.scalar(.plainScalar, at: position, count: end - position, line: line, column: column(of: position))
        position = end
    }

    private mutating func quoted(by quote: UInt8) throws(NotSimple) {
        let start = position
        let place = column(of: start)
        position += 1
        let content = position
        while true {
            let byte = byte()
            if byte == SimpleBytes.newline { throw NotSimple() }
            if byte == SimpleBytes.backslash, quote != SimpleBytes.apostrophe { break }
            if byte == quote {
                if quote == SimpleBytes.apostrophe, self.byte(1) == quote { break }
                builder.scalar(.quotedScalar, at: content, count: position - content, line: line, column: place)
                position += 1
                return
            }
            position += 1
        }
        // The text differs from what is written.
        var text = Array(bytes[content..<position])
        while true {
            let byte = byte()
            if byte == SimpleBytes.newline { throw NotSimple() }
            if byte == quote {
                guard quote == SimpleBytes.apostrophe, self.byte(1) == quote else { break }
                position += 1
            } else if byte == SimpleBytes.backslash, quote != SimpleBytes.apostrophe {
                position += 1
                // The others are rare enough for libyaml.
                guard self.byte() == quote || self.byte() == SimpleBytes.backslash else { throw NotSimple() }
            }
            text.append(self.byte())
            position += 1
        }
        position += 1
        builder.scalar(.quotedScalar, made: text, line: line, column: place)
    }

    // MARK: Flow

    private mutating func flowMapping(depth: Int) throws(NotSimple) {
        guard depth < SimpleYAML.depthLimit else { throw NotSimple() }
        let own = builder.begin(.mapping, line: line, column: column(of: position))
        var count = 0
        position += 1
        skipSpaces()
        if byte() != UInt8(ascii: "}") {
            repeat {
                let end = try SimpleScalars.flowPlainEnd(of: bytes, from: position)
                guard end - position <= SimpleScalars.longestKey else { throw NotSimple() }
                plain(to: end)
                guard byte() == SimpleBytes.colon, byte(1) == SimpleBytes.space else { throw NotSimple() }
                position += 1
                skipSpaces()
                try flowValue(depth: depth + 1)
                count += 1
            } while try flowGoesOn(until: UInt8(ascii: "}"))
        }
        position += 1
        builder.end(own, count: count)
    }

    private mutating func flowSequence(depth: Int) throws(NotSimple) {
        guard depth < SimpleYAML.depthLimit else { throw NotSimple() }
        let own = builder.begin(.sequence, line: line, column: column(of: position))
        var count = 0
        position += 1
        skipSpaces()
        if byte() != UInt8(ascii: "]") {
            repeat {
                try flowValue(depth: depth + 1)
                count += 1
            } while try flowGoesOn(until: UInt8(ascii: "]"))
        }
        position += 1
        builder.end(own, count: count)
    }

    private mutating func flowValue(depth: Int) throws(NotSimple) {
        switch byte() {
        case UInt8(ascii: "{"): try flowMapping(depth: depth)
        case UInt8(ascii: "["): try flowSequence(depth: depth)
        case UInt8(ascii: "\""), UInt8(ascii: "'"): try quoted(by: byte())
        default:
            let end = try SimpleScalars.flowPlainEnd(of: bytes, from: position)
            plain(to: end)
        }
    }

    /// Whether another value follows; false leaves the closing bracket as the next byte.
    private mutating func flowGoesOn(until close: UInt8) throws(NotSimple) -> Bool {
        skipSpaces()
        if byte() == close { return false }
        guard byte() == UInt8(ascii: ",") else { throw NotSimple() }
        position += 1
        skipSpaces()
        return true
    }
}

/// Where plain scalars end.
enum SimpleScalars {
    /// Longer keys are left to libyaml, which has a limit of its own.
    static let longestKey = 200

    /// The colon behind the key that begins at `start`.
    static func keyEnd(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) throws(SimpleYAML.NotSimple) -> Int {
        guard start < bytes.count, SimpleBytes.beginsWord(bytes[start]) else { throw SimpleYAML.NotSimple() }
        var index = start
        let limit = min(bytes.count, start + longestKey)
        while index < limit {
            let byte = bytes[index]
            if byte == SimpleBytes.colon, endsWord(bytes, index + 1) {
                // Spaces before the colon belong to nothing.
                guard bytes[index - 1] != SimpleBytes.space else { throw SimpleYAML.NotSimple() }
                return index
            }
            if byte == SimpleBytes.newline || byte == SimpleBytes.hash { throw SimpleYAML.NotSimple() }
            index += 1
        }
        throw SimpleYAML.NotSimple()
    }

    /// Whether a key with its colon begins at `start`. False says only that it is none of these.
    static func isKey(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        guard start < bytes.count, SimpleBytes.beginsWord(bytes[start]) else { return false }
        var index = start
        while index < bytes.count, bytes[index] != SimpleBytes.newline {
            if bytes[index] == SimpleBytes.colon, endsWord(bytes, index + 1) { return true }
            index += 1
        }
        return false
    }

    /// The end of a plain scalar in a block: a line's end or a comment, without the spaces before it.
    static func plainEnd(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) throws(SimpleYAML.NotSimple) -> Int {
        guard beginsPlain(bytes, start) else { throw SimpleYAML.NotSimple() }
        var index = start
        var end = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte == SimpleBytes.newline { break }
            if byte == SimpleBytes.space {
                index += 1
                continue
            }
            // A mapping in one line with its key, which is an error.
            if byte == SimpleBytes.colon, endsWord(bytes, index + 1) { throw SimpleYAML.NotSimple() }
            if byte == SimpleBytes.hash, end < index { break }
            index += 1
            end = index
        }
        return end
    }

    /// The end of a plain scalar in brackets.
    static func flowPlainEnd(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) throws(SimpleYAML.NotSimple) -> Int {
        guard beginsPlain(bytes, start) else { throw SimpleYAML.NotSimple() }
        var index = start
        var end = start
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): return end
            case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"), SimpleBytes.hash, SimpleBytes.newline:
                throw SimpleYAML.NotSimple()
            case SimpleBytes.colon:
                if endsWord(bytes, index + 1) {
                    // Spaces before the colon belong to nothing.
                    guard end == index else { throw SimpleYAML.NotSimple() }
                    return end
                }
                if SimpleBytes.isFlowMark(bytes[index + 1]) { throw SimpleYAML.NotSimple() }
                end = index + 1
            case SimpleBytes.space: break
            default: end = index + 1
            }
            index += 1
        }
        throw SimpleYAML.NotSimple()
    }

    private static func endsWord(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index >= bytes.count || bytes[index] == SimpleBytes.space || bytes[index] == SimpleBytes.newline
    }

    private static func beginsPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index < bytes.count else { return false }
        if SimpleBytes.beginsWord(bytes[index]) || SimpleBytes.beginsOther(bytes[index]) { return true }
        return bytes[index] == SimpleBytes.dash && index + 1 < bytes.count && SimpleBytes.beginsWord(bytes[index + 1])
    }
}
