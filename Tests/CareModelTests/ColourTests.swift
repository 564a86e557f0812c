import CareModel
import Testing

/// Contrast by the formula of WCAG 2.2, and colours that give way to it.
struct ColourTests {
    @Test(arguments: [
        ("#000000", "#ffffff", 21.0), ("#fff", "#ffffff", 1.0),
        // Worked examples of W3C's technique G18 and of its contrast tables: #767676 is the lightest grey that passes on white.
        ("#767676", "#ffffff", 4.54), ("#777777", "#ffffff", 4.48), ("#949494", "#ffffff", 3.03), ("#ff0000", "#ffffff", 4.0),
        ("#0000ff", "#ffffff", 8.59),
    ])
    func `a contrast ratio is the published one`(_ front: String, _ ground: String, _ ratio: Double) throws {
        let (front, ground) = (try #require(Colour(front)), try #require(Colour(ground)))
        #expect(abs(front.contrast(with: ground) - ratio) < 0.006, "\(front.contrast(with: ground))")
        #expect(front.contrast(with: ground) == ground.contrast(with: front))
    }

    @Test(arguments: [
        "", "#", "#12", "#1234", "#12345", "#1234567", "123456", "#12345g", "red", "#+12345", "#-1", "# 12345", "#１２３", "#fff;}",
        "rgb(0,0,0)",
    ])
    func `nothing but a hexadecimal colour is one`(_ text: String) {
        #expect(Colour(text) == nil)
    }

    @Test func aColourIsWrittenAsItWasRead() {
        #expect(Colour("#0A0b0C")?.description == "#0a0b0c" && Colour("#1aF")?.description == "#11aaff")
        for value in stride(from: UInt32(0), to: 0x100_0000, by: 7919) {
            #expect(Colour(Colour(value).description) == Colour(value))
        }
    }

    @Test func hueSaturationAndLightnessLeadBack() {
        for value in stride(from: UInt32(0), to: 0x100_0000, by: 65_003) {
            let colour = Colour(value)
            #expect(Colour(hue: colour.hue, saturation: colour.saturation, lightness: colour.lightness) == colour, "\(colour)")
        }
        let teal = Colour(0x1c594a)
        #expect(Int(teal.hue.rounded()) == 165 && Int((teal.saturation * 100).rounded()) == 52)
    }

    @Test func theNearestColourIsReallyTheNearest() throws {
        let white = Colour(0xffffff)
        for value in stride(from: UInt32(0x30_00ff), to: 0x100_0000, by: 502_003) {
            let colour = Colour(value)
            let near = try #require(colour.nearest { $0.contrast(with: white) >= 4.5 })
            #expect(near.contrast(with: white) >= 4.5)
            let moved = abs(near.lightness - colour.lightness)
            for step in 0..<100 where Double(step) / 100 < moved - 0.01 {
                for lightness in [colour.lightness - Double(step) / 100, colour.lightness + Double(step) / 100]
                where (0...1).contains(lightness) {
                    let other = Colour(hue: colour.hue, saturation: colour.saturation, lightness: lightness)
                    #expect(other.contrast(with: white) < 4.5, "\(other) is nearer to \(colour) than \(near)")
                }
            }
        }
        #expect(white.nearest { _ in false } == nil)
    }

    @Test func theDefaultPalettePasses() {
        for appearance in Palette.Appearance.allCases {
            #expect(ContrastPair.failing(in: .standard(appearance)).isEmpty, "\(appearance)")
            #expect(Palette(Theme(), appearance) == .standard(appearance))
        }
    }

    @Test func whatIsDerivedForDarkScreensAlwaysPasses() {
        for value in stride(from: UInt32(0), to: 0x100_0000, by: 130_003) {
            let colour = Colour(value)
            for theme in [Theme(accent: colour), Theme(mist: colour), Theme(accent: colour, mist: Colour(0xffffff - value))] {
                let palette = Palette(theme, .dark)
                #expect(ContrastPair.failing(in: palette).isEmpty, "\(theme)")
            }
            let dark = Palette(Theme(accent: colour), .dark).accent
            if colour.saturation > 0.2 { #expect(abs(dark.hue - colour.hue).truncatingRemainder(dividingBy: 358) < 4, "\(colour) \(dark)") }
        }
    }

    @Test(arguments: [
        ("system", "system-ui, sans-serif"), ("Inter", "\"Inter\", sans-serif"),
        ("Source Serif 4, Georgia, serif", "\"Source Serif 4\", \"Georgia\", serif"),
        (" Open Sans ,Arial", "\"Open Sans\", \"Arial\", sans-serif"),
    ])
    func `fonts are written in quotation marks`(_ text: String, _ css: String) {
        #expect(FontFamilies(text)?.css == css)
    }

    @Test(arguments: [
        "", ",", "Arial,", "Arial;}", "Arial\"", "a'b", "url(x)", "Arial/*", "a\\", "x}body{display:none", "-x", "sans-serif",
        "serif, serif", "sans-serif, Arial",
        "inherit", "Arial\n", "A,B,C,D,E,F,G,H,I", "Ａrial", "a{b", "var(--x)",
    ])
    func `what is no list of fonts is refused`(_ text: String) {
        #expect(FontFamilies(text) == nil)
    }

    @Test func everyStackIsSafe() {
        for stack in FontFamilies.Stack.allCases {
            let css = FontFamilies(stack).css
            #expect(FontFamilies(stack.rawValue) == FontFamilies(stack) && css.hasSuffix("serif"))
            #expect(!css.contains { ";{}<>()\\".contains($0) })
        }
    }
}
