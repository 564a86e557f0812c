/// Whether bytes are UTF-8 text.
enum UTF8Check {
    /// The position of the first byte that is no UTF-8, or nil when all of it is.
    static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
        // Nearly all files are ASCII, which needs no copy as the standard library's check makes one.
        var all: UInt8 = 0
        for byte in bytes { all |= byte }
        if all < 0x80 { return nil }
        // The standard library validates at memory speed; the search for the place is only paid by broken files.
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var low = 0
        var position = 0
        while position < bytes.count {
            var decoder = UTF8.ForwardParser()
            var iterator = bytes[position..<min(position + 4, bytes.count)].makeIterator()
            switch decoder.parseScalar(from: &iterator) {
            case .valid(let scalar): position += scalar.count
            case .error, .emptyInput: return position
            }
            low = position
        }
        return low
    }
}
