package import ClinicFolder

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A folder below an open one, such as a patient's: what lies in it is named from the open one. To open each patient's folder would
/// cost more than the short way to its two dozen files does.
package struct InnerFolder {
    private let name: String
    private let parent: OpenFolder

    /// - Parameters:
    ///   - name: of a folder that is there; empty for `parent` itself.
    ///   - parent: the folder that is open.
    package init(_ name: String = "", in parent: OpenFolder) {
        self.name = name
        self.parent = parent
    }

    /// - Parameter name: in a folder that is there.
    func makeFolder(_ name: String) throws(PublishingError) { try parent.makeFolder(path(name)) }

    /// Writes a new file.
    func write(_ bytes: [UInt8], to name: String) throws(PublishingError) { try parent.write(bytes, to: path(name)) }

    /// Gives a file of another folder one more name, here.
    ///
    /// - Parameter path: that of the new name.
    /// - Returns: false where that cannot be: the file system knows no second names, or allows this file no more of them.
    func link(_ file: String, of other: OpenFolder, as path: UnsafePointer<CChar>) -> Bool {
        way(to: path) { other.link(file, in: parent, as: $0) }
    }

    /// How a file or folder in it lies on the disk; nil where there is none.
    ///
    /// - Parameter name: empty for the folder itself.
    package func stamp(of name: String) -> FileStamp? {
        name.isEmpty ? parent.stamp(of: self.name) : name.withCString { way(to: $0) { parent.stamp(of: $0) } }
    }

    private func path(_ name: String) -> String { self.name.isEmpty ? name : self.name + "/" + name }

    /// The same, without a string of its own for each of very many files.
    private func way<Result>(to path: UnsafePointer<CChar>, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
        guard !name.isEmpty else { return body(path) }
        let (start, length) = (name.utf8.count + 1, strlen(path) + 1)
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: start + length) { way in
            guard let base = way.baseAddress else { return body(path) }
            name.withCString { _ = memcpy(base, $0, start - 1) }
            base[start - 1] = CChar(bitPattern: UInt8(ascii: "/"))
            memcpy(base + start, path, length)
            return body(base)
        }
    }
}
