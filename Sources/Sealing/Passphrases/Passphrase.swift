internal import Foundation

/// What opens a sealed plan. It is never printed by accident: describing one shows dots.
public struct Passphrase: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible {
    /// As it was generated or given, for handing it on.
    public let words: String

    public init(_ words: String) { self.words = words }

    /// What keys are derived from: small letters in Unicode's form NFKC, without white space, hyphens and marks that nobody sees,
    /// and with Arabic digits as 0 to 9. So it does not matter how somebody typed the gaps, on which keyboard, or whether the
    /// words were copied out of a message written from right to left. The lists of words are prefix codes, so nothing is lost by it.
    var normalised: String {
        let composed = words.precomposedStringWithCompatibilityMapping.lowercased().precomposedStringWithCompatibilityMapping
        var kept = String.UnicodeScalarView()
        for scalar in composed.unicodeScalars where !scalar.properties.isWhitespace && !Passphrase.isLeftOut(scalar) {
            kept.append(Passphrase.withPlainDigit(scalar))
        }
        return String(kept)
    }

    /// Hyphens, and marks of direction and joining.
    private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0xAD, 0x61C, 0x200B...0x200F, 0x2010...0x2014, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }

    /// The digits of Arabic (U+0660 to U+0669), and of Persian and Urdu (U+06F0 to U+06F9), which NFKC leaves as they are.
    private static func withPlainDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x660...0x669, 0x6F0...0x6F9: Unicode.Scalar(UInt8(0x30 + scalar.value % 16))
        default: scalar
        }
    }

    public var description: String { "••••" }
    public var debugDescription: String { "••••" }
}
