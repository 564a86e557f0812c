import Foundation
import PackagePlugin

/// Runs one of our executables with the user's terminal as its own, and fails as it fails.
///
/// `swift package` knows success and failure only, so the exit status stands in the message.
func run(_ tool: URL, called name: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = tool
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
        let status = process.terminationStatus
        Diagnostics.error("\(name) ended with exit status \(status): \(meaning(of: status))")
        return
    }
}

private func meaning(of status: Int32) -> String {
    switch status {
    case 1: "findings stand, see above"
    case 2: "wrong usage"
    case 3: "the input cannot be read, or holds nothing to check"
    case 4: "the output cannot be written"
    default: "it did not end by itself"
    }
}

extension [String] {
    /// Without the options of `swift package` that were written after the verb: it obeys them and passes them on too.
    var withoutPackageOptions: [String] {
        var kept: [String] = []
        var isValue = false
        for argument in self {
            if isValue {
                isValue = false
            } else if argument == "--allow-writing-to-directory" || argument == "--allow-network-connections" {
                isValue = true
            } else if argument != "--allow-writing-to-package-directory", argument != "--disable-sandbox" {
                kept.append(argument)
            }
        }
        return kept
    }
}
