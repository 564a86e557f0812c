public import CareModel

/// The files of one patient, and what is to be mended in them.
public struct PatientSite: Sendable {
    /// The patient's own: `index.html`, and pages that only their letter leads to.
    public let own: [SitePage]
    /// The files that they share with others.
    public let shared: SharedPages
    /// What is to be mended in the letter and in sections, such as links that lead nowhere.
    public let findings: [Finding]

    /// All files of the patient's folder.
    public var pages: [SitePage] { own + shared.pages }
}

/// Files that many patients' folders hold alike: the style sheet, the logo, and the articles, instruments and pictures that the
/// same articles lead to. Patients whose plans lead to the same articles hold the same object, so what is worked out about it once,
/// such as the names of its folders, is worked out for all of them.
public final class SharedPages: Sendable {
    public let pages: [SitePage]
    /// The ids of the instruments among them.
    let instruments: Set<String>
    /// The paths of these pages.
    let paths: Set<String>

    package convenience init(_ pages: [SitePage]) { self.init(pages, instruments: []) }

    init(_ pages: [SitePage], instruments: Set<String>) {
        self.pages = pages
        self.instruments = instruments
        paths = Set(pages.map(\.path))
    }
}
