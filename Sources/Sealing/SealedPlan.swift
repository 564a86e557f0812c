public import Foundation

/// One patient's plan, sealed: what stands in the file, readable by anyone and useful only with a passphrase.
///
/// The content is encrypted once under a random key; that key is wrapped for each recipient under a key derived from the
/// recipient's own passphrase. The format is described, well enough to write another opener from it, in <doc:SealedFileFormat>.
public struct SealedPlan: Sendable, Hashable, Codable {
    /// Always `overseen-sealed-plan`.
    public internal(set) var format: String
    /// The version of the format: 1.
    public internal(set) var version: Int
    /// 128 random bits that name this file and nobody: 26 letters and digits.
    public internal(set) var token: String
    /// The day on which it was sealed, `YYYY-MM-DD`.
    public internal(set) var made: String
    public internal(set) var content: Box
    /// One for each recipient, in the order in which they were named.
    public internal(set) var keys: [WrappedKey]

    /// A nonce, and what AES-256-GCM made: the ciphertext followed by its tag of 16 bytes. Base64 in JSON.
    public struct Box: Sendable, Hashable, Codable {
        public internal(set) var nonce: Data
        public internal(set) var data: Data
    }

    /// The content key under a key derived from one recipient's passphrase.
    public struct WrappedKey: Sendable, Hashable, Codable {
        /// 16 bytes, fresh for each wrapping.
        public internal(set) var salt: Data
        /// Rounds of PBKDF2-HMAC-SHA-256; never under `SealingStrength.floor`.
        public internal(set) var iterations: Int
        public internal(set) var nonce: Data
        public internal(set) var data: Data
    }

    static let formatName = "overseen-sealed-plan"
    static let currentVersion = 1
}

extension SealedPlan {
    /// Reads the JSON of a sealed plan, and refuses whatever is not one, byte by byte.
    ///
    /// - Throws: `SealingError.unreadable` or `.unknownVersion`.
    public init(json: Data) throws(SealingError) {
        let plan: SealedPlan
        do { plan = try JSONDecoder().decode(SealedPlan.self, from: json) } catch { throw .unreadable }
        guard plan.format == SealedPlan.formatName else { throw .unreadable }
        guard plan.version == SealedPlan.currentVersion else { throw .unknownVersion(plan.version) }
        guard !plan.keys.isEmpty, plan.content.nonce.count == 12, plan.keys.allSatisfy(\.isWellFormed) else { throw .unreadable }
        self = plan
    }

    /// As JSON with its keys in a fixed order. It holds letters, digits and `+/=-{}[]":,` only, so it can stand in HTML as it is.
    public func json() throws(SealingError) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do { return try encoder.encode(self) } catch { throw .unreadable }
    }
}

extension SealedPlan.WrappedKey {
    /// A floor for rounds also where files are read: a file with fewer was not made by us, and opening it would only help
    /// whoever wants the passphrase.
    fileprivate var isWellFormed: Bool {
        salt.count == 16 && nonce.count == 12 && data.count == 48 && iterations > 0 && iterations <= SealingStrength.ceiling
    }
}
