import Foundation

/// What the last build published: it marks the folder as ours and says which files belong to the site.
///
/// It holds no patient's name or id, only addresses.
struct Manifest: Codable, Equatable {
    static let fileName = ".overseen-manifest.json"

    /// The shape of this file.
    var format = 1
    var asOf: String
    /// Relative to the output folder, sorted.
    var files: [String]

    /// The manifest in `folder`, or nil when there is none that can be read.
    static func read(in folder: String) -> Manifest? {
        guard let bytes = OutputFile.read(folder + "/" + fileName) else { return nil }
        return try? JSONDecoder().decode(Manifest.self, from: Data(bytes))
    }

    /// Moved into place whole, as the last act of publishing.
    func write(in folder: String, through staging: String) throws(PublishingError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let path = folder + "/" + Manifest.fileName
        guard let data = try? encoder.encode(self) else { throw .cannotWrite(path: path, reason: "it cannot be encoded") }
        let staged = staging + "/" + Manifest.fileName
        try OutputFile.write([UInt8](data) + [UInt8(ascii: "\n")], to: staged)
        try OutputFile.move(staged, to: path)
    }
}
