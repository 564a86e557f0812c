import CareModel

/// Knows a finding again on another day, in another checkout, after lines were added above it.
///
/// Made of the rule, the patient (or the file, where there is no patient) and the step; never of a line number or of the
/// message, which may count days. Equal ones are told apart by their order.
///
/// The hash is FNV-1a with 64 bits. It is no secret and no seal, so it need not withstand an attack; it must be the same
/// on every machine, which Swift's `Hasher` is not, and rarely meet itself: among 10,000 findings two different ones
/// share a value with a chance of about 3 in 10^12.
public struct Fingerprint: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let value: UInt64

    init(value: UInt64) {
        self.value = value
    }

    /// Reads what `description` writes: 16 lower-case hexadecimal digits.
    public init?(_ text: some StringProtocol) {
        let isPlain = text.utf8.count == 16 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        guard isPlain, let value = UInt64(text, radix: 16) else { return nil }
        self.value = value
    }

    public var description: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    public static func < (left: Fingerprint, right: Fingerprint) -> Bool { left.value < right.value }

    /// One for each finding. The findings must come in the report's order, waived and baselined ones among them, so that
    /// a waiver for one finding does not rename the next.
    static func each(of findings: [Finding]) -> [Fingerprint] {
        var seen: [UInt64: Int] = [:]
        seen.reserveCapacity(findings.count)
        return findings.map { finding in
            let place = hash(of: finding)
            let ordinal = seen[place, default: 0]
            seen[place] = ordinal + 1
            return Fingerprint(value: ordinal == 0 ? place : mix(String(ordinal), into: place))
        }
    }

    private static func hash(of finding: Finding) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        hash = mix(finding.rule, into: hash)
        if let patient = finding.subject.patient {
            hash = mix("patient", into: hash)
            hash = mix(patient, into: hash)
        } else {
            hash = mix("file", into: hash)
            hash = mix(finding.location.file, into: hash)
        }
        return mix(finding.subject.step ?? "", into: hash)
    }

    /// Ends each part with a byte that UTF-8 never has, so that no two lists of parts run together.
    private static func mix(_ part: String, into start: UInt64) -> UInt64 {
        var hash = start
        for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return (hash ^ 0xff) &* 0x0000_0100_0000_01b3
    }
}
