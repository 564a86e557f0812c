import CareModel
import Outcomes
import Testing

@testable import CareSite

struct OutcomesPageTests {
    private func page(_ summary: CohortSummary, _ clinic: Clinic = SampleCohort.clinic) throws -> String {
        let pages = PublicEdition(clinic: clinic, theme: try Sample.theme.get()).pages(outcomes: summary)
        return try #require(pages.first { $0.path == "outcomes.html" }).text
    }

    @Test func `the page of a large clinic`() throws {
        try Golden.expect(try page(SampleCohort.large()).withoutStyleFingerprint, toMatch: "outcomes.html")
    }

    @Test func `no count under the limit is on the page, in any policy`() throws {
        for policy in SuppressionPolicy.table {
            let page = try page(SampleCohort.large(by: policy))
            // Nine people took one pathway; no cell may say so.
            if policy.minCell > 9 { #expect(!page.contains(">9<") && !page.contains(" of 9<"), "\(policy.id)") }
            for match in page.matches(of: />(\d+) of (\d+)</) {
                let (part, whole) = (Int(match.output.1) ?? 0, Int(match.output.2) ?? 0)
                #expect(part == 0 && policy.zeroIsShown || part >= policy.rounded(policy.minCell), "\(match.output.0)")
                #expect(whole >= part)
            }
        }
    }

    @Test func `worse is shown wherever better is`() throws {
        let page = try page(SampleCohort.large())
        let better = page.ranges(of: "<caption>Clearly improved (").count
        #expect(better == 4 && page.ranges(of: "<caption>Clearly worse (").count == better)
        #expect(page.contains("got clearly worse"))
    }

    @Test func `a small clinic shows nothing and says why`() throws {
        let page = try page(SampleCohort.small())
        #expect(page.contains("Not enough people yet") && page.contains("fewer than 11"))
        #expect(!page.contains("id=\"rates\"") && !page.contains("%<"))
        #expect(page.contains("What these figures cannot tell you"))
    }

    @Test func `every limit of the figures is said in every language`() throws {
        for language in Languages.all {
            var clinic = SampleCohort.clinic
            clinic.languages = [language]
            let page = try page(SampleCohort.large(), clinic)
            #expect(page.contains("dir=\"\(["ar", "he"].contains(language) ? "rtl" : "ltr")\""))
            let limits = part(of: page, from: "id=\"limits\"", to: "</section>")
            #expect(limits.ranges(of: "<li>").count == FigureLimit.allCases.count && !limits.contains("limit-"))
        }
    }

    @Test func `nothing on it calls anybody recovered or safe`() throws {
        let page = try page(SampleCohort.large()).lowercased()
        #expect(!page.contains("recovered") && !page.contains("no risk"))
    }

    @Test func `figures that stand from before say their day`() throws {
        var clinic = SampleCohort.clinic
        clinic.asOf = clinic.asOf.advanced(byDays: 30)
        #expect(try page(SampleCohort.large(), clinic).contains("These figures are of 23 November 2026."))
        #expect(try !page(SampleCohort.large()).contains("These figures are of"))
    }

    @Test func `without figures there is neither page nor link`() throws {
        let pages = PublicEdition(clinic: Sample.clinic, theme: try Sample.theme.get()).pages()
        #expect(!pages.contains { $0.path == "outcomes.html" } && !pages.contains { $0.text.contains("outcomes.html") })
    }
}

/// What stands between two texts.
private func part(of page: String, from start: String, to end: String) -> String {
    guard let from = page.firstRange(of: start), let to = page[from.upperBound...].firstRange(of: end) else { return "" }
    return String(page[from.upperBound..<to.lowerBound])
}
