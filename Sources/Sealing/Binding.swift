internal import Foundation

/// What is authenticated beside the ciphertext, so that no part of one file can be put into another, and none be relabelled.
///
/// Four or five lines, each ended by a line feed: the format's name, its version, the file's token, the day, and what the box
/// is for; for a wrapped key also the number of rounds.
enum Binding {
    static func content(_ plan: SealedPlan) -> Data { bytes(plan, ["content"]) }

    static func key(_ plan: SealedPlan, iterations: Int) -> Data { bytes(plan, ["key", String(iterations)]) }

    private static func bytes(_ plan: SealedPlan, _ purpose: [String]) -> Data {
        let lines = [plan.format, String(plan.version), plan.token, plan.made] + purpose
        return Data(lines.map { $0 + "\n" }.joined().utf8)
    }
}
