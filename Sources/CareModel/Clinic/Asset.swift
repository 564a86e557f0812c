/// A file below `assets/` that pages may show or lead to.
public struct Asset: Sendable {
    /// The kinds of files that are published. Everything else stays where it is.
    public enum Kind: String, Sendable, CaseIterable {
        case svg, png, jpeg, webp, gif, avif, pdf

        /// Whether a page can show it.
        public var isPicture: Bool { self != .pdf }
    }

    /// Relative to the clinic folder: `assets/logo.svg`.
    public var path: String
    public var kind: Kind
    public var bytes: [UInt8]
    /// Of a picture, in CSS pixels, where its header says so.
    public var width: Int?
    public var height: Int?

    public init(path: String, kind: Kind, bytes: [UInt8], width: Int? = nil, height: Int? = nil) {
        self.path = path
        self.kind = kind
        self.bytes = bytes
        self.width = width
        self.height = height
    }
}
