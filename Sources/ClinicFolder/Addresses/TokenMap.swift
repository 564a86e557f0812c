/// The private map from patients to the unguessable names of their folders.
///
/// A token is 128 random bits and says nothing about the patient. The map is kept outside the published site, readable by
/// its owner only: whoever holds it can tell whose page is whose.
public struct TokenMap: Sendable {
    private var tokens: [String: String] = [:]
    /// Whether somebody got a new token since the map was read.
    public private(set) var isChanged = false

    public init() {}

    /// Reads `path`: one patient a line, the id, a tab and the token.
    ///
    /// - Returns: nil when there is no such file.
    /// - Throws: `TokenMapError` when a line is not of that shape. Never makes new tokens up in its place.
    public static func read(_ path: String) throws(TokenMapError) -> TokenMap? {
        guard DiskFile.exists(path) else { return nil }
        guard let bytes = try? DiskFile.bytes(of: path, named: path) else { throw TokenMapError(path: path, line: 0) }
        var map = TokenMap()
        // Most lines are of an id and a token of 26 letters.
        map.tokens.reserveCapacity(bytes.count / 34)
        map.all.reserveCapacity(bytes.count / 34)
        var (index, start) = (-1, bytes.startIndex)
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
            let line = bytes[start..<end]
            (index, start) = (index + 1, end + 1)
            if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
            guard let tab = line.firstIndex(of: UInt8(ascii: "\t")), let id = String(validating: line[..<tab], as: UTF8.self), !id.isEmpty,
                let token = String(validating: line[(tab + 1)...], as: UTF8.self), isToken(token), map.all.insert(token).inserted,
                map.tokens.updateValue(token, forKey: id) == nil
            else { throw TokenMapError(path: path, line: index + 1) }
        }
        return map
    }

    /// Every token that was ever given.
    public private(set) var all: Set<String> = []

    /// The patient's token, if they have one.
    public subscript(patient: String) -> String? { tokens[patient] }

    /// The patient's token; one who has none gets it now.
    public mutating func token(for patient: String) -> String {
        if let known = tokens[patient] { return known }
        let new = TokenMap.newToken()
        tokens[patient] = new
        all.insert(new)
        isChanged = true
        return new
    }

    /// Takes over the tokens that `other` has for patients who have none here.
    public mutating func adopt(_ other: TokenMap) {
        for (patient, token) in other.tokens where tokens[patient] == nil {
            tokens[patient] = token
            all.insert(token)
            isChanged = true
        }
    }

    /// The file's text. Patients who left keep their line, so that nobody else ever gets their address.
    public var text: String {
        var text = "# Whose folder is whose. Private: keep it out of the published site, and keep a backup.\n"
        for (patient, token) in tokens.sorted(by: { $0.key < $1.key }) { text += patient + "\t" + token + "\n" }
        return text
    }

    /// A token for a single use, in no map.
    public static func newToken() -> String {
        var generator = SystemRandomNumberGenerator()
        return token(from: generator.next(), generator.next())
    }

    /// 26 lower-case letters and digits for 128 bits.
    static func token(from high: UInt64, _ low: UInt64) -> String {
        // Few vowels and no look-alikes, so that a token hardly spells a word.
        let alphabet = Array("0123456789bcdfghjkmnpqrstvwxyzae".utf8)
        var bits = UInt128(high) << 64 | UInt128(low)
        var result: [UInt8] = []
        for _ in 0..<26 {
            result.append(alphabet[Int(bits & 31)])
            bits >>= 5
        }
        return String(decoding: result, as: UTF8.self)
    }

    static func isToken(_ text: String) -> Bool {
        text.utf8.count == 26
            && text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
            }
    }
}

/// The private map from patients to their addresses cannot be read.
public struct TokenMapError: Error, Sendable, Equatable, CustomStringConvertible {
    public var path: String
    /// 0 when the file as a whole cannot be read.
    public var line: Int

    public var description: String {
        "the private map \(path) cannot be read at line \(line); restore it from a backup, "
            + "or give everyone a new address with --new-addresses"
    }
}
