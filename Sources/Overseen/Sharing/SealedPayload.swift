import CareSite
import Foundation

/// What is inside a sealed file: the pages of the patient's folder as JSON, `{"pages":[{"html":…,"path":…}]}`. The style
/// sheet stays outside, where the page around it uses it too.
struct SealedPayload {
    private struct Page: Encodable {
        var path: String
        var html: String
    }

    private let pages: [Page]

    init(_ pages: [SitePage]) {
        let pictures = InlinedPictures(pages)
        self.pages = pages.filter { $0.path.hasSuffix(".html") }.map {
            Page(path: $0.path, html: pictures.html(String(decoding: $0.bytes, as: UTF8.self)))
        }
    }

    func bytes() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(["pages": pages]))
    }
}
