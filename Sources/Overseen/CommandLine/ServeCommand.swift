import ArgumentParser
import CareModel
import ClinicFolder
import Foundation
import OverseenConsole
import OverseenReporting

struct ServeCommand: SiteSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Show the site in a browser on this computer, and build it again after each edit.",
        discussion: """
            The pages go to a temporary folder that is removed at the end; nothing is written into the clinic folder. Open pages load \
            anew by themselves. While an error stands, each page shows the findings instead. Ctrl-C ends it, with exit status 0.

            Example: overseen serve site --port 4000
            """)

    @OptionGroup var clinic: ClinicArguments

    @Option(help: "The port to listen at, on 127.0.0.1 only; 0 takes any that is free.")
    var port: UInt16 = 4000

    @OptionGroup var addresses: AddressArguments

    func run(in main: OverseenMain) async throws -> ExitStatus {
        #if Site
            let folder = clinic.folder
            // Before anything is made, so that a wrong name leaves nothing behind.
            _ = try DiskFolder(folder)
            let interruption = Interruption()
            let place = try PreviewFolder()
            defer { place.remove() }
            try OutputPlace.refuse(place.path, inside: folder)
            let build = PreviewBuild(
                clinic: folder, addresses: addresses.path(for: folder), place: place, main: main,
                jobs: ProcessInfo.processInfo.activeProcessorCount)
            let state = PreviewState(run: TokenMap.newToken())
            let server = try PreviewServer(site: PreviewSite(root: place.output, state: state), port: port)
            let watch = PreviewWatch(build: build, state: state, day: { [asOf = clinic.asOf] in asOf ?? Day.today }, tell: Terminal.note)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { await interruption.wait() }
                group.addTask { [port] in try await server.run(port: port) }
                group.addTask {
                    let port = try await server.listening()
                    let files = try await watch.start()
                    ServeCommand.tell(port)
                    try await watch.run(since: files)
                }
                // Whichever ends first ends the others.
                defer { group.cancelAll() }
                try await group.next()
            }
            return .passed
        #else
            throw Failure(.usage, "serving pages needs the trait Site of the package overseen")
        #endif
    }

    private static func tell(_ port: UInt16) {
        let base = "http://127.0.0.1:\(port)"
        Terminal.write(
            """
            The preview is at \(base)/
              \(base)/public/    the clinic's model of care
              \(base)/patients/  patients' pages, by the short codes of the staff register
              \(base)/staff/     the oversight register
            It ends with Ctrl-C.
            """)
    }
}
