#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension SimpleYAML {
    /// A value that begins and ends on this line.
    mutating func single(depth: Int) throws(NotSimple) {
        switch byte() {
        case UInt8(ascii: "{"): try flowMapping(depth: depth)
        case UInt8(ascii: "["): try flowSequence(depth: depth)
        case UInt8(ascii: "\""), UInt8(ascii: "'"): try quoted(by: byte())
        default:
            let end = try SimplePlain.plainEnd(of: bytes, from: position)
            plain(to: end)
        }
    }

    private mutating func plain(to end: Int) {
        builder.scalar(.plainScalar, at: position, count: end - position, line: line, column: column(of: position))
        position = end
    }

    private mutating func quoted(by quote: UInt8) throws(NotSimple) {
        let place = column(of: position)
        position += 1
        let content = position
        guard let end = find(quote, before: count), find(SimpleBytes.newline, before: end) == nil else { throw NotSimple() }
        let hasMore = quote == SimpleBytes.apostrophe ? bytes[end + 1] == quote : find(SimpleBytes.backslash, before: end) != nil
        position = end
        if hasMore {
            try unescaped(from: content, by: quote, place: place)
        } else {
            builder.scalar(.quotedScalar, at: content, count: end - content, line: line, column: place)
            position += 1
        }
    }

    /// Where the next such byte is.
    private func find(_ byte: UInt8, before end: Int) -> Int? {
        memchr(bytes + position, Int32(byte), end - position).map { UnsafeRawPointer($0) - UnsafeRawPointer(bytes) }
    }

    /// A quoted text that means something else than what is written.
    private mutating func unescaped(from content: Int, by quote: UInt8, place: Int) throws(NotSimple) {
        position = content
        var text: [UInt8] = []
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
        // It is shorter than what is written, and takes its place, once the columns of that are counted.
        _ = column(of: position)
        (builder.bytes + content).update(from: text, count: text.count)
        builder.scalar(.quotedScalar, at: content, count: text.count, line: line, column: place)
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
                let end = try SimplePlain.flowPlainEnd(of: bytes, from: position)
                guard end - position <= SimplePlain.longestKey else { throw NotSimple() }
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
            let end = try SimplePlain.flowPlainEnd(of: bytes, from: position)
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
