import CareSite
import Outcomes
import OverseenConsole
import OverseenReporting

extension Failure {
    /// A typed error of writing a site with its status; nil for any other error.
    init?(explainingWriting error: any Error) {
        switch error {
        case let error as PublishingError:
            switch error {
            case .notOurs: self.init(.usage, error.description)
            case .tokenMapLost, .tokenMapIncomplete, .addressesMissing: self.init(.inputUnreadable, error.description)
            case .cannotWrite, .twoPages: self.init(.outputUnwritable, error.description)
            }
        case let error as StarterClinic.Failure:
            switch error {
            case .notEmpty: self.init(.usage, error.description)
            case .cannotWrite: self.init(.outputUnwritable, error.description)
            }
        case let error as MergeError: self.init(.inputUnreadable, error.description)
        case let error as RecordError: self.init(.inputUnreadable, error.description)
        default: return nil
        }
    }
}
