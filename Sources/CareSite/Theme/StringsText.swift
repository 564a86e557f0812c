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

    /// Writes the text as safe HTML with its placeholders filled. What fills them is text, and escaped here.
    func write(to markup: inout MarkupText, _ value: (_ name: String) -> String?) {
        for piece in safePieces.all {
            markup += piece.before
            if let value = value(piece.name) { markup.add(text: value) } else { markup += "{" + piece.name + "}" }
        }
        markup += safePieces.all.isEmpty ? html : safePieces.end
    }

    /// A text as pieces, each with the placeholder behind it.
    private struct Pieces: Sendable {
        var all: [(before: String, name: String)] = []
        var end = ""
        var length = 0

        init(_ text: String) {
            length = text.utf8.count
            guard text.utf8.contains(UInt8(ascii: "{")) else { return }
            var rest = text.utf8[...]
            while let open = rest.firstIndex(of: UInt8(ascii: "{")), let close = rest[open...].firstIndex(of: UInt8(ascii: "}")) {
                all.append((String(Substring(rest[..<open])), String(Substring(rest[rest.index(after: open)..<close]))))
                rest = rest[rest.index(after: close)...]
            }
            end = String(Substring(rest))
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
            let size = all.reduce(length) { $0 + (value($1.name)?.utf8.count ?? 0) * room }
            return String(unsafeUninitializedCapacity: size) { memory in
                var out = PageBytes(memory)
                for piece in all {
                    out.append(piece.before)
                    if let value = value(piece.name) {
                        out.append(escaping ? HTMLText.escaped(value) : value)
                    } else {
                        out.append("{" + piece.name + "}")
                    }
                }
                out.append(end)
                return out.count
            }
        }
    }
}
