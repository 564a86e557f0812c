internal import CareModel
public import Foundation

/// Why a baseline cannot be used.
public enum BaselineError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Not JSON, or not in the shape of a baseline.
    case malformed(String)
    /// Written by a later version.
    case unknownFormat(Int)
    /// Recorded with `--redact` and read without it, or the other way round: nothing would match.
    case redactionDiffers(baselineIsRedacted: Bool)

    public var description: String {
        switch self {
        case .malformed(let reason): "the baseline cannot be read: \(reason)"
        case .unknownFormat(let format): "the baseline has format \(format), and this version reads format \(Baseline.format)"
        case .redactionDiffers(true): "the baseline was written with --redact and matches redacted checks only"
        case .redactionDiffers(false): "the baseline was written without --redact and does not match redacted checks"
        }
    }
}

extension Baseline {
    static let format = 1

    private struct File: Decodable {
        struct Entry: Decodable {
            var fingerprint: String
            var rule: String
            var severity: String
            var file: String
            var step: String?
        }

        var entries: [Entry]
        var redacted: Bool
    }

    private struct Header: Decodable {
        var format: Int
    }

    /// Reads what `json` writes.
    public init(json: Data) throws(BaselineError) {
        let file: File
        let header: Header
        do {
            // The format first: a later one may look otherwise in the rest.
            header = try JSONDecoder().decode(Header.self, from: json)
        } catch {
            throw .malformed("it is not a JSON object with a format number")
        }
        guard header.format == Baseline.format else { throw .unknownFormat(header.format) }
        do {
            file = try JSONDecoder().decode(File.self, from: json)
        } catch {
            throw .malformed("an entry lacks its fingerprint, rule, severity or file")
        }
        var entries: [Entry] = []
        entries.reserveCapacity(file.entries.count)
        for entry in file.entries {
            guard let fingerprint = Fingerprint(entry.fingerprint) else {
                throw .malformed("\(entry.fingerprint) is not a fingerprint")
            }
            guard let severity = Severity(rawValue: entry.severity) else {
                throw .malformed("\(entry.severity) is not a severity")
            }
            entries.append(
                Entry(fingerprint: fingerprint, rule: entry.rule, severity: severity, file: entry.file, step: entry.step))
        }
        self.init(entries: entries, isRedacted: file.redacted)
    }

    /// The file's text: the same for the same findings, with no path, day or version that could differ between two
    /// checkouts, so that it changes in version control only when the findings do.
    public var json: String {
        let written = entries.map { entry -> JSONTree in
            [
                "fingerprint": .string(entry.fingerprint.description), "rule": .string(entry.rule),
                "severity": .string(entry.severity.rawValue), "file": .string(entry.file), "step": .string(orNull: entry.step),
            ]
        }
        let file: JSONTree = ["format": .number(Baseline.format), "redacted": .flag(isRedacted), "entries": .array(written)]
        return file.text
    }
}
