/// A file of a site: its path inside the folder of its edition, and its bytes.
public struct SitePage: Sendable, Hashable {
    /// For example `index.html` or `guidance/sleep.html`. Never absolute, never with `..`.
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    init(path: String, html: String) {
        self.init(path: path, bytes: Array(html.utf8))
    }

    /// The page as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}
