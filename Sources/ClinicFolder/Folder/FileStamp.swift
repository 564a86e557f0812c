#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How a file or folder lies on the disk: while nothing of it changes, nobody has written to it.
///
/// The time of the last change of its entry (`ctime`) cannot be set back by a program, so that a file whose bytes were replaced
/// and whose date was restored is seen as well.
public struct FileStamp: Sendable, Hashable {
    public var device: UInt64
    public var number: UInt64
    /// In bytes.
    public var size: Int64
    /// Of the last writing, in nanoseconds since 1970.
    public var written: Int64
    /// Of the last change of the entry, in nanoseconds since 1970.
    public var changed: Int64

    public init(device: UInt64, number: UInt64, size: Int64, written: Int64, changed: Int64) {
        self.device = device
        self.number = number
        self.size = size
        self.written = written
        self.changed = changed
    }

    /// Of what a path leads to; nil where it leads to nothing.
    ///
    /// - Parameter following: whether a link is followed.
    public init?(_ path: String, following: Bool = true) { self.init(path, in: AT_FDCWD, following: following) }

    /// - Parameter folder: the open folder that the path begins in.
    package init?(_ path: UnsafePointer<CChar>, in folder: Int32, following: Bool = true) {
        var information = stat()
        guard fstatat(folder, path, &information, following ? 0 : AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        self.init(information)
    }

    init(_ information: stat) {
        #if canImport(Darwin)
            let (written, changed) = (information.st_mtimespec, information.st_ctimespec)
        #else
            let (written, changed) = (information.st_mtim, information.st_ctim)
        #endif
        self.init(
            device: UInt64(truncatingIfNeeded: information.st_dev), number: UInt64(truncatingIfNeeded: information.st_ino),
            size: Int64(information.st_size), written: Self.nanoseconds(written), changed: Self.nanoseconds(changed))
    }

    /// Whether the last change lies so long before a moment that one after it would show. The clocks of file systems are coarse,
    /// so that two changes in quick succession may have the same time: within ten milliseconds on most, and within two seconds on
    /// those that keep whole seconds only.
    ///
    /// - Parameter moment: in nanoseconds since 1970.
    public func isSettled(at moment: Int64) -> Bool {
        let keepsFractions = changed % 1_000_000 != 0
        return max(written, changed) < moment - (keepsFractions ? 50_000_000 : 2_000_000_000)
    }

    /// This moment in nanoseconds since 1970.
    public static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return nanoseconds(time)
    }

    private static func nanoseconds(_ time: timespec) -> Int64 { Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec) }
}
