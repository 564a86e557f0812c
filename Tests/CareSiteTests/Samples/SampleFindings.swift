import CareModel

enum SampleFindings {
    static let all = [
        Finding(
            rule: "OVS701", severity: .note, message: "Guidance is close to its review date", help: "review it by 30 November",
            location: SourceLocation(file: "guidance/sleep.md", line: 5, column: 1)),
        Finding(
            rule: "OVS101", severity: .error, message: "AI step has no overseer <script>", help: "add a person",
            location: SourceLocation(file: "pathways/after-a-baby.md", line: 48, column: 1)),
    ]
}
