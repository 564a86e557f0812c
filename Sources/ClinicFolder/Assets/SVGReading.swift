/// Walks through the tags of a drawing. It knows just as much XML as it takes to see every element, attribute and style.
struct SVGReading {
    private let text: ArraySlice<UInt8>
    private var position: Int
    /// The open elements, outermost first.
    private var open: [String] = []
    private var root: [(name: String, value: String)]?

    init(_ text: ArraySlice<UInt8>) {
        self.text = text
        position = text.startIndex
    }

    mutating func drawing() throws(SVGFault) -> SVGDrawing {
        while let tag = text[position...].firstIndex(of: UInt8(ascii: "<")) {
            try checkText(text[position..<tag], at: position)
            position = tag
            if starts(with: "<!--") {
                _ = try skip("<!--", to: "-->", "a comment")
            } else if starts(with: "<![CDATA[") {
                let (content, start) = try skip("<![CDATA[", to: "]]>", "a CDATA part")
                if isInStyle { try SVGStyle.check(content, at: start) }
            } else if starts(with: "<?") {
                try instruction()
            } else if starts(with: "<!") {
                try documentType()
            } else if starts(with: "</") {
                try endTag()
            } else {
                try startTag()
            }
        }
        try checkText(text[position...], at: position)
        guard let root else { throw .notADrawing(at: text.startIndex) }
        guard open.isEmpty else { throw .notWellFormed("<\(open[open.count - 1].shortened)> is not closed", at: text.endIndex) }
        return SVGDrawing(root: root)
    }

    /// A fault with its line and column, from 1; columns count Unicode scalars.
    func problem(_ fault: SVGFault) -> SVGDrawing.Problem {
        let told = fault.told
        var (line, column) = (1, 1)
        for byte in text[..<min(told.at, text.endIndex)] {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return SVGDrawing.Problem(message: told.message, help: told.help, line: line, column: column)
    }

    private var isInStyle: Bool { open.last.map { SVGNames.local($0) == "style" } ?? false }

    private mutating func checkText(_ part: ArraySlice<UInt8>, at start: Int) throws(SVGFault) {
        let words = try SVGNames.decoded(part, at: start)
        if isInStyle { try SVGStyle.check(words, at: start) }
    }

    private mutating func instruction() throws(SVGFault) {
        let start = position
        let (content, _) = try skip("<?", to: "?>", "a processing instruction")
        // An XML declaration, and nothing such as xml-stylesheet.
        guard content.hasPrefix("xml "), start == text.startIndex else { throw .instruction(at: start) }
        guard let encoding = content.split(separator: "encoding=").dropFirst().first else { return }
        let name = encoding.dropFirst().prefix { $0 != "\"" && $0 != "'" }
        guard ["utf-8", "us-ascii"].contains(name.lowercased()) else { throw .encoding(String(name), at: start) }
    }

    private mutating func documentType() throws(SVGFault) {
        let start = position
        guard starts(with: "<!DOCTYPE"), root == nil else { throw .notWellFormed("an unknown declaration", at: start) }
        // What stands in square brackets could define entities, which can hide anything.
        guard let end = text[position...].firstIndex(of: UInt8(ascii: ">")) else {
            throw .notWellFormed("<!DOCTYPE is not closed", at: start)
        }
        if text[position..<end].contains(UInt8(ascii: "[")) { throw .entity(at: start) }
        position = end + 1
    }

    private mutating func endTag() throws(SVGFault) {
        let start = position
        position += 2
        let name = try self.name()
        skipBlanks()
        guard position < text.endIndex, text[position] == UInt8(ascii: ">"), open.last == name else {
            throw .notWellFormed("</\(name.shortened)> closes nothing", at: start)
        }
        position += 1
        open.removeLast()
    }

    private mutating func startTag() throws(SVGFault) {
        let start = position
        position += 1
        let name = try self.name()
        if SVGNames.isRefused(element: name) { throw .element(name, at: start) }
        var attributes: [(name: String, value: String)] = []
        while true {
            skipBlanks()
            guard position < text.endIndex else { throw .notWellFormed("<\(name.shortened)> has no end", at: start) }
            if text[position] == UInt8(ascii: ">") {
                position += 1
                open.append(name)
                break
            }
            if starts(with: "/>") {
                position += 2
                break
            }
            attributes.append(try attribute(of: name))
        }
        if root == nil {
            let space = attributes.first { $0.name == "xmlns" || $0.name.hasPrefix("xmlns:") && $0.value == SVGNames.svg }?.value
            guard SVGNames.local(name) == "svg", space == SVGNames.svg else { throw .notADrawing(at: start) }
            root = attributes
        }
    }

    private mutating func attribute(of element: String) throws(SVGFault) -> (name: String, value: String) {
        let start = position
        let name = try self.name()
        skipBlanks()
        guard position < text.endIndex, text[position] == UInt8(ascii: "=") else {
            throw .notWellFormed("\(name.shortened) has no value", at: start)
        }
        position += 1
        skipBlanks()
        guard position < text.endIndex, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(text[position]),
            let end = text[(position + 1)...].firstIndex(of: text[position])
        else { throw .notWellFormed("the value of \(name.shortened) has no quotation marks", at: start) }
        let raw = text[(position + 1)..<end]
        if raw.contains(UInt8(ascii: "<")) { throw .notWellFormed("the value of \(name.shortened) has no end", at: start) }
        let value = try SVGNames.decoded(raw, at: position + 1)
        try SVGNames.check(attribute: name, value, at: start)
        position = end + 1
        return (name, value)
    }

    private mutating func name() throws(SVGFault) -> String {
        let start = position
        while position < text.endIndex, SVGNames.isNameByte(text[position]) { position += 1 }
        guard position > start, !(0x30...0x39).contains(text[start]) else { throw .notWellFormed("a name is missing", at: start) }
        return String(decoding: text[start..<position], as: UTF8.self)
    }

    private mutating func skipBlanks() {
        while position < text.endIndex, [0x20, 0x09, 0x0A, 0x0D].contains(text[position]) { position += 1 }
    }

    private func starts(with words: String) -> Bool { text[position...].starts(with: words.utf8) }

    /// What stands between two marks, and where it begins.
    private mutating func skip(_ start: String, to end: String, _ what: String) throws(SVGFault) -> (content: String, start: Int) {
        let begin = position + start.utf8.count
        let mark = Array(end.utf8)
        var at = begin
        while at + mark.count <= text.endIndex {
            if text[at] == mark[0], text[at..<(at + mark.count)].elementsEqual(mark) {
                position = at + mark.count
                return (String(decoding: text[begin..<at], as: UTF8.self), begin)
            }
            at += 1
        }
        throw .notWellFormed("\(what) has no end", at: position)
    }
}
