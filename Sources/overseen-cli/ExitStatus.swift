import CareSite
import ClinicFolder
import Overseen
import Oversight

/// What a pipeline learns from the command's end.
enum ExitStatus: Int32 {
    case passed = 0
    case findings = 1
    case usage = 2
    case inputUnreadable = 3
    case outputUnwritable = 4
}

/// Ends the command with a message and a status.
struct Failure: Error {
    var status: ExitStatus
    var message: String

    init(_ status: ExitStatus, _ message: String) {
        self.status = status
        self.message = message
    }

    /// Runs `body` and gives each typed error of the library its status.
    static func explained<Result>(_ body: () async throws -> Result) async throws -> Result {
        do {
            return try await body()
        } catch let error as FolderError {
            throw Failure(.inputUnreadable, error.description)
        } catch let error as PolicyError {
            throw Failure(.usage, error.description)
        } catch let error as PublishingError {
            switch error {
            case .notOurs: throw Failure(.usage, error.description)
            case .tokenMapLost, .tokenMapDamaged: throw Failure(.inputUnreadable, error.description)
            case .cannotWrite, .twoPages: throw Failure(.outputUnwritable, error.description)
            }
        } catch let error as StarterClinic.Failure {
            switch error {
            case .notEmpty: throw Failure(.usage, error.description)
            case .cannotWrite: throw Failure(.outputUnwritable, error.description)
            }
        } catch let error as BaselineError {
            throw Failure(.usage, error.description)
        }
    }
}
