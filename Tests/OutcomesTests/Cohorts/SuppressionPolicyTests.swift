import CareModel
import Outcomes
import Testing

@Suite("What a clinic's pages follow")
struct SuppressionPolicyTests {
    private func policy(_ style: SuppressionStyle, below: Int? = nil) -> SuppressionPolicy {
        SuppressionPolicy.forPages(
            of: Clinic(
                name: Wording("Clinic"), languages: ["en"], isSynthetic: true, contact: Contact(), crisisLines: [],
                emergency: nil, people: [], tools: [], pathways: [], articles: [], kinds: [:], suppressBelow: below, suppression: style,
                asOf: Day(number: 20_000)))
    }

    @Test("Each rule by its name, with the clinic's own smallest count where it sets one")
    func named() {
        #expect(policy(.standard) == .standard)
        #expect(policy(.cms) == .cms)
        #expect(policy(.nhsTalkingTherapies).minCell == 5 && policy(.nhsTalkingTherapies).roundTo == 5)
        #expect(policy(.cms, below: 20).minCell == 20 && policy(.cms, below: 20).zeroIsShown)
    }

    @Test("A page always hides what could be worked out, also by a rule that does not ask for it")
    func complementary() {
        for style in SuppressionStyle.allCases { #expect(policy(style).complementary) }
    }
}
