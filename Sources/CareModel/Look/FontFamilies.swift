/// Fonts in the order in which a reader's machine is asked for them. Nothing is fetched: a page shows the first one that the
/// machine has.
///
/// A family's name is made of letters, digits, spaces and hyphens only, so that nothing else can enter a style sheet through it.
public struct FontFamilies: Sendable, Hashable {
    /// Lists that a clinic names by one word.
    public enum Stack: String, Sendable, CaseIterable {
        /// The default theme's letters for text.
        case humanist
        /// The letters of the reader's own system.
        case system
        /// Wide and plain letters. Verdana and Tahoma are among those that the British Dyslexia Association's "Dyslexia friendly
        /// style guide" (2023) names.
        case legible
        case rounded
        /// The default theme's letters for headings.
        case serif
    }

    /// At most eight. Empty for `system`, which is no name.
    public let names: [String]
    /// What CSS falls back to: `sans-serif`, `serif`, or the system's own letters first.
    public let generic: String

    /// Reads the name of a stack, or names of families with commas between them. Nil for anything else.
    public init?(_ text: String) {
        if let stack = Stack(rawValue: text) {
            self.init(stack)
            return
        }
        let names = text.split(separator: ",", omittingEmptySubsequences: false).map(FontFamilies.trimmed)
        guard (1...8).contains(names.count), names.allSatisfy(FontFamilies.isSafe) else { return nil }
        // A generic family may end the list; it is written without quotation marks.
        let generics = ["sans-serif", "serif"]
        let last = names.last.flatMap { generics.contains($0) ? $0 : nil }
        let families = last == nil ? names : names.dropLast()
        guard !families.isEmpty, !families.contains(where: { FontFamilies.keywords.contains($0.lowercased()) }) else { return nil }
        self.init(names: families, generic: last ?? "sans-serif")
    }

    private init(names: [String], generic: String) {
        self.names = names
        self.generic = generic
    }

    public init(_ stack: Stack) {
        (names, generic) =
            switch stack {
            case .humanist: (["Seravek", "Gill Sans Nova", "Segoe UI", "Ubuntu", "Noto Sans"], "sans-serif")
            case .system: ([], "system-ui, sans-serif")
            case .legible: (["Verdana", "Tahoma", "DejaVu Sans", "Noto Sans"], "sans-serif")
            case .rounded: (["Nunito", "Quicksand", "Arial Rounded MT Bold", "Hiragino Maru Gothic ProN", "Noto Sans"], "sans-serif")
            case .serif: (["Iowan Old Style", "Palatino Linotype", "URW Palladio L", "P052", "Noto Serif", "Georgia"], "serif")
            }
    }

    /// The value of a `font-family` property: names in quotation marks, then the generic family.
    public var css: String {
        (names.map { "\"\($0)\"" } + [generic]).joined(separator: ", ")
    }

    /// Words that mean something else in a `font-family` than the name of a font.
    private static let keywords: Set<String> = ["sans-serif", "serif", "inherit", "initial", "unset", "revert", "revert-layer", "default"]

    private static func isSafe(_ name: String) -> Bool {
        guard let first = name.utf8.first, first != UInt8(ascii: "-"), name.utf8.count <= 60 else { return false }
        return name.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-")
        }
    }

    private static func trimmed(_ part: Substring) -> String {
        var part = part
        while part.first == " " { part = part.dropFirst() }
        while part.last == " " { part = part.dropLast() }
        return String(part)
    }
}
