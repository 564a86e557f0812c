internal import CareModel
internal import Outcomes

extension ScoreChart {
    /// The recovery line, named at its emptier end on the side where the scores are not.
    func drawCutOff(first: Double, last: Double, _ svg: inout MarkupText) {
        guard let line = instrument.cutLine(half: geometry.halfPoint) else { return }
        let y = geometry.y(line)
        svg += "        <path class=\"cutoff\" d=\"M28 "
        svg += y
        svg += "H268\"/>\n"
        let firstY = geometry.y(first)
        let lastY = geometry.y(last)
        let isLeft = abs(firstY - y) >= abs(lastY - y) || known.count == 1
        let isBelow = (isLeft ? firstY : lastY) < y
        svg += isLeft ? "        <text class=\"halo\" x=\"34\" y=\"" : "        <text class=\"halo\" x=\"262\" text-anchor=\"end\" y=\""
        svg += isBelow ? y + 16 : y - 7
        svg += "\">"
        svg += scale.recovery
        svg += "</text>\n"
    }

    /// A label in lines of about twelve letters, as wide as the gutter. What does not fit goes on the last line.
    static func lines(of label: String, atMost limit: Int, width: Int = 12) -> [String] {
        var lines: [String] = []
        // A compound that is wider than a line breaks after its hyphen.
        let words = label.split(separator: " ").flatMap { word -> [Substring] in
            guard word.count > width, let hyphen = word.firstIndex(of: "-"), hyphen < word.index(before: word.endIndex) else {
                return [word]
            }
            return [word[...hyphen], word[word.index(after: hyphen)...]]
        }
        for word in words {
            if let line = lines.last, lines.count == limit || line.count + 1 + word.count <= width {
                lines[lines.count - 1] = line + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
