internal import Guidance

/// HTML or SVG in the making. All of it goes into one buffer of bytes: strings that grow piece by piece are copied and counted again
/// with every piece.
struct MarkupText {
    private var bytes: [UInt8] = []

    init(reserving count: Int = 0) { bytes.reserveCapacity(count) }

    /// What was written.
    var html: String { String(decoding: bytes, as: UTF8.self) }

    /// Safe HTML, as it is.
    static func += (markup: inout MarkupText, html: String) {
        var html = html
        html.withUTF8 { markup.bytes.append(contentsOf: $0) }
    }

    /// Safe HTML, as it is.
    static func += (markup: inout MarkupText, html: UnsafeBufferPointer<UInt8>) { markup.bytes.append(contentsOf: html) }

    /// A coordinate with one decimal: see `ChartGeometry.text`.
    static func += (markup: inout MarkupText, coordinate: Double) {
        let tenths = Int((coordinate * 10).rounded())
        guard (0..<10_000).contains(tenths) else {
            markup += ChartGeometry.text(coordinate)
            return
        }
        // Up to three digits, the point and one digit, the first in the lowest byte.
        var digits = UInt64(UInt8(ascii: "0") + UInt8(tenths % 10)) << 8 | UInt64(UInt8(ascii: "."))
        var count = 2
        var whole = tenths / 10
        repeat {
            digits = digits << 8 | UInt64(UInt8(ascii: "0") + UInt8(whole % 10))
            whole /= 10
            count += 1
        } while whole > 0
        withUnsafeBytes(of: digits.littleEndian) { markup.bytes.append(contentsOf: $0.prefix(count)) }
    }

    /// Text from a person: escaped here.
    mutating func add(text: String) { HTMLText.append(escaped: text, to: &bytes) }
}
