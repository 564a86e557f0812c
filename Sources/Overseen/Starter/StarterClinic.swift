import CareModel
import CareSite
import Foundation

/// The small fictional clinic that `overseen init` writes. It checks and builds at once, whatever the day.
public enum StarterClinic {
    public enum Failure: Error, Sendable, Equatable, CustomStringConvertible {
        case notEmpty(path: String)
        case cannotWrite(path: String, reason: String)

        public var description: String {
            switch self {
            case .notEmpty(let path): "\(path) is not empty; name a new or an empty folder"
            case .cannotWrite(let path, let reason): "cannot write \(path): \(reason)"
            }
        }
    }

    /// Its files, with dates around `day`.
    public static func files(asOf day: Day) -> [(path: String, text: String)] {
        EmbeddedText.files.filter { $0.key.hasPrefix("Starter/") }.sorted { $0.key < $1.key }.map { path, text in
            (String(path.dropFirst("Starter/".count)), dated(text, day))
        }
    }

    /// Writes the clinic into a new or an empty folder.
    public static func write(to folder: String, asOf day: Day) throws(Failure) -> [String] {
        let disk = FileManager.default
        if let names = try? disk.contentsOfDirectory(atPath: folder), !names.isEmpty { throw .notEmpty(path: folder) }
        let files = files(asOf: day)
        for (path, text) in files {
            let target = URL(filePath: folder).appending(path: path)
            do {
                try disk.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
                try text.write(to: target, atomically: true, encoding: .utf8)
            } catch {
                throw .cannotWrite(path: target.path(percentEncoded: false), reason: error.localizedDescription)
            }
        }
        return files.map(\.path)
    }

    /// Replaces `@today-7@` and `@today+30@` by days.
    private static func dated(_ text: String, _ day: Day) -> String {
        var parts = text.components(separatedBy: "@today")
        var result = parts.removeFirst()
        for part in parts {
            guard let end = part.firstIndex(of: "@"), let days = Int(part[..<end]) else {
                result += "@today" + part
                continue
            }
            result += day.advanced(byDays: days).description + part[part.index(after: end)...]
        }
        return result
    }
}
