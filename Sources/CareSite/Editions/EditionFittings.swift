internal import CareModel
internal import Oversight

/// What all pages of one edition refer to: the style sheet, the clinic's pictures and its logo. Prepared once.
struct EditionFittings: Sendable {
    /// Its name holds the beginning of its SHA-256, so that a page never meets an older one in a browser's cache.
    let styles: SitePage
    let assets: AssetShelf
    /// The files that every page of the edition uses: the style sheet and the logo.
    let shared: [SitePage]
    /// The path of the logo below `assets/`, where there is one that can be shown.
    let logo: String?

    /// - Parameter styleName: Without its ending. In a patient's folder it says nothing of where the page comes from.
    init(_ clinic: Clinic, _ theme: SiteTheme, styleName: String) {
        let css = Array(theme.styles(for: clinic.theme).utf8)
        let styles = SitePage(path: "\(styleName).\(SHA256.hexDigest(of: css).prefix(8)).css", bytes: css).shared()
        let shelf = AssetShelf(clinic.assets)
        assets = shelf
        let logo = clinic.theme.logo.flatMap { shelf.picture($0) == nil ? nil : $0 }
        self.styles = styles
        self.logo = logo
        shared = [styles] + shelf.pages(for: [logo].compactMap { $0 })
    }

    /// The files of pictures that stand on pages, without those that every page has.
    ///
    /// - Parameter pictures: Their paths in the clinic folder.
    func pages(for pictures: [String]) -> [SitePage] {
        pictures.isEmpty ? [] : assets.pages(for: pictures).filter { page in !shared.contains { $0.path == page.path } }
    }

    func policy(runsOwnScript: Bool = false) -> ContentPolicy {
        ContentPolicy(showsPictures: assets.hasPictures, runsOwnScript: runsOwnScript)
    }

    /// The logo for the bar, or nil for the theme's own sign.
    ///
    /// - Parameter root: The way from the page to the folder of its edition: "" or "../".
    func logoView(root: String) -> View? {
        guard let logo, let picture = assets.picture(logo) else { return nil }
        return [
            "src": .text(root + picture.address), "width": picture.width.map { .html(String($0)) },
            "height": picture.height.map { .html(String($0)) },
        ]
    }
}
