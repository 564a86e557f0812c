import CareModel
public import ClinicFolder
public import Oversight

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The clinic folder of one Swift target: the one below it with a `clinic.yml`, or the one that `overseen.json` names.
public struct TargetClinic: Sendable {
    public let target: String
    /// The clinic folder's absolute path.
    public let folder: String
    /// The absolute path of the folder with patients' files that lie outside the clinic folder.
    public let plans: String?
    public let settings: TargetSettings
    /// The absolute path of `overseen.json`, where there is one.
    public let settingsFile: String?

    private init(target: String, folder: String, plans: String?, settings: TargetSettings, settingsFile: String?) {
        self.target = target
        self.folder = folder
        self.plans = plans
        self.settings = settings
        self.settingsFile = settingsFile
    }

    /// A clinic folder that was named outright, by an absolute path, without any settings.
    public init(folder: String) {
        self.init(target: "", folder: TargetClinic.normal(folder), plans: nil, settings: TargetSettings(), settingsFile: nil)
    }

    /// Looks for the clinic of a target, each time anew: folders may have come or gone since the build was planned.
    ///
    /// - Parameters:
    ///   - directory: the target's directory, an absolute path.
    ///   - package: the package's directory, above which no `overseen.json` is looked for.
    public static func find(target: String, directory: String, package: String) throws(GateError) -> TargetClinic {
        let directory = normal(directory)
        guard let file = settingsFile(directory: directory, package: normal(package)) else {
            let folder = try onlyClinic(below: directory, of: target)
            return TargetClinic(target: target, folder: folder, plans: nil, settings: TargetSettings(), settingsFile: nil)
        }
        let settings: TargetSettings
        do {
            let (read, findings) = try TargetSettings.read(file)
            guard findings.isEmpty else { throw GateError.settings(findings, file: file) }
            settings = read
        } catch let error as GateError {
            throw error
        } catch {
            throw .unreadable(target: target, reason: "\(error)")
        }
        let base = String(file.dropLast(TargetSettings.fileName.count + 1))
        func folder(_ value: Placed<String>?, _ key: String) throws(GateError) -> String? {
            guard let value else { return nil }
            let path = normal(value.value.hasPrefix("/") ? value.value : base + "/" + value.value)
            guard isFolder(path) else {
                throw .missingFolder(target: target, key: key, path: value.value, file: file, location: value.location)
            }
            return path
        }
        let plans = try folder(settings.plans, "plans")
        let named = try folder(settings.clinic, "clinic")
        let clinic = if let named { named } else { try onlyClinic(below: directory, of: target) }
        // Plans that lie in the clinic folder are read as part of it.
        let isInside = plans.map { ($0 + "/").hasPrefix(clinic + "/") } ?? false
        return TargetClinic(target: target, folder: clinic, plans: isInside ? nil : plans, settings: settings, settingsFile: file)
    }

    /// The folder for reading.
    public func open() throws(FolderError) -> any FolderAccess {
        let clinic = try DiskFolder(folder)
        guard let plans else { return clinic }
        return CombinedFolder(clinic: clinic, plans: try DiskFolder(plans))
    }

    /// Absolute paths: a build runs the check from a folder that nobody chose.
    public var absolutePrefix: PathPrefix {
        var prefix = PathPrefix(folder)
        prefix.plans = plans.map { PathPrefix($0).text }
        return prefix
    }

    /// Paths as seen from `start`, an absolute path.
    public func prefix(from start: String) -> PathPrefix {
        var prefix = PathPrefix(of: folder, from: start)
        prefix.plans = plans.map { PathPrefix(of: $0, from: start).text }
        return prefix
    }

    /// In the target's directory, or beside it in the folder that it shares with other targets.
    private static func settingsFile(directory: String, package: String) -> String? {
        var places = [directory]
        if directory.hasPrefix(package + "/"), let cut = directory.lastIndex(of: "/") { places.append(String(directory[..<cut])) }
        return places.map { $0 + "/" + TargetSettings.fileName }.first { path in
            var information = stat()
            // Also a link that leads nowhere: it was meant to be read.
            return lstat(path, &information) == 0
        }
    }

    private static func onlyClinic(below directory: String, of target: String) throws(GateError) -> String {
        let files: [FolderEntry]
        do {
            files = try DiskFolder(directory).files()
        } catch {
            throw .unreadable(target: target, reason: error.description)
        }
        let folders = files.compactMap { entry -> String? in
            if entry.path == "clinic.yml" { return directory }
            guard entry.path.hasSuffix("/clinic.yml") else { return nil }
            return directory + "/" + entry.path.dropLast("/clinic.yml".count)
        }
        guard let first = folders.first else { throw .noClinic(target: target, directory: directory) }
        guard folders.count == 1 else { throw .severalClinics(target: target, directory: directory, folders: folders.sorted()) }
        return first
    }

    private static func isFolder(_ path: String) -> Bool {
        var information = stat()
        return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
    }

    /// An absolute path without `.`, `..` and a slash at its end.
    private static func normal(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/", omittingEmptySubsequences: true) where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}
