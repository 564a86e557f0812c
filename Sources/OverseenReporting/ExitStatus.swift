/// What a pipeline learns from the command's end.
public enum ExitStatus: Int32, Sendable {
    case passed = 0
    case findings = 1
    case usage = 2
    case inputUnreadable = 3
    case outputUnwritable = 4
}
