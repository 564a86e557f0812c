internal import Guidance

/// One text of a strings file, cut at its placeholders when the file is read.
final class StringsText: Sendable {
    /// As it is written.
    let text: String
    /// As safe HTML, with its placeholders still in it.
    let html: String
    private let pieces: Pieces
    /// Of `html`.
    private let safePieces: Pieces

    /// - Parameter isMarkup: The text may hold markup, so it is safe HTML already.
    init(_ text: String, isMarkup: Bool) {
        self.text = text
        html = isMarkup ? text : HTMLText.escaped(text)
        pieces = Pieces(text)
        safePieces = html == text ? pieces : Pieces(html)
    }

    /// Whether it shows the number that it stands beside.
    var showsCount: Bool { pieces.all.contains { $0.name == "count" } }

    /// The text with its placeholders filled.
    ///
    /// - Parameter count: What fills `{count}`, before all others.
    func filled(_ values: KeyValuePairs<String, String>, count: String? = nil) -> String {
        pieces.all.isEmpty ? text : pieces.filled(values, count: count, escaping: false)
    }

    /// Safe HTML with its placeholders filled.
    ///
    /// - Parameter escaping: The values are text; otherwise they are safe HTML already.
    func filledHTML(_ values: KeyValuePairs<String, String>, escaping: Bool) -> String {
        safePieces.all.isEmpty ? html : safePieces.filled(values, count: nil, escaping: escaping)
    }

    /// Writes the text as safe HTML with its placeholders filled.
    ///
    /// - Parameter fill: writes what stands for a name, as safe HTML; false where nothing does.
    func write(to markup: inout MarkupText, _ fill: (_ name: String, _ markup: inout MarkupText) -> Bool) {
        safePieces.bytes.withUnsafeBufferPointer { bytes in
            for piece in safePieces.all {
                markup += UnsafeBufferPointer(rebasing: bytes[piece.before])
                if !fill(piece.name, &markup) { markup += "{" + piece.name + "}" }
            }
            markup += UnsafeBufferPointer(rebasing: bytes[safePieces.end])
        }
    }
}

extension StringsText {
    /// A text as pieces, each with the placeholder behind it. They are parts of one piece of memory, so that threads that fill the same
    /// text count no references to them.
    fileprivate struct Pieces: Sendable {
        let bytes: [UInt8]
        var all: [(before: Range<Int>, name: String)] = []
        /// What comes after the last placeholder.
        var end: Range<Int>

        init(_ text: String) {
            bytes = Array(text.utf8)
            end = bytes.indices
            while let open = bytes[end].firstIndex(of: UInt8(ascii: "{")),
                let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
            {
                all.append((end.lowerBound..<open, String(decoding: bytes[(open + 1)..<close], as: UTF8.self)))
                end = (close + 1)..<end.upperBound
            }
        }

        /// Fills each placeholder once, so that a value with braces in it stays as it is. One that nobody fills shows itself.
        func filled(_ values: KeyValuePairs<String, String>, count: String?, escaping: Bool) -> String {
            func value(_ name: String) -> String? {
                if let count, name == "count" { return count }
                for (key, value) in values where key == name { return value }
                return nil
            }
            // The longest reference has six bytes.
            let room = escaping ? 6 : 1
            let size = all.reduce(bytes.count) { $0 + (value($1.name)?.utf8.count ?? 0) * room }
            return String(unsafeUninitializedCapacity: size) { memory in
                var out = PageBytes(memory)
                bytes.withUnsafeBufferPointer { bytes in
                    for piece in all {
                        out.append(UnsafeBufferPointer(rebasing: bytes[piece.before]))
                        if let value = value(piece.name) {
                            out.append(escaping ? HTMLText.escaped(value) : value)
                        } else {
                            out.append("{" + piece.name + "}")
                        }
                    }
                    out.append(UnsafeBufferPointer(rebasing: bytes[end]))
                }
                return out.count
            }
        }
    }
}
