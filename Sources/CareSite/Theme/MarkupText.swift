internal import Guidance

/// HTML or SVG in the making. All of it goes into one buffer of bytes: strings that grow piece by piece are copied and counted again
/// with every piece.
struct MarkupText: ~Copyable {
    private var memory: UnsafeMutableBufferPointer<UInt8>
    private var count = 0

    init(reserving count: Int = 256) { memory = .allocate(capacity: max(count, 16)) }

    deinit { memory.deallocate() }

    /// What was written.
    var html: String { String(decoding: UnsafeBufferPointer(rebasing: memory[..<count]), as: UTF8.self) }

    /// Safe HTML, as it is.
    static func += (markup: inout MarkupText, html: String) {
        let isWritten: Void? = html.utf8.withContiguousStorageIfAvailable { markup.append($0) }
        guard isWritten == nil else { return }
        var html = html
        html.withUTF8 { markup.append($0) }
    }

    /// Safe HTML, as it is.
    static func += (markup: inout MarkupText, html: UnsafeBufferPointer<UInt8>) { markup.append(html) }

    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        if count + bytes.count > memory.count { grow(toFit: count + bytes.count) }
        if let start = bytes.baseAddress, let base = memory.baseAddress { (base + count).initialize(from: start, count: bytes.count) }
        count += bytes.count
    }

    private mutating func grow(toFit size: Int) {
        let larger = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(size, memory.count * 2))
        _ = larger.initialize(fromContentsOf: memory[..<count])
        memory.deallocate()
        memory = larger
    }

    /// A coordinate with one decimal: see `ChartGeometry.text`.
    static func += (markup: inout MarkupText, coordinate: Double) { markup += Coordinate(coordinate) }

    /// A coordinate that was spelled before.
    static func += (markup: inout MarkupText, coordinate: Coordinate) {
        guard coordinate.count > 0 else {
            markup += ChartGeometry.text(coordinate.value)
            return
        }
        withUnsafeBytes(of: coordinate.digits.littleEndian) { digits in
            digits.withMemoryRebound(to: UInt8.self) { markup.append(UnsafeBufferPointer(rebasing: $0.prefix(coordinate.count))) }
        }
    }

    /// Text from a person: escaped here.
    mutating func add(text: String) {
        var text = text
        text.withUTF8 { HTMLText.write($0) { append($0) } }
    }
}
