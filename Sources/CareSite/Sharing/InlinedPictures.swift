internal import Foundation

/// Pictures put into a page itself, for a file that has nothing beside it.
public struct InlinedPictures: Sendable {
    private let replacements: [(address: String, data: String)]

    /// - Parameter files: of one folder; those below `assets/` are pictures.
    public init(_ files: [SitePage]) {
        replacements = files.filter { $0.path.hasPrefix("assets/") }.compactMap { file in
            guard let type = Self.types[String(file.path.split(separator: ".").last ?? "")] else { return nil }
            return (file.path, "src=\"data:\(type);base64,\(Data(file.bytes).base64EncodedString())\"")
        }
    }

    /// The page with the pictures in it, wherever it lies in the folder.
    public func html(_ page: String) -> String {
        replacements.reduce(page) { page, picture in
            page.replacing("src=\"\(picture.address)\"", with: picture.data)
                .replacing("src=\"../\(picture.address)\"", with: picture.data)
        }
    }

    private static let types = [
        "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "webp": "image/webp", "gif": "image/gif", "avif": "image/avif",
    ]
}
