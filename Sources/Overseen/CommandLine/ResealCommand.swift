import ArgumentParser
import Foundation
import OverseenReporting
import Sealing

struct ResealCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reseal", abstract: "Give one recipient of a sealed plan another passphrase.",
        discussion: """
            Writes the file again: the plan in it and the other recipients' passphrases stay as they are. Copies that were handed \
            out before still open with the old words.

            Any recipient's passphrase of today is needed, from --passphrase-file or OVERSEEN_PASSPHRASE.

            Example: overseen reseal plan.html --recipient 2 --passphrase-file -
            """)

    @Argument(help: "The sealed file.", completion: .file(extensions: ["html"]))
    var file: String

    @Option(help: "Whose passphrase changes: 1 is the patient, 2 the first of --also-for. Default: the one whose passphrase was given.")
    var recipient: Int?

    @Option(
        help: """
            A file with a passphrase that opens it today, and on a second line the new one if it is not to be generated; - is \
            standard input.
            """)
    var passphraseFile: String?

    @Option(help: "The language of the generated words, such as en or de. Without a list of words for it they are digits.")
    var language = "en"

    @Flag(help: "Print a generated passphrase also when standard output is not a terminal.")
    var printPassphrase = false

    func run() throws {
        guard let page = FileManager.default.contents(atPath: file) else { throw Failure(.inputUnreadable, "cannot read \(file)") }
        let given = try PassphraseSource(file: passphraseFile).given()
        guard let known = given.first, given.count <= 2 else {
            throw Failure(.usage, "give a passphrase that opens the file, with --passphrase-file or \(PassphraseSource.variable)")
        }
        if given.count < 2, !Terminal.outputIsTerminal, !printPassphrase {
            throw Failure(.usage, "standard output is not a terminal; use --print-passphrase to print the new passphrase all the same")
        }
        if given.count == 2, let reason = given[1].weakness(knowing: []) {
            throw Failure(.usage, "the new passphrase is not taken: \(reason); leave it out to have one generated")
        }
        let new = given.count == 2 ? given[1] : Passphrase.generated(in: language)
        do {
            let sealed = try SealedFile(page)
            let changed = try sealed.plan.changingPassphrase(of: recipient, to: new, knowing: known)
            try HandedFile.write(try sealed.replacing(changed), to: file)
        } catch let error as SealingError {
            throw Failure(error == .unreadable ? .inputUnreadable : .usage, "\(file): \(error)")
        }
        Terminal.write("Sealed again: \(file)")
        if given.count < 2 { Terminal.write("The new passphrase, to be told in person or by phone:\n\n    \(new.words)\n") }
    }
}
