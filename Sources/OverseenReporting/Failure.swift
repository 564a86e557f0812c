import ClinicFolder
import Oversight

/// Ends the command with a message and a status.
public struct Failure: Error {
    public var status: ExitStatus
    public var message: String

    public init(_ status: ExitStatus, _ message: String) {
        self.status = status
        self.message = message
    }

    /// A typed error of reading and checking with its status; nil for any other error.
    public init?(explaining error: any Error) {
        switch error {
        case let error as FolderError: self.init(.inputUnreadable, error.description)
        case let error as TokenMapError: self.init(.inputUnreadable, error.description)
        case let error as PolicyError: self.init(.usage, error.description)
        case let error as BaselineError: self.init(.usage, error.description)
        default: return nil
        }
    }
}
