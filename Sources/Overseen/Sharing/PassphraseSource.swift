import Foundation
import OverseenReporting
import Sealing

/// Where passphrases come from that nobody types on a command line, where every other user of the machine could read them.
struct PassphraseSource {
    /// A path, `-` for standard input, or nil.
    var file: String?
    var environment: [String: String] = ProcessInfo.processInfo.environment

    static let variable = "OVERSEEN_PASSPHRASE"

    /// One passphrase a line, in the order of the recipients; or the environment's, for the first recipient only.
    ///
    /// - Throws: `Failure` when the file cannot be read or is empty.
    func given() throws -> [Passphrase] {
        if let file {
            let data = file == "-" ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: file)
            guard let data, let text = String(data: data, encoding: .utf8) else {
                throw Failure(.usage, "cannot read the passphrase file \(file) as UTF-8")
            }
            let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
            guard !lines.isEmpty else { throw Failure(.usage, "the passphrase file \(file) is empty") }
            return lines.map { Passphrase($0) }
        }
        return environment[PassphraseSource.variable].flatMap { $0.isEmpty ? nil : [Passphrase($0)] } ?? []
    }
}
