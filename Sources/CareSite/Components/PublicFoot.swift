internal import CareModel

/// The end of a public page, with the pages that say how the clinic decides and checks.
struct PublicFoot {
    let frame: PageFrame
    /// From the folder of the edition.
    let links: [NavLink]

    /// - Parameter root: The way from the page to the folder of its edition.
    func view(root: String) -> View {
        frame.foot(links: links.map { ["href": .text(root + $0.path), "label": .text($0.label)] })
    }
}
