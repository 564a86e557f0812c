/// How much work a guess at a passphrase costs: rounds of PBKDF2-HMAC-SHA-256.
public struct SealingStrength: Sendable, Hashable {
    public let iterations: Int

    /// What OWASP asks of PBKDF2-HMAC-SHA-256 since 2023 (Password Storage Cheat Sheet), for servers that can also count
    /// attempts. A file cannot, so this is the least that is taken.
    public static let floor = 600_000
    /// More would keep an old phone busy for minutes.
    public static let ceiling = 20_000_000
    /// 1,000,000 rounds: under a second on a small computer of today, a few on an older phone.
    public static let standard = SealingStrength(unchecked: 1_000_000)

    /// - Throws: `SealingError.iterations` outside `floor ... ceiling`.
    public init(iterations: Int) throws(SealingError) {
        guard (SealingStrength.floor...SealingStrength.ceiling).contains(iterations) else { throw .iterations(iterations) }
        self.iterations = iterations
    }

    /// For tests that seal a thousand times.
    init(unchecked iterations: Int) { self.iterations = iterations }
}
