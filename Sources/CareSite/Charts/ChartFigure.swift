internal import Guidance

/// A picture with all that belongs to it: a caption, what it cannot say by itself, and its numbers as a table.
struct ChartFigure {
    /// The numbers of a picture in words and figures.
    struct Table {
        var caption: String
        /// The first is the heading of the rows.
        var columns: [String]
        /// Each as long as `columns`.
        var rows: [[String]]
    }

    var caption: String
    /// Nil where there is nothing to draw; the notes then say why.
    var svg: String?
    /// What the numbers in the drawing stand for, in their order from 1.
    var key: [String] = []
    var notes: [String] = []
    var table: Table?

    func html(in voice: Voice) -> String { voice.render("components/figure", view) }

    private var view: View {
        [
            "caption": .text(caption), "svg": svg.map { .html($0) },
            "has-key": .flag(!key.isEmpty), "key": .list(key.enumerated().map { ["number": .text(String($0 + 1)), "name": .text($1)] }),
            "notes": .list(notes.map { ["note": .text($0)] }),
            "table": table.map { table in
                [
                    "caption": .text(table.caption),
                    "columns": .list(table.columns.enumerated().map { ["label": .text($1), "num": .flag($0 > 0)] }),
                    "rows": .list(
                        table.rows.map { row in
                            [
                                "head": .text(row.first ?? ""),
                                "cells": .list(row.dropFirst().map { ["text": .text($0), "num": .flag(true)] }),
                            ]
                        }),
                ]
            },
        ]
    }
}

/// Words inside a drawing. Time and numbers run left to right in every language; a label runs as its language does, and stands
/// where it would stand in a left-to-right drawing.
struct ChartLabel {
    enum Place {
        /// The label begins at x, and goes to the right of it.
        case right
        case centre
        /// It ends at x.
        case left
    }

    let isRightToLeft: Bool

    init(_ strings: Strings) { isRightToLeft = strings.isRightToLeft }

    /// Whether two labels under an axis leave room between them: 62 units from middle to middle, more where words are long.
    static func areApart(_ first: (text: String, x: Double), _ second: (text: String, x: Double)) -> Bool {
        areApart((first.text.count, first.x), (second.text.count, second.x))
    }

    static func areApart(_ first: (letters: Int, x: Double), _ second: (letters: Int, x: Double)) -> Bool {
        let widths = Double(first.letters + second.letters) * 6.7
        return abs(first.x - second.x) >= max(62, widths / 2 + 8)
    }

    func svg(_ text: String, x: Double, y: Double, _ place: Place = .right, style: String = "", isNumber: Bool = false) -> String {
        let turned = isRightToLeft && !isNumber
        let anchor: String
        switch (place, turned) {
        case (.centre, _): anchor = " text-anchor=\"middle\""
        case (.right, false), (.left, true): anchor = ""
        case (.left, false), (.right, true): anchor = " text-anchor=\"end\""
        }
        let look = style.isEmpty ? "" : " class=\"\(style)\""
        return "        <text\(look) x=\"\(ChartGeometry.text(x))\" y=\"\(ChartGeometry.text(y))\"\(anchor)"
            + (turned ? " direction=\"rtl\"" : "") + ">\(HTMLText.escaped(text))</text>\n"
    }
}
