/// What is wrong with the policy given on a command line.
public enum PolicyError: Error, Sendable, Hashable, CustomStringConvertible {
    case unknownRule(name: String, nearest: String?)
    /// The rule can be neither turned off nor lowered.
    case cannotBeSilenced(rule: String, name: String)

    public var description: String {
        switch self {
        case .unknownRule(let name, let nearest):
            "no rule is called \(name)" + (nearest.map { "; did you mean \($0)?" } ?? "; overseen rules lists them all")
        case .cannotBeSilenced(let rule, let name): "\(rule) \(name) can be neither turned off nor lowered"
        }
    }
}
