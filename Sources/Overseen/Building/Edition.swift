/// The three parts of a site. Each can be published or not, alone.
public enum Edition: String, Sendable, Hashable, CaseIterable {
    case `public`, patients, staff

    /// The edition's folder below the output.
    var folder: String { rawValue + "/" }
}
