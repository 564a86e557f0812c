import ArgumentParser
import CareSite
import ClinicFolder
import OverseenConsole
import OverseenReporting

struct AddressesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "addresses", abstract: "Give every patient who has none an address, before parts of a build are made.",
        discussion: """
            The address is the name of the patient's folder: random, and kept in a private map. `overseen build` gives new patients \
            theirs by itself; only the parts of `overseen build --shard` need them beforehand, since all of them take addresses \
            from the same map.

            Example: overseen addresses site
            """)

    @Argument(help: "The clinic folder. Default: ./site when there is a site/clinic.yml, else the current folder.", completion: .directory)
    var clinic: String?

    @OptionGroup var addresses: AddressArguments

    @Flag(help: "Print nothing.")
    var quiet = false

    func run() throws {
        let folder = ClinicArguments.folder(named: clinic)
        let path = addresses.path(for: folder)
        let reader = try ClinicReader(DiskFolder(folder))
        let (clinic, _) = reader.readClinic()
        let known = try TokenMap.read(path)
        var map = known ?? TokenMap()
        for file in reader.planFiles {
            if let patient = reader.readPlan(file, in: clinic).plan?.patientID.value { _ = map.token(for: patient) }
        }
        try map.write(to: path)
        guard !quiet else { return }
        let added = map.all.count - (known?.all.count ?? 0)
        Terminal.note("\(added) patients got an address; \(map.all.count) are in \(path).")
        if added > 0 { Terminal.note("Keep a backup of it, since a lost map cannot be made again.") }
    }
}
