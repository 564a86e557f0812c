public import ArgumentParser
public import CareModel
import Foundation
import OverseenReporting

extension Day: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

/// Which clinic, and on which day.
public struct ClinicArguments: ParsableArguments {
    @Argument(help: "The clinic folder. Default: ./site when there is a site/clinic.yml, else the current folder.", completion: .directory)
    public var clinic: String?

    @Option(help: "The day to check for, as YYYY-MM-DD. Default: today.")
    public var asOf: Day?

    public init() {}

    public var folder: String { ClinicArguments.folder(named: clinic) }

    /// The folder that a command works on.
    ///
    /// - Parameter clinic: as the caller named it; nil where nothing was named.
    public static func folder(named clinic: String?) -> String {
        if let clinic { return clinic.count > 1 && clinic.hasSuffix("/") ? String(clinic.dropLast()) : clinic }
        return FileManager.default.fileExists(atPath: "site/clinic.yml") ? "site" : "."
    }

    public var day: Day { asOf ?? Day.today }
}
