import CareModel
import Foundation
import Testing

@testable import CareSite

struct ReachTests {
    private func pages(_ url: String? = nil, languages: [String] = ["en", "he"], _ change: (inout Clinic) -> Void = { _ in }) throws
        -> [String: String]
    {
        var clinic = Sample.clinic
        clinic.publicURL = url
        clinic.languages = languages
        change(&clinic)
        let pages = PublicEdition(clinic: clinic, theme: try Sample.theme.get()).pages()
        return Dictionary(pages.map { ($0.path, $0.text) }) { first, _ in first }
    }

    @Test func `without a public address there is neither sitemap nor canonical link`() throws {
        let pages = try pages()
        #expect(pages["sitemap.xml"] == nil && pages["robots.txt"] == "User-agent: *\nAllow: /\n")
        for text in pages.values { #expect(!text.contains("canonical") && !text.contains("og:url")) }
        #expect(pages["404.html"]?.contains("href=\"overseen.css\"") == true)
    }

    @Test func `the sitemap holds every page to be found, with the day of its last review`() throws {
        let pages = try pages("https://care.example/our care/")
        let xml = try #require(pages["sitemap.xml"])
        let found = xml.matches(of: /<loc>(.*?)<\/loc>/).map { String($0.output.1) }
        let base = "https://care.example/our%20care/"
        let others: Set = ["404.html", "search.html"]
        #expect(
            Set(found)
                == Set(pages.keys.filter { $0.hasSuffix(".html") && !others.contains($0) }.map { $0 == "index.html" ? base : base + $0 }))
        #expect(found == found.sorted() && Set(found).count == found.count)
        #expect(xml.contains("<loc>\(base)guidance/small-steps.html</loc><lastmod>2026-10-02</lastmod>"))
        #expect(xml.contains("<loc>\(base)pathways/low-mood.html</loc><lastmod>2026-11-02</lastmod>"))
        #expect(xml.contains("<loc>\(base)people.html</loc></url>"))
        #expect(pages["robots.txt"]?.hasSuffix("Sitemap: \(base)sitemap.xml\n") == true)
        #expect(!xml.contains("patients") && !xml.contains("staff"))
    }

    @Test func `each page names its one address`() throws {
        let pages = try pages("https://care.example")
        for (path, text) in pages where path.hasSuffix(".html") && path != "404.html" {
            let url = "https://care.example/" + (path == "index.html" ? "" : path)
            #expect(text.contains("<link rel=\"canonical\" href=\"\(url)\">\n") && text.contains("og:url\" content=\"\(url)\""), "\(path)")
            #expect(text.ranges(of: "property=\"og:title\"").count == 1 && text.ranges(of: "rel=\"canonical\"").count == 1)
        }
        let article = try #require(pages["guidance/small-steps.html"])
        #expect(article.contains("<meta name=\"description\" content=\"When you feel low, doing less"))
    }

    @Test func `translations of an article name each other`() throws {
        func change(_ clinic: inout Clinic) {
            var hebrew = SampleGuidance.worry
            (hebrew.language, hebrew.title) = ("he", "דאגה")
            clinic.articles.append(hebrew)
        }
        for (url, prefix) in [(nil, "../"), ("https://care.example", "https://care.example/")] as [(String?, String)] {
            let pages = try pages(url, change)
            for path in ["guidance/worry.html", "guidance/worry.he.html"] {
                let text = try #require(pages[path])
                #expect(text.contains("<link rel=\"alternate\" hreflang=\"en\" href=\"\(prefix)guidance/worry.html\">"))
                #expect(text.contains("<link rel=\"alternate\" hreflang=\"he\" href=\"\(prefix)guidance/worry.he.html\">"))
            }
            #expect(pages["guidance/small-steps.html"]?.contains("hreflang") == false)
        }
        // Search knows both, each in its own direction.
        let index = try #require(try pages(nil, change)[SearchIndex.indexPath])
        #expect(index.contains("\"he rtl\"") && index.contains("דאגה"))
    }

    @Test(arguments: [("https://care.example", "/"), ("https://care.example/a/b/", "/a/b/"), ("http://x.example:8080/c", "/c/")])
    func `the page for a wrong address finds the others from any depth`(_ url: String, _ root: String) throws {
        let page = try #require(try pages(url)["404.html"])
        let targets = page.matches(of: /(?:href|src|action)="([^"#][^"]*)"/).map { String($0.output.1) }
        #expect(targets.allSatisfy { $0.hasPrefix(root) || $0.hasPrefix("tel:") }, "\(targets)")
        #expect(targets.contains(root + "search.html") && targets.contains(root + "overseen.css") && targets.contains(root + "search.js"))
        #expect(page.contains("class=\"help\"") && !page.contains("canonical"))
    }

    @Test(arguments: [nil, "", "https://", "https:///", "care.example", "//care.example", "ftp://care.example"])
    func `what is no web address gives no address`(_ text: String?) {
        #expect(PublicAddress(text) == nil)
    }

    @Test func `addresses are percent-encoded once`() throws {
        let address = try #require(PublicAddress("https://care.example/a%20b"))
        #expect(address.url("guidance/קל & <x>.html") == "https://care.example/a%20b/guidance/%D7%A7%D7%9C%20%26%20%3Cx%3E.html")
        let xml = try #require(Sitemap(address: PublicAddress("https://care.example/a&b'c")).xml(of: ["x.html"], days: [:]))
        #expect(xml.contains("https://care.example/a&amp;b&#39;c/x.html"))
    }

    @Test(arguments: ["en", "he"])
    func `the glossary explains every term, in the order of the alphabet`(_ language: String) throws {
        let page = try #require(try pages(nil, languages: [language])["glossary.html"])
        let names = page.matches(of: /<dt><b>(.*?)<\/b><\/dt>/).map { String($0.output.1) }
        #expect(names.count == GlossaryTerm.allCases.count && Set(names).count == names.count)
        #expect(
            names == names.sorted { SearchWords.words(in: $0).joined(separator: " ") < SearchWords.words(in: $1).joined(separator: " ") })
        for term in GlossaryTerm.allCases { #expect(page.contains("id=\"term-\(term.rawValue)\"")) }
        #expect(page.contains("https://doi.org/10.1037/0022-006X.59.1.12"))
        // A figure of a questionnaire would need its source beside it.
        let means = page.matches(of: /<dd class="flush"><p>(.*?)<\/p>/).map(\.output.1)
        #expect(means.count == names.count && !means.contains { $0.contains(where: \.isNumber) })
    }

    @Test func `the search page lists every page but itself`() throws {
        let pages = try pages()
        let page = try #require(pages["search.html"])
        let list = try #require(page.firstRange(of: "id=\"all\""))
        for path in pages.keys where path.hasSuffix(".html") && !["404.html", "search.html"].contains(path) {
            #expect(page[list.upperBound...].contains("href=\"\(path)\""), "\(path)")
        }
        #expect(page.contains("<noscript>") && page.contains("role=\"status\"") && page.ranges(of: "<script").count == 1)
    }

    @Test func `pages keep to a policy that allows no script but a file`() throws {
        for (path, text) in try pages() where path.hasSuffix(".html") {
            #expect(text.ranges(of: "<script").count == 1 && text.contains("search.js\" defer></script>"), "\(path)")
            #expect(text.firstMatch(of: /\son[a-z]+=|style=|javascript:/) == nil, "\(path)")
        }
    }
}
