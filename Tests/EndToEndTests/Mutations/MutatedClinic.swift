import CareModel
import ClinicFolder
import Foundation
import Testing

/// The reference clinic in memory, with a mutation applied.
struct MutatedClinic {
    private(set) var files: [String: [UInt8]]
    /// Where the arrow stood.
    private(set) var marked: CareModel.SourceLocation?

    /// The clinic as it lies on the disk, read once.
    static let reference: Result<[String: [UInt8]], any Error> = Result {
        let folder = try DiskFolder(Command.repository.appending(path: "site").path(percentEncoded: false))
        var files: [String: [UInt8]] = [:]
        for entry in try folder.files() { files[entry.path] = try folder.contents(of: entry.path) }
        return files
    }

    init(_ mutation: Mutation) throws {
        files = try MutatedClinic.reference.get()
        for edit in mutation.edits { try apply(edit) }
        for (file, bytes) in files where !mutation.edits.isEmpty {
            guard let arrow = bytes.firstRange(of: Array("↓".utf8)) else { continue }
            try #require(marked == nil, "two arrows in \(mutation.what)")
            files[file]?.removeSubrange(arrow)
            marked = location(of: arrow.lowerBound, in: file)
        }
        if let place = mutation.place {
            try #require(marked == nil, "an arrow in the edit and in the place of \(mutation.what)")
            marked = try find(place)
        }
    }

    var folder: MemoryFolder { MemoryFolder(bytes: files) }

    private mutating func apply(_ edit: Edit) throws {
        switch edit {
        case .change(let file, let anchor, let old, let new):
            let place = try range(of: old, after: anchor, in: file)
            files[file]?.replaceSubrange(place, with: Array(new.utf8))
        case .append(let file, let text):
            try #require(files[file] != nil, "there is no \(file)")
            files[file]?.append(contentsOf: text.utf8)
        case .add(let file, let text):
            try #require(files[file] == nil, "there already is a \(file)")
            files[file] = Array(text.utf8)
        case .addBytes(let file, let bytes):
            try #require(files[file] == nil, "there already is a \(file)")
            files[file] = bytes
        case .empty(let file):
            try #require(files[file] != nil, "there is no \(file)")
            files[file] = []
        case .remove(let file):
            try #require(files.removeValue(forKey: file) != nil, "there is no \(file)")
        }
    }

    /// Where `text` stands in a file; a mutation that changes nothing would test nothing.
    private func range(of text: String, after anchor: String?, in file: String) throws -> Range<Int> {
        let bytes = try #require(files[file], "there is no \(file)")
        var rest = bytes[...]
        if let anchor {
            let found = try #require(rest.firstRange(of: Array(anchor.utf8)), "\(anchor) is not in \(file)")
            rest = rest[found.upperBound...]
        }
        return try #require(rest.firstRange(of: Array(text.utf8)), "\(text) is not in \(file)")
    }

    private func find(_ place: Place) throws -> CareModel.SourceLocation {
        guard let text = place.text else { return CareModel.SourceLocation(file: place.file) }
        // Also the start of an empty file.
        if text == "↓" { return location(of: 0, in: place.file) }
        let parts = text.split(separator: "↓", omittingEmptySubsequences: false)
        try #require(parts.count == 2, "one arrow is needed in \(text)")
        let start = try range(of: parts.joined(), after: place.anchor, in: place.file).lowerBound
        return location(of: start + parts[0].utf8.count, in: place.file)
    }

    /// Columns count Unicode scalars.
    private func location(of offset: Int, in file: String) -> CareModel.SourceLocation {
        let before = String(decoding: files[file]?[..<offset] ?? [], as: UTF8.self).unicodeScalars
        let line = before.split(separator: "\n", omittingEmptySubsequences: false)
        return CareModel.SourceLocation(file: file, line: line.count, column: (line.last?.count ?? 0) + 1)
    }
}
