/// What the last build published: it marks the folder as ours and says which files belong to the site.
///
/// It holds no patient's name or id, only addresses. Plain lines, since ten thousand patients' folders of the same files are ten
/// thousand lines and one list:
///
/// ```
/// overseen-manifest 2
/// as-of 2026-11-23
/// files guidance/sleep.html<tab>index.html
/// folder patients/0vj6j5njdbgeftd3jhwdc02a03
/// ```
///
/// Each folder has the files of the list before it.
package struct Manifest: Equatable, Sendable {
    static let fileName = ".overseen-manifest"
    private static let firstLine = "overseen-manifest 2"

    var asOf: String
    /// The sorted files of each folder, relative to it. Folders are `public`, `staff` and `patients/TOKEN`.
    package var folders: [String: [String]]

    /// The names of the patients' folders.
    package var patients: some Sequence<String> {
        folders.keys.lazy.filter { $0.hasPrefix("patients/") }.map { String($0.dropFirst("patients/".count)) }
    }

    /// The manifest in `folder`, or nil when there is none that can be read.
    package static func read(in folder: String) -> Manifest? {
        guard let bytes = OutputFile.read(folder + "/" + fileName) else { return nil }
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        guard let first = lines.first, first.elementsEqual(firstLine.utf8) else { return nil }
        var manifest = Manifest(asOf: "", folders: [:])
        manifest.folders.reserveCapacity(lines.count)
        var list: [String] = []
        for line in lines.dropFirst() {
            guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { return nil }
            let value = line[line.index(after: space)...]
            switch String(decoding: line[..<space], as: UTF8.self) {
            case "as-of": manifest.asOf = String(decoding: value, as: UTF8.self)
            case "files": list = value.split(separator: UInt8(ascii: "\t")).map { String(decoding: $0, as: UTF8.self) }
            case "folder": manifest.folders[String(decoding: value, as: UTF8.self)] = list
            default: return nil
            }
        }
        return manifest
    }

    /// Moved into place whole, as the last act of publishing.
    func write(in folder: String, through staging: String) throws(PublishingError) {
        var text = Manifest.firstLine + "\nas-of " + asOf + "\n"
        for (files, folders) in foldersByFiles.sorted(by: { $0.files.lexicographicallyPrecedes($1.files) }) {
            text += "files " + files.joined(separator: "\t") + "\n"
            for folder in folders.sorted() { text += "folder " + folder + "\n" }
        }
        let staged = staging + "/" + Manifest.fileName
        try OutputFile.write(Array(text.utf8), to: staged)
        try OutputFile.move(staged, to: folder + "/" + Manifest.fileName)
    }

    private var foldersByFiles: [(files: [String], folders: [String])] {
        var lists: [(files: [String], folders: [String])] = []
        var positions: [[String]: Int] = [:]
        var position = 0
        for (folder, files) in folders {
            // Mostly the one before: of lists that lie in one place that is seen at a glance, while a hash goes through all names.
            if lists.isEmpty || lists[position].files != files {
                position = positions[files] ?? lists.count
                if position == lists.count {
                    positions[files] = position
                    lists.append((files, []))
                }
            }
            lists[position].folders.append(folder)
        }
        return lists
    }
}
