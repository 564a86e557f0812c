/// A clinic folder together with patients' files that lie elsewhere: they are read as if they lay in its `patients/`.
public struct CombinedFolder: FolderAccess {
    private let clinic: DiskFolder
    private let plans: DiskFolder

    /// What stands before a plan's own path.
    static let plansPrefix = "patients/"

    public init(clinic: DiskFolder, plans: DiskFolder) {
        self.clinic = clinic
        self.plans = plans
    }

    public var name: String { clinic.name }

    /// The clinic's files and the plans, each once.
    ///
    /// - Throws: `twice` when a plan has the name of one that the clinic holds: only one of them would be checked.
    public func files() throws(FolderError) -> [FolderEntry] {
        var entries = try clinic.files()
        let known = Set(entries.map(\.path))
        for entry in try plans.files() where entry.path.hasSuffix(".md") {
            var moved = entry
            moved.path = CombinedFolder.plansPrefix + entry.path
            guard !known.contains(moved.path) else { throw .twice(path: moved.path, elsewhere: plans.path) }
            entries.append(moved)
        }
        return entries.sorted { $0.path < $1.path }
    }

    public func contents(of path: String) throws(FolderError) -> [UInt8] {
        if let own = try? clinic.contents(of: path) { return own }
        guard path.hasPrefix(CombinedFolder.plansPrefix) else { return try clinic.contents(of: path) }
        return try plans.contents(of: String(path.dropFirst(CombinedFolder.plansPrefix.count)))
    }

    public func stamp(of path: String) -> FileStamp? {
        if let own = clinic.stamp(of: path) { return own }
        return path.hasPrefix(CombinedFolder.plansPrefix) ? plans.stamp(of: String(path.dropFirst(CombinedFolder.plansPrefix.count))) : nil
    }
}
