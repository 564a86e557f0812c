/// A file of the output folder as it will be once a build is published.
package struct SiteFile: Sendable, Hashable {
    /// Relative to the output folder.
    package let path: String
    /// Where its bytes lie now.
    package let bytesAt: String
    /// Written by a build, this one or an earlier one. Others were put into the folder by somebody else.
    package let isOurs: Bool

    /// Its bytes, or nil when they cannot be read.
    package var bytes: [UInt8]? { OutputFile.read(bytesAt) }
}
