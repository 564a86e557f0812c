import Foundation
import OverseenReporting

/// Where output may not go.
enum OutputPlace {
    /// What is written into the input would be read again by the next build.
    ///
    /// - Throws: `Failure` of usage.
    static func refuse(_ output: String, inside folder: String) throws {
        if real(output).starts(with: real(folder)) {
            throw Failure(.usage, "the output \(output) lies inside the clinic folder \(folder); name a folder beside it")
        }
    }

    /// A clinic below a published site would be removed with what no longer belongs to it.
    static func refuse(_ folder: String, insidePublished output: String) throws {
        if real(folder).starts(with: real(output)), FileManager.default.fileExists(atPath: output + "/.overseen-manifest") {
            throw Failure(.usage, "the clinic folder \(folder) lies inside the output \(output); name another folder")
        }
    }

    private static func real(_ path: String) -> [String] {
        URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().pathComponents
    }
}
