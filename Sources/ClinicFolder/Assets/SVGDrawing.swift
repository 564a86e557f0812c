/// An SVG drawing that does nothing but draw: no code, nothing from elsewhere, no pages inside.
///
/// A drawing that a page shows as a picture runs nothing. But its file has an address of its own, and a browser that opens it
/// there treats it as a document of this site. So whatever could act or fetch is refused, and the file is left as it is:
/// nothing is taken out of it unseen.
struct SVGDrawing {
    /// In CSS pixels, from the attributes of the drawing or from its view box.
    var width: Int?
    var height: Int?

    struct Problem: Error {
        var message: String
        var help: String
        var line: Int
        var column: Int
    }

    static func read(_ text: ArraySlice<UInt8>) -> Result<SVGDrawing, Problem> {
        var reading = SVGReading(text)
        do {
            return .success(try reading.drawing())
        } catch {
            return .failure(reading.problem(error))
        }
    }

    /// - Parameter root: The attributes of the outermost element.
    init(root: [(name: String, value: String)]) {
        func attribute(_ name: String) -> String? { root.first { $0.name == name }?.value }
        if let width = attribute("width").flatMap(SVGDrawing.pixels), let height = attribute("height").flatMap(SVGDrawing.pixels) {
            (self.width, self.height) = (width, height)
            return
        }
        let box = attribute("viewBox")?.split { $0 == " " || $0 == "," || $0 == "\n" || $0 == "\t" }.map(String.init) ?? []
        guard box.count == 4, let width = SVGDrawing.pixels(box[2]), let height = SVGDrawing.pixels(box[3]) else { return }
        (self.width, self.height) = (width, height)
    }

    /// A length without a unit or in pixels; nil for one that depends on something else.
    private static func pixels(_ text: String) -> Int? {
        let number = text.hasSuffix("px") ? String(text.dropLast(2)) : text
        guard let value = Double(number), value.isFinite, (0.5...65_535).contains(value) else { return nil }
        return max(1, Int(value.rounded()))
    }
}

/// What a drawing may not hold.
enum SVGFault: Error {
    case notWellFormed(String, at: Int)
    case notADrawing(at: Int)
    case element(String, at: Int)
    case attribute(String, at: Int)
    case outside(String, at: Int)
    case entity(at: Int)
    case instruction(at: Int)
    case encoding(String, at: Int)

    /// Words for the author, and the byte where it stands.
    var told: (message: String, help: String, at: Int) {
        switch self {
        case .notWellFormed(let what, let at): ("this is no well-formed drawing: \(what)", "save it anew from a drawing program", at)
        case .notADrawing(let at):
            ("this does not begin as an SVG drawing does", "begin with <svg xmlns=\"http://www.w3.org/2000/svg\">", at)
        case .element(let name, let at):
            ("a drawing may not hold <\(name.shortened)>", "take the element out, or save the drawing as a PNG picture", at)
        case .attribute(let name, let at):
            ("a drawing may not act: \(name.shortened)", "take the attribute out, or save the drawing as a PNG picture", at)
        case .outside(let what, let at):
            (
                "a drawing may not refer to anything outside itself: \(what.shortened)",
                "refer to parts of the drawing with #, put pictures into it as data:image/png, and turn letters into paths", at
            )
        case .entity(let at): ("a drawing may not define or use entities", "save it as plain SVG", at)
        case .instruction(let at): ("a drawing may not hold processing instructions", "take the line out", at)
        case .encoding(let name, let at): ("a drawing is UTF-8, not \(name.shortened)", "save it as UTF-8", at)
        }
    }
}
