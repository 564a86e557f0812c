import ArgumentParser
import CareModel
import OverseenConsole
import OverseenReporting

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Write a small, valid, fictional clinic to start from.",
        discussion: "Example: overseen init my-clinic && overseen build my-clinic -o my-site")

    @Argument(help: "A new or an empty folder.", completion: .directory)
    var folder: String

    @Option(help: "The day that the clinic's dates lie around. Default: today.")
    var asOf: Day?

    func run() throws {
        let files = try StarterClinic.write(to: folder, asOf: asOf ?? Day.today)
        Terminal.write(
            "Wrote \(files.count) files to \(folder). Everyone in it is invented.\n"
                + "Next: overseen check \(folder), then overseen build \(folder) -o \(folder)-site")
    }
}
