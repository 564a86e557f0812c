import CareModel
import ClinicFolder

/// One of several equal shares of a clinic's patients, so that as many machines can each build a part.
public struct Shard: Sendable, Hashable, CustomStringConvertible {
    /// From 1 to `count`.
    public let number: Int
    /// From 1 to 10,000.
    public let count: Int

    public init?(number: Int, of count: Int) {
        guard (1...10_000).contains(count), (1...count).contains(number) else { return nil }
        self.number = number
        self.count = count
    }

    /// Reads `2/7`; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let number = parts[0], let count = parts[1] else { return nil }
        self.init(number: number, of: count)
    }

    public var description: String { "\(number)/\(count)" }

    /// Whether a patient's file belongs to this share. Each file belongs to exactly one, on every machine with the same folder and
    /// the same map of addresses.
    ///
    /// Tokens are random, so that their remainders make shares of the same size without anybody knowing of the others. A file
    /// that is not named for a patient with a token is dealt out by its path.
    func holds(_ file: String, _ tokens: TokenMap) -> Bool {
        let name = file.split(separator: "/").last ?? ""
        let patient = name.hasSuffix(".md") ? String(name.dropLast(3)) : String(name)
        // FNV-1a, which is the same on every machine; Swift's own hash is another one in each run.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in (tokens[patient] ?? file).utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return Int(hash % UInt64(count)) == number - 1
    }
}
