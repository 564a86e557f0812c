/// What stands before the paths in a report, so that an editor or a pipeline finds the file from where the command was
/// started: findings themselves know the clinic folder only.
public struct PathPrefix: Sendable, Hashable {
    /// Empty, or a path with `/` at its end.
    public let text: String
    /// What stands before the patients' files, where they lie elsewhere than in the clinic's `patients/`. Like `text`.
    public var plans: String?

    /// The clinic folder as seen from the folder that the command was started in; `.` and nothing mean that very folder.
    public init(_ folder: String = "") {
        var parts = folder.split(separator: "/", omittingEmptySubsequences: true).filter { $0 != "." }.map(String.init)
        if parts.isEmpty {
            text = folder.hasPrefix("/") ? "/" : ""
            return
        }
        if folder.hasPrefix("/") { parts[0] = "/" + parts[0] }
        text = parts.joined(separator: "/") + "/"
    }

    /// From two absolute paths, already free of symbolic links; `/srv/clinics/a` seen from `/srv/work` is `../clinics/a`.
    public init(of clinic: String, from start: String) {
        let target = PathPrefix.parts(of: clinic)
        let origin = PathPrefix.parts(of: start)
        var shared = 0
        while shared < target.count, shared < origin.count, target[shared] == origin[shared] { shared += 1 }
        let up = Array(repeating: "..", count: origin.count - shared)
        self.init((up + target[shared...]).joined(separator: "/"))
    }

    /// Whether the clinic folder lies outside the folder that the command was started in.
    public var leavesStart: Bool { text.hasPrefix("../") || text.hasPrefix("/") }

    public func path(_ file: String) -> String {
        if let plans, file.hasPrefix("patients/") { return plans + file.dropFirst("patients/".count) }
        return text + file
    }

    private static func parts(of path: String) -> [String] {
        var parts: [String] = []
        for part in path.split(separator: "/", omittingEmptySubsequences: true) where part != "." {
            if part == ".." {
                _ = parts.popLast()
            } else {
                parts.append(String(part))
            }
        }
        return parts
    }
}
