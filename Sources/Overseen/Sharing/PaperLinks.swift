/// A page for paper alone. A PDF makes whole addresses of the links that it keeps, so those to other pages of the folder would
/// lead nowhere, and tell where on this machine the folder was.
enum PaperLinks {
    /// The page without links to its neighbours; those to telephone numbers, to the web, and within the page stay.
    static func html(_ page: String) -> String {
        page.replacing(/(<a(?:\s[^>]*?)?)\shref="(?!#|[a-z][a-z0-9+.\-]*:)[^"]*"/) { String($0.output.1) }
    }
}
