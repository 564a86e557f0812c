import Synchronization

extension Staging {
    /// Which of the output's files are asked for.
    package enum Extent: Sendable {
        case all
        /// Without the folders that the build took over as they were.
        case writtenFolders
        /// Only what differs from the site that is published.
        ///
        /// - isSettled: whether nothing came into the folder of all patients' folders since the last build.
        case changes(isSettled: Bool)
    }

    /// The files of the output folder as they will be once this build is published. A file that many folders share is named once.
    /// Besides the pages these are files of the folders in `keeping`, and whatever somebody else put into the output.
    package func files(keeping: [String] = [], _ extent: Extent = .all) -> [SiteFile] {
        let state = state.withLock { $0 }
        var shared = state.shared
        if case .changes = extent { shared = shared.filter { $0.value.bytesAt.hasPrefix(folder + "/") } }
        var files: [SiteFile] = []
        for (part, written) in state.folders where extent.holds(written) || !written.changedHere.isEmpty {
            let changed = Set(written.changedHere)
            for file in written.listing.own where written.isNew || extent.holdsUnchanged(of: written) || changed.contains(file) {
                let path = part + "/" + file
                files.append(
                    SiteFile(path: path, bytesAt: (written.isNew || changed.contains(file) ? folder : output) + "/" + path, isOurs: true))
            }
            guard written.isUntouched, case .all = extent else { continue }
            for file in written.listing.shared where shared[file.digest] == nil {
                let path = part + "/" + file.path
                shared[file.digest] = StagedPages.Place(path: path, bytesAt: output + "/" + path)
            }
        }
        files += shared.values.map { SiteFile(path: $0.path, bytesAt: $0.bytesAt, isOurs: true) }
        if didExist { files += others(than: state, keeping, extent) }
        return files.sorted { $0.path < $1.path }
    }

    /// Whether nothing lies in a folder of the published site but folders of this build, or of one before that stay. A patient's who
    /// left may be there still, where somebody else put something into it.
    package func holdsOnlyOurs(below parent: String, keeping: [String] = []) -> Bool {
        // All of it came from the staging folder.
        guard didExist else { return true }
        let folders = state.withLock { $0.folders }
        return OutputFile.names(in: output + "/" + parent).allSatisfy { name in
            let part = parent + "/" + name
            return folders[part] != nil || isKept(part, keeping) && previous?.folders[part] != nil
        }
    }

    /// What lies in the output and this build did not write.
    private func others(than state: State, _ keeping: [String], _ extent: Extent) -> [SiteFile] {
        var files: [SiteFile] = []
        var written: [String: Set<String>] = [:]
        var kept: [String: Set<String>] = [:]
        for (part, list) in previous?.folders ?? [:] {
            if extent.isSettled, part.hasPrefix("patients/") { continue }
            let now = state.folders[part]
            if let now, !extent.holds(now) { continue }
            if now == nil && isKept(part, keeping) { kept[part] = Set(list) } else { written[part] = Set(list) }
        }
        for (part, now) in state.folders where extent.holds(now) { written[part, default: []].formUnion(now.listing.files) }
        func isLeftOut(_ path: String) -> Bool {
            path == Staging.stagingName || state.folders[path].map { !extent.holds($0) } ?? false
                || extent.isSettled && path == "patients"
        }
        // A kept file that many folders share is looked at once, too.
        var seen: Set<FileIdentity> = []
        OutputFile.eachFile(below: output, except: isLeftOut) { path in
            guard path != Manifest.fileName else { return }
            let part = Staging.part(of: path)
            if let part, written[part.folder]?.contains(part.file) == true { return }
            let isKept = part.map { kept[$0.folder]?.contains($0.file) ?? false } ?? false
            if isKept, let identity = FileIdentity(output + "/" + path), !seen.insert(identity).inserted { return }
            files.append(SiteFile(path: path, bytesAt: output + "/" + path, isOurs: isKept))
        }
        return files
    }

    /// A path as a folder of the manifest and a file in it.
    private static func part(of path: String) -> (folder: String, file: String)? {
        let parts = path.split(separator: "/", maxSplits: 2)
        guard parts.count > 1 else { return nil }
        guard parts[0] == "patients" else { return (String(parts[0]), String(path.dropFirst(parts[0].count + 1))) }
        return parts.count == 3 ? (parts[0] + "/" + parts[1], String(parts[2])) : nil
    }
}

extension Staging.Extent {
    /// Whether a folder is looked into.
    fileprivate func holds(_ folder: Staging.Written) -> Bool {
        switch self {
        case .all: true
        case .writtenFolders, .changes: !folder.isUntouched
        }
    }

    /// Whether files of a folder are asked for that are published as they are.
    fileprivate func holdsUnchanged(of folder: Staging.Written) -> Bool {
        switch self {
        case .all: true
        case .writtenFolders: !folder.isUntouched
        case .changes: false
        }
    }

    fileprivate var isSettled: Bool {
        if case .changes(isSettled: true) = self { true } else { false }
    }
}
