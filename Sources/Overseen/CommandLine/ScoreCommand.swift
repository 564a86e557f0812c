import ArgumentParser
import CareModel
import ClinicFolder
import OverseenConsole
import OverseenReporting

/// `overseen score`: the statistics without a site.
struct ScoreCommand: CheckingSubcommand {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, csv, json
    }

    static let configuration = CommandConfiguration(
        commandName: "score", abstract: "Score a plain file and judge the changes; no clinic is needed.",
        discussion: """
            FILE.csv has the columns patient, date and total or item1, item2 and so on; with a column instrument it may hold several. \
            What is wrong with a row goes to standard error with its line. docs/score.md describes the formats.

            Example: overseen score phq9.csv --instrument phq-9 --format csv
            """)

    @Argument(help: "The file with the scores.", completion: .file(extensions: ["csv"]))
    var file: String

    @Option(help: "An instrument's id, such as phq-9, or the file of one of your own, such as instruments/mood-5.yml.")
    var instrument: String?

    @Option(help: "How the file is coded, for instruments with several codings, such as 1-5 for the k10.")
    var coding: String?

    @Option(help: "text, csv or json.")
    var format: Format = .text

    func run(in setting: CommandSetting) async throws -> ExitStatus {
        var shelf = InstrumentShelf.builtIn
        for one in setting.instruments where shelf[one.id] == nil { shelf[one.id] = one }
        let chosen = try instrument.map { try coded(find($0, in: shelf)) }
        if chosen == nil, coding != nil { throw Failure(.usage, "--coding needs --instrument") }
        let sheet: ScoreSheet
        do {
            sheet = try ScoreSheet(PlainScoreFile(path: file), of: chosen, instruments: shelf)
        } catch is PlainScoreFile.Problem {
            throw Failure(.usage, "\(file) has no column instrument; say which one it is with --instrument, such as --instrument phq-9")
        }
        for finding in sheet.findings { Terminal.note(Self.line(of: finding)) }
        guard sheet.rows > 0 else { throw Failure(.inputUnreadable, "no row of \(file) can be read") }
        switch format {
        case .text: Terminal.write(sheet.text)
        case .csv: Terminal.write(sheet.csv)
        case .json: Terminal.write(sheet.json)
        }
        return sheet.hasErrors ? .findings : .passed
    }

    private func find(_ name: String, in shelf: [String: Instrument]) throws -> Instrument {
        if name.hasSuffix(".yml") || name.hasSuffix(".yaml") {
            let (instrument, findings) = InstrumentShelf.read(try PlainScoreFile(path: name).bytes, file: name)
            for finding in findings { Terminal.note(Self.line(of: finding)) }
            guard let instrument, findings.isEmpty else { throw Failure(.inputUnreadable, "\(name) does not describe an instrument") }
            return instrument
        }
        guard let instrument = shelf[name] else {
            throw Failure(.usage, "there is no instrument \(name); the built-in ones are \(shelf.keys.sorted().joined(separator: ", "))")
        }
        return instrument
    }

    private func coded(_ instrument: Instrument) throws -> Instrument {
        let choices = instrument.codings.map { "\($0.id) (\($0.meaning))" }.joined(separator: " or ")
        guard let coding else {
            if choices.isEmpty { return instrument }
            throw Failure(.usage, "\(instrument.shortName) is coded in several ways; say which with --coding: \(choices)")
        }
        guard let declared = instrument.declared(coding) else {
            throw Failure(
                .usage,
                choices.isEmpty ? "\(instrument.shortName) has one coding only" : "the codings of \(instrument.shortName) are \(choices)")
        }
        return declared
    }

    /// As a compiler writes it.
    private static func line(of finding: Finding) -> String {
        let place = finding.location
        let help = finding.help.map { "\n  help: \($0)" } ?? ""
        return "\(place.file):\(place.line):\(place.column): \(finding.severity.rawValue): \(finding.message) [\(finding.rule)]\(help)"
    }
}
