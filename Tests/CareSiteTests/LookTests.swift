import CareModel
import Foundation
import Oversight
import Templates
import Testing

@testable import CareSite

/// A clinic's own colours, fonts, logo and pictures, and what pages may load.
struct LookTests {
    /// The default theme's style sheet in its blocks: what stands between braces behind a selector or a query.
    private func value(_ property: String, in block: Substring?) -> String? {
        guard let block, let start = block.firstRange(of: property + ": ") else { return nil }
        return String(block[start.upperBound...].prefix { $0 != ";" })
    }

    @Test func thePaletteIsTheStyleSheetsOwn() throws {
        let css = try #require(DefaultTheme.files["overseen.css"])
        let light = try #require(css.firstMatch(of: /:root \{\n  color-scheme(.*?)\n\}/.dotMatchesNewlines())).output.1
        let dark = try #require(css.firstMatch(of: /prefers-color-scheme: dark\) \{\n  :root \{(.*?)\}/.dotMatchesNewlines())).output.1
        for (appearance, block) in [(Palette.Appearance.light, light), (.dark, dark)] {
            for token in Palette.Token.allCases {
                let written = try #require(value(token.property, in: block), "\(token.property)")
                #expect(Colour(written) == Palette.standard(appearance)[token], "\(token.property) \(appearance)")
            }
        }
        // The stacks that are named after the default letters begin as these do.
        for (stack, property) in [(FontFamilies.Stack.humanist, "--sans"), (.serif, "--serif")] {
            let first = try #require(value(property, in: light)?.split(separator: ",").first)
            #expect(FontFamilies(stack).css.split(separator: ",").first?.replacing("\"", with: "") == first.replacing("\"", with: ""))
        }
    }

    @Test func aThemeIsPartOfTheStyleSheetAndOfNoPage() throws {
        var clinic = Sample.clinic
        clinic.theme = Theme(
            accent: Colour(0x1d4f8a), mist: Colour(0xe8eef6), font: FontFamilies("Inter"), headingFont: FontFamilies(.serif))
        let theme = try Sample.theme.get()
        let pages = PatientEdition(clinic: clinic, theme: theme).pages(for: SamplePlan.maya, scores: [])
        let css = try #require(pages.first { $0.path.hasSuffix(".css") }).text
        #expect(css.hasPrefix(try #require(DefaultTheme.files["overseen.css"])))
        let own = css.dropFirst(try #require(DefaultTheme.files["overseen.css"]).count)
        #expect(own.contains("@media screen { :root { --pine: #1d4f8a; --on-pine: #ffffff; --mist: #e8eef6; } }"))
        #expect(own.contains("@media print { :root { --pine: #1d4f8a; --on-pine: #ffffff; } }"))
        #expect(own.contains(":root { --sans: \"Inter\", sans-serif; --serif: \"Iowan Old Style\""))
        let dark = Palette(clinic.theme, .dark)
        #expect(
            own.contains(
                "(prefers-color-scheme: dark) { :root { --pine: \(dark.accent); --on-pine: \(dark.onAccent); --mist: \(dark.mist); } }"))
        for page in pages where page.path.hasSuffix(".html") { #expect(!page.text.contains("1d4f8a") && !page.text.contains("Inter")) }
        #expect(
            ThemeStyles.css(for: Theme()).isEmpty && ThemeStyles.css(for: Theme(accent: Palette.standard(.light).accent)).contains("dark"))
    }

    @Test func aNameHoldsTheContentsDigest() throws {
        let theme = try Sample.theme.get()
        var clinic = Sample.clinic
        func style() throws -> SitePage {
            try #require(
                PatientEdition(clinic: clinic, theme: theme).pages(for: SamplePlan.maya, scores: []).first { $0.path.hasSuffix(".css") })
        }
        let first = try style()
        #expect(first.path == "style.\(SHA256.hexDigest(of: first.bytes).prefix(8)).css")
        clinic.theme.accent = Colour(0x1d4f8a)
        #expect(try style().path != first.path)
        let pages = PublicEdition(clinic: clinic, theme: theme).pages()
        let css = try #require(pages.first { $0.path.hasSuffix(".css") })
        #expect(css.path.hasPrefix("overseen."))
        for page in pages where page.path.hasSuffix(".html") {
            #expect(page.text.contains("<link rel=\"stylesheet\" href=\"\(page.path.contains("/") ? "../" : "")\(css.path)\">"))
        }
    }

    @Test func theLogoStandsInTheBarOfAllEditionsAndNothingElseGoesToPatients() throws {
        var clinic = Sample.clinic
        let handout = Asset(path: "assets/sheets/Handout 1.PDF", kind: .pdf, bytes: Array("%PDF-1".utf8))
        clinic.assets = [SampleAssets.logo, handout]
        clinic.theme.logo = SampleAssets.logo.path
        let theme = try Sample.theme.get()
        let logo = "assets/our-logo.\(SHA256.hexDigest(of: SampleAssets.logo.bytes).prefix(8)).svg"
        let patient = PatientEdition(clinic: clinic, theme: theme).pages(for: SamplePlan.maya, scores: [])
        let staff = StaffEdition(clinic: clinic, theme: theme).pages(register: [], findings: [])
        let everyone = PublicEdition(clinic: clinic, theme: theme).pages()
        #expect(patient.map(\.path).filter { $0.hasPrefix("assets/") } == [logo])
        #expect(staff.map(\.path).filter { $0.hasPrefix("assets/") } == [logo])
        let digest = SHA256.hexDigest(of: handout.bytes).prefix(8)
        #expect(everyone.map(\.path).filter { $0.hasPrefix("assets/") } == [logo, "assets/handout-1.\(digest).pdf"])
        for page in patient + staff + everyone where page.path.hasSuffix(".html") {
            let root = page.path.contains("/") ? "../" : ""
            #expect(
                page.text.contains("<img src=\"\(root)\(logo)\" alt=\"\" width=\"40\" height=\"20\">Harbour Street Clinic"), "\(page.path)")
            #expect(page.text.contains("img-src 'self';"))
        }
        #expect(everyone.first { $0.path == logo }?.bytes == SampleAssets.logo.bytes)
    }

    @Test func aShelfKeepsFilesApart() {
        func asset(_ path: String, _ text: String) -> Asset { Asset(path: path, kind: .png, bytes: Array(text.utf8), width: 3) }
        let shelf = AssetShelf([
            asset("assets/a/x.png", "1"), asset("assets/b/x.png", "2"), asset("assets/c/x.png", "1"), asset("assets/תמונה.png", "3"),
        ])
        #expect(shelf.address(of: "assets/a/x.png") != shelf.address(of: "assets/b/x.png"))
        #expect(shelf.address(of: "assets/a/x.png") == shelf.address(of: "assets/c/x.png"))
        #expect(shelf.address(of: "assets/תמונה.png")?.hasPrefix("assets/file.") == true)
        #expect(shelf.pages.count == 3 && shelf.pages(for: ["assets/b/x.png", "assets/b/x.png", "assets/none.png"]).count == 1)
        #expect(shelf.picture("assets/a/x.png")?.width == 3 && shelf.picture("assets/a/x.png")?.height == nil)
        #expect(shelf.picture("assets/none.png") == nil && AssetShelf().pages.isEmpty && !AssetShelf().hasPictures)
    }

    @Test func everyPageSaysWhatItMayLoad() throws {
        let theme = try Sample.theme.get()
        let strict = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"
        let pages =
            PatientEdition(clinic: Sample.clinic, theme: theme).pages(for: SamplePlan.maya, scores: SampleScores.maya)
            + StaffEdition(clinic: Sample.clinic, theme: theme).pages(register: [], findings: SampleFindings.all)
            + PublicEdition(clinic: Sample.clinic, theme: theme, rules: RuleSet.standard.descriptions).pages()
        for page in pages where page.path.hasSuffix(".html") {
            let head = try #require(page.text.firstRange(of: "</head>")).lowerBound
            let meta = try #require(
                page.text.firstRange(of: "<meta http-equiv=\"Content-Security-Policy\" content=\"\(strict)\">"), "\(page.path)")
            let link = try #require(page.text.firstRange(of: "<link"))
            #expect(meta.upperBound < link.lowerBound && meta.upperBound < head)
            #expect(page.text.contains("name=\"format-detection\" content=\"telephone=no"))
        }
        #expect(
            ContentPolicy(showsPictures: true, runsOwnScript: true).text
                == "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'")
    }
}
