/// Where plain scalars end.
enum SimplePlain {
    /// Longer keys are left to libyaml, which has a limit of its own.
    static let longestKey = 200

    /// The colon behind the key that begins at `start`. All bytes are followed by a line's end.
    static func keyEnd(of bytes: UnsafePointer<UInt8>, from start: Int) throws(SimpleYAML.NotSimple) -> Int {
        guard SimpleBytes.beginsWord(bytes[start]) else { throw SimpleYAML.NotSimple() }
        var index = start + 1
        while true {
            let byte = bytes[index]
            if byte == SimpleBytes.colon, endsWord(bytes[index + 1]) {
                // Spaces before the colon belong to nothing.
                guard bytes[index - 1] != SimpleBytes.space, index - start < longestKey else { throw SimpleYAML.NotSimple() }
                return index
            }
            if byte == SimpleBytes.newline || byte == SimpleBytes.hash { throw SimpleYAML.NotSimple() }
            index += 1
        }
    }

    /// Whether a key with its colon begins at `start`. False says only that it is none of these.
    static func isKey(in bytes: UnsafePointer<UInt8>, from start: Int) -> Bool {
        guard SimpleBytes.beginsWord(bytes[start]) else { return false }
        var index = start + 1
        while bytes[index] != SimpleBytes.newline {
            if bytes[index] == SimpleBytes.colon, endsWord(bytes[index + 1]) { return true }
            index += 1
        }
        return false
    }

    /// The end of a plain scalar in a block: a line's end or a comment, without the spaces before it.
    static func plainEnd(of bytes: UnsafePointer<UInt8>, from start: Int) throws(SimpleYAML.NotSimple) -> Int {
        guard beginsPlain(bytes, start) else { throw SimpleYAML.NotSimple() }
        var index = start
        var end = start
        while true {
            let byte = bytes[index]
            if byte == SimpleBytes.newline { return end }
            if byte == SimpleBytes.space {
                index += 1
                continue
            }
            // A mapping in one line with its key, which is an error.
            if byte == SimpleBytes.colon, endsWord(bytes[index + 1]) { throw SimpleYAML.NotSimple() }
            if byte == SimpleBytes.hash, end < index { return end }
            index += 1
            end = index
        }
    }

    /// The end of a plain scalar in brackets.
    static func flowPlainEnd(of bytes: UnsafePointer<UInt8>, from start: Int) throws(SimpleYAML.NotSimple) -> Int {
        guard beginsPlain(bytes, start) else { throw SimpleYAML.NotSimple() }
        var index = start
        var end = start
        while true {
            // Most of it is letters.
            while bytes[index] &- 0x61 < 26 { index += 1 }
            if index > start, bytes[index - 1] != SimpleBytes.space { end = index }
            switch bytes[index] {
            case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): return end
            case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"), SimpleBytes.hash, SimpleBytes.newline:
                throw SimpleYAML.NotSimple()
            case SimpleBytes.colon:
                if endsWord(bytes[index + 1]) {
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
    }

    private static func endsWord(_ byte: UInt8) -> Bool { byte == SimpleBytes.space || byte == SimpleBytes.newline }

    private static func beginsPlain(_ bytes: UnsafePointer<UInt8>, _ index: Int) -> Bool {
        if SimpleBytes.beginsWord(bytes[index]) || SimpleBytes.beginsOther(bytes[index]) { return true }
        return bytes[index] == SimpleBytes.dash && SimpleBytes.beginsWord(bytes[index + 1])
    }
}
