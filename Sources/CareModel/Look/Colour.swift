internal import Foundation

/// An opaque colour in sRGB, eight bits a channel.
public struct Colour: Sendable, Hashable, CustomStringConvertible {
    public let red: UInt8
    public let green: UInt8
    public let blue: UInt8

    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// The low 24 bits as CSS writes them: `0x1c594a` is `#1c594a`.
    public init(_ hex: UInt32) {
        self.init(
            red: UInt8(truncatingIfNeeded: hex >> 16), green: UInt8(truncatingIfNeeded: hex >> 8), blue: UInt8(truncatingIfNeeded: hex))
    }

    /// Reads `#rrggbb` or `#rgb`, in either case, and nothing else: what a clinic writes becomes part of a style sheet.
    public init?(_ text: String) {
        guard text.hasPrefix("#"), text.utf8.dropFirst().allSatisfy({ Colour.isHexDigit($0) }),
            let number = UInt32(text.dropFirst(), radix: 16)
        else { return nil }
        switch text.utf8.count {
        case 7: self.init(number)
        case 4:
            let channels = [number >> 8, number >> 4, number].map { UInt8($0 & 0xF) * 17 }
            self.init(red: channels[0], green: channels[1], blue: channels[2])
        default: return nil
        }
    }

    /// As CSS writes it: `#1c594a`.
    public var description: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Relative luminance, from 0 (black) to 1 (white).
    ///
    /// Source: W3C, Web Content Accessibility Guidelines 2.2, "relative luminance",
    /// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
    public var luminance: Double {
        func linear(_ channel: UInt8) -> Double {
            let value = Double(channel) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// The contrast ratio of two colours, from 1 (none) to 21 (black and white), whichever of them is in front.
    ///
    /// Source: W3C, Web Content Accessibility Guidelines 2.2, "contrast ratio",
    /// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
    public func contrast(with other: Colour) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
}
