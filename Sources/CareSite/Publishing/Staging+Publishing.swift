public import CareModel
import Synchronization

extension Staging {
    /// Moves everything into place. Folders in `keeping` stay as they are.
    ///
    /// - Parameter keeping: the beginnings of paths that this build did not write, such as `staff/`.
    public func publish(asOf: Day, keeping: [String] = []) throws(PublishingError) -> Publication {
        let folders = state.withLock { $0.folders }
        var publication = Publication(written: 0, unchanged: 0, removed: 0)
        var changed: [(part: String, written: Written)] = []
        for (part, written) in folders {
            let count = written.changed.count
            publication.written += count
            publication.unchanged += written.listing.files.count - count
            if count > 0 { changed.append((part, written)) }
        }
        let moved = try moveNewParents(of: changed)
        let rest = moved.isEmpty ? changed : changed.filter { !moved.contains(Staging.parent(of: $0.part)) }
        for (part, written) in rest.sorted(by: { $0.part < $1.part }) { try publish(written, in: part) }
        if let manifest = removeWhatLeft(folders, asOf: asOf, keeping, &publication) { try manifest.write(in: output, through: folder) }
        OutputFile.removeTree(folder)
        return publication
    }

    /// Removes what does not belong to the site any more.
    ///
    /// - Returns: the new manifest; nil where the old one says it all, as it mostly does.
    private func removeWhatLeft(
        _ folders: [String: Written], asOf: Day, _ keeping: [String], _ publication: inout Publication
    ) -> Manifest? {
        var isSame = previous?.asOf == asOf.description
        var known = 0
        for (part, now) in folders {
            let then = now.isUntouched ? now.listing.files : previous?.folders[part]
            if then != nil { known += 1 }
            if now.isUntouched { continue }
            if let then, Staging.staysInside(part) { publication.removed += remove(then, of: part, but: now.listing.files) }
            isSame = isSame && then == now.listing.files
        }
        var kept: [String: [String]] = [:]
        if let previous, known < previous.folders.count {
            for (part, then) in previous.folders where folders[part] == nil {
                guard !isKept(part, keeping) else {
                    kept[part] = then
                    continue
                }
                if Staging.staysInside(part) { publication.removed += remove(then, of: part, but: []) }
                isSame = false
            }
        }
        guard !isSame else { return nil }
        return Manifest(asOf: asOf.description, folders: folders.mapValues(\.listing.files).merging(kept) { now, _ in now })
    }

    /// - Returns: how many were removed.
    private func remove(_ files: [String], of part: String, but now: [String]) -> Int {
        guard files != now else { return 0 }
        let now = Set(now)
        var removed = 0
        for old in files where !now.contains(old) && Staging.staysInside(old) {
            OutputFile.remove(output + "/" + part + "/" + old)
            removeEmptyParents(of: part + "/" + old)
            removed += 1
        }
        return removed
    }

    /// Moves the folder of all patients' folders as a whole where the output has none: at a first build that is one step, not one for
    /// each patient.
    ///
    /// - Returns: the folders that were moved.
    private func moveNewParents(of folders: [(part: String, written: Written)]) throws(PublishingError) -> Set<Substring> {
        var moved: Set<Substring> = []
        for (part, written) in folders where written.isNew {
            let parent = Staging.parent(of: part)
            guard !parent.isEmpty, !moved.contains(parent) else { continue }
            let there = output + "/" + parent
            guard !OutputFile.exists(there) else { continue }
            try OutputFile.move(folder + "/" + parent, to: there)
            moved.insert(parent)
        }
        return moved
    }

    /// Empty where it lies in the output itself.
    private static func parent(of part: String) -> Substring {
        part.utf8.lastIndex(of: UInt8(ascii: "/")).map { part[..<$0] } ?? ""
    }

    private func publish(_ written: Written, in part: String) throws(PublishingError) {
        let (there, here) = (output + "/" + part, folder + "/" + part)
        if written.isNew {
            if let cut = part.lastIndex(of: "/") { try OutputFile.makeFolder(output + "/" + part[..<cut]) }
            return try OutputFile.move(here, to: there)
        }
        var made: Set<Substring> = []
        for file in written.changed {
            let parent = file.lastIndex(of: "/").map { file[..<$0] } ?? ""
            if made.insert(parent).inserted { try OutputFile.makeFolder(there + "/" + parent) }
            try OutputFile.move(here + "/" + file, to: there + "/" + file)
        }
    }

    /// Leaves the published site as it was.
    public func drop() {
        OutputFile.removeTree(folder)
        if !didExist { OutputFile.removeEmptyFolder(output) }
    }

    func isKept(_ part: String, _ keeping: [String]) -> Bool { keeping.contains { (part + "/").hasPrefix($0) } }

    private func removeEmptyParents(of path: String) {
        var parent = path[...]
        while let cut = parent.lastIndex(of: "/") {
            parent = parent[..<cut]
            OutputFile.removeEmptyFolder(output + "/" + parent)
        }
    }

    /// A manifest that someone edited must not make us remove files elsewhere.
    private static func staysInside(_ path: String) -> Bool {
        !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }
}

/// What publishing did, in files.
public struct Publication: Sendable, Hashable {
    public internal(set) var written: Int
    public internal(set) var unchanged: Int
    public internal(set) var removed: Int
}
