public import ClinicFolder

extension TokenMap {
    /// Writes the map where it has changed, whole or not at all, with mode 0600.
    public func write(to path: String) throws(PublishingError) {
        guard isChanged else { return }
        if let cut = path.lastIndex(of: "/") { try OutputFile.makeFolder(String(path[..<cut])) }
        try OutputFile.write(Array(text.utf8), to: path + ".new", mode: 0o600)
        try OutputFile.move(path + ".new", to: path)
    }
}
