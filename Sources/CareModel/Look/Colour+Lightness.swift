/// Hue, saturation and lightness, by which a colour becomes lighter or darker and stays itself.
///
/// Source: W3C, CSS Color Module Level 4, section 7.1, "Converting HSL Colors to sRGB",
/// https://www.w3.org/TR/css-color-4/#hsl-to-rgb
extension Colour {
    /// In degrees, from 0 up to 360; 0 for a grey.
    public var hue: Double {
        let (r, g, b) = channels
        let (most, least) = (max(r, g, b), min(r, g, b))
        guard most > least else { return 0 }
        let range = most - least
        let sixth =
            if most == r { (g - b) / range + (g < b ? 6 : 0) } else if most == g { (b - r) / range + 2 } else { (r - g) / range + 4 }
        return sixth * 60
    }

    /// From 0 (grey) to 1.
    public var saturation: Double {
        let (r, g, b) = channels
        let (most, least) = (max(r, g, b), min(r, g, b))
        guard most > least else { return 0 }
        return (most - least) / (1 - abs(most + least - 1))
    }

    /// From 0 (black) to 1 (white).
    public var lightness: Double {
        let (r, g, b) = channels
        return (max(r, g, b) + min(r, g, b)) / 2
    }

    /// - Parameters:
    ///   - hue: In degrees.
    ///   - saturation: From 0 to 1.
    ///   - lightness: From 0 to 1.
    public init(hue: Double, saturation: Double, lightness: Double) {
        let reach = saturation * min(lightness, 1 - lightness)
        func channel(_ offset: Double) -> UInt8 {
            let k = (offset + hue / 30).truncatingRemainder(dividingBy: 12)
            let value = lightness - reach * max(-1, min(k - 3, 9 - k, 1))
            return UInt8(min(255, max(0, (value * 255).rounded())))
        }
        self.init(red: channel(0), green: channel(8), blue: channel(4))
    }

    /// The same hue and saturation, with the lightness moved as little as it takes; nil where no lightness will do.
    public func nearest(where isGood: (Colour) -> Bool) -> Colour? {
        if isGood(self) { return self }
        // Half a step of one channel: no colour on the way is left out.
        let steps = 510
        for step in 1...steps {
            let distance = Double(step) / Double(steps)
            for moved in [lightness - distance, lightness + distance] where (0...1).contains(moved) {
                let colour = Colour(hue: hue, saturation: saturation, lightness: moved)
                if isGood(colour) { return colour }
            }
        }
        return nil
    }

    private var channels: (Double, Double, Double) { (Double(red) / 255, Double(green) / 255, Double(blue) / 255) }
}
