internal import Guidance

/// HTML or SVG in the making. All of it goes into one buffer of bytes: strings that grow piece by piece are copied and counted again
/// with every piece.
struct MarkupText {
    private var bytes: [UInt8] = []

    init(reserving count: Int = 0) { bytes.reserveCapacity(count) }

    /// What was written.
    var html: String { String(decoding: bytes, as: UTF8.self) }

    /// Safe HTML, as it is.
    static func += (markup: inout MarkupText, html: String) { markup.bytes.append(contentsOf: html.utf8) }

    /// A coordinate with one decimal: see `ChartGeometry.text`.
    static func += (markup: inout MarkupText, coordinate: Double) {
        let tenths = Int((coordinate * 10).rounded())
        if tenths < 0 { markup.bytes.append(UInt8(ascii: "-")) }
        let magnitude = Int(tenths.magnitude)
        markup.add(magnitude / 10)
        markup.bytes.append(UInt8(ascii: "."))
        markup.bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude % 10))
    }

    /// Text from a person: escaped here.
    mutating func add(text: String) { HTMLText.append(escaped: text, to: &bytes) }

    /// A number in digits alone.
    private mutating func add(_ number: Int) {
        guard number < 1_000 else {
            bytes.append(contentsOf: String(number).utf8)
            return
        }
        if number >= 100 { bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 100)) }
        if number >= 10 { bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10 % 10)) }
        bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
    }
}
