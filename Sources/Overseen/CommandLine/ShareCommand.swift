import ArgumentParser
import CareModel
import CareSite
import ClinicChecking
import ClinicFolder
import Foundation
import OverseenConsole
import OverseenReporting
import Sealing

struct ShareCommand: SiteSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "share", abstract: "Seal one patient's plan in one file that only they can open.",
        discussion: """
            Writes one HTML file for a stick, for mail or for a static host. It opens by double click, without a network, with the \
            passphrase that is printed here once. Tell the passphrase in person or by phone, never along with the file.

            A file that was handed out cannot expire, be called back, or count attempts. Whoever has the file and the words can read it.

            Example: overseen share p-0147 site -o plan.html
            """)

    @Argument(help: "The patient's id.")
    var patient: String

    @OptionGroup var clinic: ClinicArguments

    @Option(name: .shortAndLong, help: "The file to write; with --link the folder to write into.", completion: .file())
    var output: String

    @Option(help: ArgumentHelp("Seal it for somebody else too, with a passphrase of their own. Repeatable.", valueName: "name"))
    var alsoFor: [String] = []

    @Option(
        help: """
            Take passphrases from a file, one a line in the order of the recipients; - is standard input. Without it the environment \
            variable OVERSEEN_PASSPHRASE is taken for the patient, and all others are generated.
            """)
    var passphraseFile: String?

    @Flag(help: "Print generated passphrases also when standard output is not a terminal, where they may end up in a log.")
    var printPassphrase = false

    @Option(help: "Until when the plan is meant to be used. Default: the plan's next review.")
    var validUntil: Day?

    @Option(help: "Rounds of PBKDF2-HMAC-SHA-256, at least \(SealingStrength.floor).")
    var iterations = SealingStrength.standard.iterations

    @Flag(help: "Write a PDF instead, through Chromium. It is not sealed: anyone can open it.")
    var pdf = false

    @Option(
        help: ArgumentHelp(
            "Write the file under an unguessable name, with sample headers, for a host at this address.", valueName: "base"))
    var link: String?

    func validate() throws {
        if pdf && link != nil { throw ValidationError("--pdf is not sealed, so it cannot be put on a host with --link") }
        if let link, !link.hasPrefix("https://") {
            throw ValidationError("--link takes an address that begins with https://; over plain http no browser can open a sealed plan")
        }
        do { _ = try SealingStrength(iterations: iterations) } catch { throw ValidationError("--iterations: \(error)") }
    }

    func run(in main: OverseenMain) async throws -> ExitStatus {
        let folder = clinic.folder
        try OutputPlace.refuse(output, inside: folder)
        let check = try ClinicCheck(folder: DiskFolder(folder), asOf: clinic.day, rules: main.rules, instruments: main.instruments)
        let sharing: PlanSharing
        do {
            sharing = try PlanSharing(check: check, patient: patient, sections: main.sections)
        } catch SharingError.noSuchPatient(let id) {
            throw Failure(.usage, "there is no patient \(id) in \(folder)/patients")
        } catch SharingError.findings(let result) {
            _ = try Reporting().tell(result, of: check, folder: folder, addresses: nil)
            Terminal.note("overseen: nothing was written")
            return .findings
        }
        if pdf { return try writePDF(sharing) }
        let until = validUntil ?? sharing.validUntil
        if let until, until < clinic.day { throw Failure(.usage, "\(until) is over already; say until when with --valid-until") }
        let passphrases = try passphrases(for: sharing)
        let bytes = try sharing.sealed(
            for: passphrases.map(\.passphrase), validUntil: until, strength: SealingStrength(iterations: iterations))
        let place = try write(bytes)
        tell(place, passphrases: passphrases)
        return .passed
    }
}

extension ShareCommand {
    fileprivate struct Recipient {
        var name: String
        var passphrase: Passphrase
        var isGenerated: Bool
    }

    /// The patient's first, then one for each further name.
    fileprivate func passphrases(for sharing: PlanSharing) throws -> [Recipient] {
        let names = ["the patient"] + alsoFor
        let given = try PassphraseSource(file: passphraseFile).given()
        guard given.count <= names.count else {
            throw Failure(.usage, "\(given.count) passphrases were given for \(names.count) recipients")
        }
        for (name, passphrase) in zip(names, given) {
            if let reason = passphrase.weakness(knowing: sharing.knownWords + alsoFor) {
                throw Failure(.usage, "the passphrase for \(name) is not taken: \(reason); leave it out to have one generated")
            }
        }
        guard Set(given).count == given.count else { throw Failure(.usage, "each recipient needs a passphrase of their own") }
        if given.count < names.count, !Terminal.outputIsTerminal, !printPassphrase {
            throw Failure(
                .usage,
                "standard output is not a terminal, so a generated passphrase could end up in a log; "
                    + "use --passphrase-file, or --print-passphrase to print it all the same")
        }
        return names.enumerated().map { index, name in
            guard index >= given.count else { return Recipient(name: name, passphrase: given[index], isGenerated: false) }
            return Recipient(name: name, passphrase: .generated(in: sharing.plan.patient.language), isGenerated: true)
        }
    }

    fileprivate func write(_ bytes: [UInt8]) throws -> String {
        guard link != nil else {
            try HandedFile.write(Data(bytes), to: output)
            return output
        }
        let name = TokenMap.newToken() + TokenMap.newToken() + ".html"
        try HandedFile.makeFolder(output)
        try HandedFile.write(Data(bytes), to: output + "/" + name, mode: 0o644)
        try HandedFile.makeFolder(output + "/sample-headers")
        for sample in HostHeaders.samples {
            try HandedFile.write(Data(sample.text.utf8), to: output + "/sample-headers/" + sample.name, mode: 0o644)
        }
        return name
    }

    fileprivate func tell(_ place: String, passphrases: [Recipient]) {
        if let link {
            Terminal.write("The link, for one message:\n\n    \(link.hasSuffix("/") ? link : link + "/")\(place)\n")
            Terminal.write(
                "Upload \(output)/\(place). Headers for nginx, Apache, Netlify and Cloudflare are in \(output)/sample-headers.\n")
        } else {
            Terminal.write("Sealed: \(place)\n")
        }
        for recipient in passphrases where recipient.isGenerated {
            Terminal.write("The passphrase for \(recipient.name), to be told in person or by phone:\n\n    \(recipient.passphrase.words)\n")
        }
        for recipient in passphrases where !recipient.isGenerated {
            Terminal.write("For \(recipient.name) it opens with the passphrase that you gave.")
        }
        Terminal.write(
            "This file cannot expire, be called back, or count attempts: whoever has it and the words can read it, also later.")
    }

    fileprivate func writePDF(_ sharing: PlanSharing) throws -> ExitStatus {
        let printer = try Printer()
        let folder = FileManager.default.temporaryDirectory.appending(path: "overseen-plan-" + UUID().uuidString)
            .path(percentEncoded: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try HandedFile.makeFolder(folder, mode: 0o700)
        for page in sharing.folder {
            if let cut = page.path.lastIndex(of: "/") { try HandedFile.makeFolder(folder + "/" + page.path[..<cut], mode: 0o700) }
            let isPrinted = page.path == "index.html"
            let bytes = isPrinted ? Data(PaperLinks.html(String(decoding: page.bytes, as: UTF8.self)).utf8) : Data(page.bytes)
            try HandedFile.write(bytes, to: folder + "/" + page.path)
        }
        try printer.print(folder + "/index.html", to: output)
        try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: output)
        Terminal.write("Printed: \(output)\nIt is not sealed: anyone who has the file can read it.")
        return .passed
    }
}
