/// The tag of an element as far as a place inside it: its name, and the attribute whose value the place is in.
struct OpenTag {
    let name: String
    let attribute: String?

    /// - Parameters:
    ///   - open: the place of its `<`.
    ///   - place: behind `open`.
    /// - Returns: nil when the tag ends before `place`.
    init?(_ page: UnsafeBufferPointer<UInt8>, at open: Int, before place: Int) {
        var index = open + 1
        func word() -> String {
            let start = index
            while index < page.count, !OpenTag.endsWord(page[index]) { index += 1 }
            return page.text(start..<index).lowercased()
        }
        func skipBlanks() { while index < page.count, page[index] <= 0x20 || page[index] == UInt8(ascii: "/") { index += 1 } }

        name = word()
        while true {
            skipBlanks()
            guard index < page.count, page[index] != UInt8(ascii: ">") || index >= place else { return nil }
            guard index < place else { break }
            let attribute = word()
            skipBlanks()
            guard index < page.count, page[index] == UInt8(ascii: "=") else {
                // No progress would be made at a stray quote.
                if attribute.isEmpty { index += 1 }
                continue
            }
            index += 1
            while index < page.count, page[index] <= 0x20 { index += 1 }
            guard index < page.count else { break }
            let quote = page[index]
            if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                index += 1
                while index < page.count, page[index] != quote { index += 1 }
                index += 1
            } else {
                while index < page.count, page[index] > 0x20, page[index] != UInt8(ascii: ">") { index += 1 }
            }
            guard index <= place else {
                self.attribute = attribute
                return
            }
        }
        attribute = nil
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        byte <= 0x20 || [UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "'")].contains(byte)
    }
}
