public import ClinicFolder

extension TokenMap {
    /// Writes the map where it has changed, whole or not at all, with mode 0600.
    public func write(to path: String) throws(PublishingError) {
        guard isChanged else { return }
        try OutputFile.replace(path, by: Array(text.utf8))
    }
}
