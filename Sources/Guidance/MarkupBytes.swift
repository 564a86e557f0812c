/// HTML in the making, as bytes: a string that grows piece by piece is checked again with every piece.
struct MarkupBytes {
    private var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(2_048) }

    /// What was written.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    var last: UInt8? { bytes.last }

    /// Safe HTML, as it is.
    static func += (markup: inout MarkupBytes, html: String) {
        var html = html
        html.withUTF8 { markup.bytes.append(contentsOf: $0) }
    }

    /// Text of an author's: escaped here.
    mutating func add(text: UnsafeBufferPointer<UInt8>) { HTMLText.write(text) { bytes.append(contentsOf: $0) } }
}
