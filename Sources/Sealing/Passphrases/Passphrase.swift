internal import Foundation

/// What opens a sealed plan. It is never printed by accident: describing one shows dots.
public struct Passphrase: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible {
    /// As it was generated or given, for handing it on.
    public let words: String

    public init(_ words: String) { self.words = words }

    /// What keys are derived from: small letters in Unicode's form NFKC, without white space and hyphens. So it does not matter
    /// how somebody typed the gaps. The lists of words are prefix codes, so nothing is lost by it.
    var normalised: String {
        let composed = words.precomposedStringWithCompatibilityMapping.lowercased().precomposedStringWithCompatibilityMapping
        return String(
            String.UnicodeScalarView(
                composed.unicodeScalars.filter { !$0.properties.isWhitespace && !Passphrase.hyphens.contains($0) }))
    }

    private static let hyphens: Set<Unicode.Scalar> = [
        "-", "\u{FEFF}", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{00AD}",
    ]

    public var description: String { "••••" }
    public var debugDescription: String { "••••" }
}
