/// Why a site could not be written. The published site stands as it was.
public enum PublishingError: Error, Sendable, Equatable, CustomStringConvertible {
    case cannotWrite(path: String, reason: String)
    /// The folder holds files and no manifest of ours: writing there could overwrite somebody's work.
    case notOurs(path: String)
    /// The published site has patients, but the map from patients to their addresses is gone.
    case tokenMapLost(path: String)
    /// The published site has folders of patients whom the map does not know: lines of it are gone.
    case tokenMapIncomplete(path: String, folders: Int)
    /// Patients have no address, which parts of a build cannot give them: each would give another one.
    case addressesMissing(path: String, patients: Int)
    /// Two pages under one address would overwrite each other.
    case twoPages(path: String)

    public var description: String {
        switch self {
        case .cannotWrite(let path, let reason):
            "cannot write \(path): \(reason)"
        case .notOurs(let path):
            "\(path) is not empty and was not written by overseen; name an empty or a new folder"
        case .tokenMapLost(let path):
            "the private map \(path) is missing, but the published site has patients; restore it from a backup, "
                + "or give everyone a new address with --new-addresses"
        case .tokenMapIncomplete(let path, let folders):
            "the private map \(path) does not know \(folders) of the published patients' folders; restore it from a backup, "
                + "or give everyone a new address with --new-addresses"
        case .addressesMissing(let path, let patients):
            "\(patients) of the patients have no address in \(path); run `overseen addresses` once before the parts are built"
        case .twoPages(let path):
            "two pages would be written to \(path)"
        }
    }
}
