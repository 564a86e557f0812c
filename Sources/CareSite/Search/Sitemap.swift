internal import CareModel
internal import Guidance

/// `sitemap.xml` after sitemaps.org, and `robots.txt`.
struct Sitemap {
    let address: PublicAddress?

    /// The pages that somebody may look for.
    ///
    /// - Parameter days: When a person last looked at a page's text, by its path. Other pages carry no date: the day of a build
    ///   says nothing about them.
    /// - Returns: Nil without a public address: a sitemap holds whole addresses and nothing else.
    func xml(of paths: [String], days: [String: Day]) -> String? {
        guard let address else { return nil }
        let entries = paths.map { (url: address.url($0), day: days[$0]) }.sorted { $0.url < $1.url }.map { url, day in
            let reviewed = day.map { "<lastmod>\($0)</lastmod>" } ?? ""
            return "  <url><loc>\(HTMLText.escaped(url))</loc>\(reviewed)</url>\n"
        }
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            \(entries.joined())</urlset>

            """
    }

    /// It names no folder to keep out of. Patients' pages stand elsewhere, and a list of where would be a map to them.
    var robots: String {
        "User-agent: *\nAllow: /\n" + (address.map { "Sitemap: \($0.url("sitemap.xml"))\n" } ?? "")
    }
}
