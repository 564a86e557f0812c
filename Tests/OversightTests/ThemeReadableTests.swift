import CareModel
import Testing

@testable import Oversight

/// What a finding about a colour advises really helps.
struct ThemeReadableTests {
    private let place = SourceLocation(file: "clinic.yml", line: 1, column: 1)

    private func findings(_ theme: ThemeDraft) -> [Finding] {
        var clinic = ClinicDraft(location: place)
        clinic.theme = theme
        return ThemeReadable().findings(for: clinic, of: CheckingContext(clinic: clinic, asOf: Drafts.asOf))
    }

    private func placed(_ colour: Colour, column: Int) -> Placed<Colour> {
        Placed(colour, at: SourceLocation(file: "clinic.yml", line: 1, column: column))
    }

    /// The colour that a finding says to write.
    private func advice(_ finding: Finding) -> Colour? {
        finding.help.flatMap { Colour(String($0.dropFirst("write \"".count).prefix(7))) }
    }

    @Test func whoeverFollowsTheAdviceHasNoMoreFindings() throws {
        var failed = 0
        for seed in stride(from: UInt32(1), to: 0x100_0000, by: 700_001) {
            var theme = ThemeDraft()
            theme.accent = placed(Colour(seed), column: 1)
            theme.accentDark = placed(Colour(seed &* 31), column: 2)
            theme.mist = placed(Colour(seed &* 17), column: 3)
            theme.mistDark = placed(Colour(seed &* 7), column: 4)
            let found = findings(theme)
            failed += found.count
            for finding in found {
                let better = try #require(advice(finding), "\(finding)")
                switch finding.location.column {
                case 1: theme.accent?.value = better
                case 2: theme.accentDark?.value = better
                case 3: theme.mist?.value = better
                default: theme.mistDark?.value = better
                }
            }
            #expect(findings(theme) == [], "\(theme)")
        }
        #expect(failed > 20)
    }

    @Test func theFindingNamesPlaceRatioAndColour() {
        var theme = ThemeDraft()
        theme.accent = placed(Colour(0x949494), column: 9)
        let found = findings(theme)
        #expect(found.map(\.location.column) == [9])
        // 3.03:1 on white, as W3C's own tables have it.
        #expect(found.first?.message.hasPrefix("the colour #949494 is too near to what it meets: ") == true)
        #expect(found.first?.message.contains("needed 4.5:1") == true)
        #expect(findings(ThemeDraft()) == [])
    }
}
