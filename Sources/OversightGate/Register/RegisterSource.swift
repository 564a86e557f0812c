import CareModel
import ClinicChecking

/// The register as Swift source, for the target whose clinic was checked.
///
/// Tools and overseers become static members, so that an app names them at compile time and stops compiling when one of them
/// leaves. Steps stand in one string literal: thousands of them as an array literal would take minutes to compile.
public struct RegisterSource: Sendable {
    /// The whole file. It names nothing outside itself, so that it compiles without any import.
    public let text: String

    public init(of register: OversightRegister) {
        text =
            RegisterSource.head(register) + RegisterSource.tools(register) + RegisterSource.overseers(register)
            + RegisterSource.steps(register) + "}\n"
    }

    private static func head(_ register: OversightRegister) -> String {
        """
        // Written by Overseen's OversightCheck when this target was built. Do not edit: the next build writes it anew.
        // swift-format-ignore-file

        /// Who oversees which AI tool in which step, as it was checked when this target was built.
        ///
        /// Steps stand under opaque tokens: the register knows no patient.
        public enum OversightRegister: Sendable {
            /// The clinic's name.
            public static let clinic = \(literal(register.clinic))
            /// Whether everyone in the clinic folder is invented.
            public static let isSynthetic = \(register.isSynthetic)
            /// The day for which the folder was checked, as YYYY-MM-DD.
            public static let asOf = \(literal(register.asOf.description))
            /// SHA-256 of everything that was checked, in hexadecimal digits.
            public static let digest = \(literal(register.inputs.hex))


        """
    }

    private static func tools(_ register: OversightRegister) -> String {
        var names = SwiftName()
        let members = register.tools.map { tool in
            let name = names.make(for: tool.id)
            let arguments =
                "id: \(literal(tool.id)), name: \(literal(tool.name.text)), maker: \(literal(tool.maker)), "
                + "version: \(literal(tool.version))"
            return (name, "Tool(\(arguments))")
        }
        return """
                /// An AI tool of the clinic's register.
                public struct Tool: Sendable, Hashable, Identifiable {
                    public let id: String
                    public let name: String
                    public let maker: String?
                    public let version: String?

            \(statics(members, "Tool"))
                }


            """
    }

    private static func overseers(_ register: OversightRegister) -> String {
        var names = SwiftName()
        let members = register.overseers.map { person in
            let name = names.make(for: person.id)
            let arguments = "id: \(literal(person.id)), name: \(literal(person.name.text)), role: \(literal(person.role.text))"
            return (name, "Overseer(\(arguments))")
        }
        return """
                /// A person who oversees at least one step.
                public struct Overseer: Sendable, Hashable, Identifiable {
                    public let id: String
                    public let name: String
                    public let role: String

            \(statics(members, "Overseer"))
                }


            """
    }

    private static func steps(_ register: OversightRegister) -> String {
        let tools = Dictionary(uniqueKeysWithValues: register.tools.enumerated().map { ($1.id, $0) })
        let overseers = Dictionary(uniqueKeysWithValues: register.overseers.enumerated().map { ($1.id, $0) })
        var table = ""
        for entry in register.entries {
            guard let tool = tools[entry.tool], let overseer = overseers[entry.overseer] else { continue }
            let mode = (entry.mode == .beforeUse ? "b" : "a") + (entry.assists ? "w" : "-")
            table += "    \(entry.token) \(tool) \(overseer) \(mode) \(entry.kind) \(entry.pathway ?? "")\n"
        }
        return """
                /// A step that an AI tool handles, and who watches over it.
                public struct Step: Sendable, Hashable, Identifiable {
                    /// An opaque token. A patient's steps get new ones whenever the plan's text changes.
                    public let id: String
                    /// The step's kind, such as `routine-outcome-monitoring`.
                    public let kind: String
                    public let tool: Tool
                    public let overseer: Overseer
                    /// Whether nothing reaches the patient before the overseer has released it.
                    public let isReleasedByOverseer: Bool
                    /// Whether a person is present and the tool only assists.
                    public let isAssistance: Bool
                    /// The pathway's id, for a step of the model of care itself; nil for a step of a patient's plan.
                    public let pathway: String?
                }

                /// Every step that an AI tool handles: pathways' first, then patients'.
                public static let steps: [Step] = table.split(separator: "\\n").compactMap { line in
                    let parts = line.split(separator: " ")
                    guard parts.count >= 5, let tool = Int(parts[1]), let overseer = Int(parts[2]) else { return nil }
                    return Step(
                        id: String(parts[0]), kind: String(parts[4]), tool: Tool.all[tool], overseer: Overseer.all[overseer],
                        isReleasedByOverseer: parts[3].hasPrefix("b"), isAssistance: parts[3].hasSuffix("w"),
                        pathway: parts.count > 5 ? String(parts[5]) : nil)
                }

                /// The steps that one person oversees.
                public static func steps(overseenBy overseer: Overseer) -> [Step] { steps.filter { $0.overseer == overseer } }

                /// The steps that one tool has a part in.
                public static func steps(of tool: Tool) -> [Step] { steps.filter { $0.tool == tool } }

                private static let table = #\"""
            \(table)    \"""#

            """
    }

    private static func statics(_ members: [(name: String, value: String)], _ type: String) -> String {
        var text = members.map { "        public static let \($0.name) = \($0.value)\n" }.joined()
        text += "        /// All of them, in the clinic's order.\n"
        text += "        public static let all: [\(type)] = [\(members.map(\.name).joined(separator: ", "))]"
        return text
    }

    private static func literal(_ text: String?) -> String {
        guard let text else { return "nil" }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            // Control, format and line-separating characters could end the literal or turn the line around.
            case _
            where scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
                || scalar == "\u{2028}" || scalar == "\u{2029}":
                result += "\\u{" + String(scalar.value, radix: 16) + "}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
