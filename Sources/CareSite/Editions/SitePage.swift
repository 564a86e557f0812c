internal import Oversight

/// A file of a site: its path inside the folder of its edition, and its bytes.
public struct SitePage: Sendable, Hashable {
    /// For example `index.html` or `guidance/sleep.html`. Never absolute, never with `..`.
    public var path: String
    public var bytes: [UInt8]
    /// The SHA-256 of `bytes` where many folders hold the same file, which then lies on the disk once; nil for a page of its own.
    public private(set) var sharedDigest: String?

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    init(path: String, html: String) {
        self.init(path: path, bytes: Array(html.utf8))
    }

    /// The same page, made once for many folders.
    ///
    /// - Parameter digest: the SHA-256 of the bytes, where it is known.
    package func shared(_ digest: String? = nil) -> SitePage {
        var page = self
        page.sharedDigest = digest ?? SHA256.hexDigest(of: bytes)
        return page
    }

    /// The page as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}
