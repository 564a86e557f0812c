/// The files of one folder of the site. Ten thousand patients' folders have a handful of listings among them, so that each is
/// made once and told from the others at a glance.
package final class FolderListing: Sendable {
    /// A file that many folders hold.
    package struct SharedFile: Sendable, Hashable {
        /// Relative to the folder.
        package let path: String
        /// The SHA-256 of its bytes.
        package let digest: String

        package init(path: String, digest: String) {
            self.path = path
            self.digest = digest
        }
    }

    /// What tells listings apart.
    package struct Contents: Sendable, Hashable {
        /// Files of this folder alone, relative to it.
        package var own: [String] = []
        package var shared: [SharedFile] = []

        package init(own: [String] = [], shared: [SharedFile] = []) {
            self.own = own
            self.shared = shared
        }
    }

    package let contents: Contents
    /// All, sorted.
    package let files: [String]
    /// The folder itself, as an empty path, and those in it; each after the one that it lies in.
    package let folders: [String]

    package var own: [String] { contents.own }
    package var shared: [SharedFile] { contents.shared }

    package init(_ contents: Contents) {
        self.contents = contents
        files = (contents.own + contents.shared.map(\.path)).sorted()
        var folders: Set<String> = [""]
        for file in files {
            var rest = file[...]
            while let cut = rest.lastIndex(of: "/") {
                rest = rest[..<cut]
                if !folders.insert(String(rest)).inserted { break }
            }
        }
        self.folders = folders.sorted()
    }

    /// A path that is there twice.
    var repeated: String? { zip(files, files.dropFirst()).first { $0 == $1 }?.0 }
}

extension FolderListing: Equatable {
    package static func == (left: FolderListing, right: FolderListing) -> Bool { left === right || left.contents == right.contents }
}
