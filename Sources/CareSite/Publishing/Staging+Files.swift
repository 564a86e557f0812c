import Synchronization

extension Staging {
    /// Every file of the output folder as it will be once this build is published. A file that many folders share is named once.
    /// Besides the pages these are files of the folders in `keeping`, and whatever somebody else put into the output.
    ///
    /// - Parameters:
    ///   - untouched: whether folders are looked into that the build took over as they were.
    ///   - knowsPatientsFolder: whether nothing came into the folder of all patients' folders since the last build.
    package func files(keeping: [String] = [], untouched: Bool = true, knowsPatientsFolder: Bool = false) -> [SiteFile] {
        let state = state.withLock { $0 }
        var shared = state.shared
        var files: [SiteFile] = []
        for (part, written) in state.folders where untouched || !written.isUntouched || !written.changedHere.isEmpty {
            let changed = Set(written.changedHere)
            for file in written.listing.own where untouched || !written.isUntouched || changed.contains(file) {
                let path = part + "/" + file
                files.append(
                    SiteFile(path: path, bytesAt: (written.isNew || changed.contains(file) ? folder : output) + "/" + path, isOurs: true))
            }
            guard written.isUntouched, untouched else { continue }
            for file in written.listing.shared where shared[file.digest] == nil {
                let path = part + "/" + file.path
                shared[file.digest] = StagedPages.Place(path: path, bytesAt: output + "/" + path)
            }
        }
        files += shared.values.map { SiteFile(path: $0.path, bytesAt: $0.bytesAt, isOurs: true) }
        if didExist { files += others(than: state, keeping, untouched, knowsPatientsFolder) }
        return files.sorted { $0.path < $1.path }
    }

    /// What lies in the output and this build did not write.
    private func others(than state: State, _ keeping: [String], _ untouched: Bool, _ knowsPatientsFolder: Bool) -> [SiteFile] {
        var files: [SiteFile] = []
        var written: [String: Set<String>] = [:]
        var kept: [String: Set<String>] = [:]
        for (part, list) in previous?.folders ?? [:] {
            let now = state.folders[part]
            if !untouched, now?.isUntouched == true { continue }
            if now == nil && isKept(part, keeping) { kept[part] = Set(list) } else { written[part] = Set(list) }
        }
        for (part, now) in state.folders where untouched || !now.isUntouched { written[part, default: []].formUnion(now.listing.files) }
        func isLeftOut(_ path: String) -> Bool {
            path == Staging.stagingName || !untouched && state.folders[path]?.isUntouched == true
                || knowsPatientsFolder && path == "patients"
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
