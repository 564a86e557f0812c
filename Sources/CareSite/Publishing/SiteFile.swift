/// Looking back at what was written.
public enum SiteFile {
    /// A file's bytes, or nil when there is no such file or it cannot be read.
    public static func bytes(_ path: String) -> [UInt8]? { OutputFile.read(path) }

    public static func exists(_ path: String) -> Bool { OutputFile.exists(path) }
}
