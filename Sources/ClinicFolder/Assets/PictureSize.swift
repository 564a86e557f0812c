import CareModel

/// The size of a picture as its header gives it, so that a page keeps the room before the picture is there.
///
/// Sources: PNG, W3C REC-png-3, section 11.2.1 (IHDR); GIF89a, section 18 (logical screen descriptor); WebP, RFC 9649, sections
/// 2.5 to 2.7; JPEG, ITU-T T.81, section B.2.2 (frame header), and Exif 2.32 (CIPA DC-008), tag 0x0112, for how it lies.
struct PictureSize: Equatable {
    var width: Int
    var height: Int

    /// Nil where the header says nothing that can be right.
    init?(of bytes: [UInt8], _ kind: Asset.Kind) {
        let data = HeaderBytes(bytes)
        let size: PictureSize? =
            switch kind {
            case .png: data.text(12, 4) == "IHDR" ? PictureSize(data.big(16, 4), data.big(20, 4)) : nil
            case .gif: PictureSize(data.little(6, 2), data.little(8, 2))
            case .webp: PictureSize.webp(data)
            case .jpeg: PictureSize.jpeg(data)
            case .avif, .pdf, .svg: nil
            }
        guard let size else { return nil }
        self = size
    }

    init?(_ width: Int?, _ height: Int?) {
        // 65535 is the most that JPEG and GIF can say.
        guard let width, let height, (1...65_535).contains(width), (1...65_535).contains(height) else { return nil }
        self.width = width
        self.height = height
    }

    private static func webp(_ data: HeaderBytes) -> PictureSize? {
        switch data.text(12, 4) {
        case "VP8 ": PictureSize(data.little(26, 2).map { $0 & 0x3FFF }, data.little(28, 2).map { $0 & 0x3FFF })
        case "VP8L": data.little(21, 4).flatMap { PictureSize($0 & 0x3FFF + 1, $0 >> 14 & 0x3FFF + 1) }
        case "VP8X": PictureSize(data.little(24, 3).map { $0 + 1 }, data.little(27, 3).map { $0 + 1 })
        default: nil
        }
    }

    /// Walks from marker to marker up to the frame header.
    private static func jpeg(_ data: HeaderBytes) -> PictureSize? {
        var position = 2
        var isTurned = false
        while data.big(position, 1) == 0xFF {
            // Any number of 0xFF may stand before a marker.
            guard let marker = data.big(position + 1, 1) else { return nil }
            if marker == 0xFF {
                position += 1
                continue
            }
            guard let length = data.big(position + 2, 2), length >= 2 else { return nil }
            if marker == 0xE1, data.text(position + 4, 4) == "Exif" { isTurned = data.exifTurns(from: position + 10) }
            let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
            if isFrame {
                let (height, width) = (data.big(position + 5, 2), data.big(position + 7, 2))
                return isTurned ? PictureSize(height, width) : PictureSize(width, height)
            }
            position += 2 + length
        }
        return nil
    }
}

/// Numbers of a file's header; whatever lies behind the end is nil.
struct HeaderBytes {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func big(_ start: Int, _ count: Int) -> Int? { part(start, count)?.reduce(0) { $0 << 8 | Int($1) } }

    func little(_ start: Int, _ count: Int) -> Int? { part(start, count)?.reversed().reduce(0) { $0 << 8 | Int($1) } }

    func text(_ start: Int, _ count: Int) -> String? { part(start, count).map { String(decoding: $0, as: UTF8.self) } }

    /// Whether the Exif block that begins at `start` says that the picture lies on its side: browsers set it upright.
    func exifTurns(from start: Int) -> Bool {
        let isLittle: Bool
        switch text(start, 2) {
        case "II": isLittle = true
        case "MM": isLittle = false
        default: return false
        }
        func number(_ at: Int, _ count: Int) -> Int? { isLittle ? little(at, count) : big(at, count) }
        guard let offset = number(start + 4, 4), let entries = number(start + offset, 2) else { return false }
        for entry in 0..<min(entries, 200) {
            let at = start + offset + 2 + entry * 12
            if number(at, 2) == 0x0112 { return (5...8).contains(number(at + 8, 2) ?? 1) }
        }
        return false
    }

    private func part(_ start: Int, _ count: Int) -> ArraySlice<UInt8>? {
        guard start >= 0, start <= bytes.count - count else { return nil }
        return bytes[start..<(start + count)]
    }
}
