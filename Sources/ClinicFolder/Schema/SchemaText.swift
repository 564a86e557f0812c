/// JSON whose members stay in the order in which they were written, so that two schemas can be compared as text.
enum SchemaText {
    indirect enum Value {
        case text(String)
        case whole(Int)
        case flag(Bool)
        case list([Value])
        case object([(key: String, value: Value)])

        static func texts(_ texts: [String]) -> Value { .list(texts.map(Value.text)) }

        /// Both objects' members.
        func merged(with other: Value) -> Value {
            guard case .object(let mine) = self, case .object(let others) = other else { return self }
            return .object(mine + others)
        }
    }

    /// Two spaces a level, and a line end at the end.
    static func of(_ value: Value) -> String {
        var text = ""
        write(value, to: &text, indent: "\n")
        return text + "\n"
    }

    private static func write(_ value: Value, to text: inout String, indent: String) {
        switch value {
        case .text(let string): write(string, to: &text)
        case .whole(let number): text += String(number)
        case .flag(let flag): text += flag ? "true" : "false"
        case .list(let items):
            text += "["
            for (index, item) in items.enumerated() {
                text += (index == 0 ? "" : ",") + indent + "  "
                write(item, to: &text, indent: indent + "  ")
            }
            text += (items.isEmpty ? "" : indent) + "]"
        case .object(let members):
            text += "{"
            for (index, member) in members.enumerated() {
                text += (index == 0 ? "" : ",") + indent + "  "
                write(member.key, to: &text)
                text += ": "
                write(member.value, to: &text, indent: indent + "  ")
            }
            text += (members.isEmpty ? "" : indent) + "}"
        }
    }

    private static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
