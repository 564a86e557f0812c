/// SHA-256 as in FIPS 180-4, so that a sign-off needs no outside library.
package enum SHA256 {
    /// 64 lower-case hexadecimal digits for the text's UTF-8.
    package static func hexDigest(of text: String) -> String { hexDigest(of: Array(text.utf8)) }

    /// 64 lower-case hexadecimal digits.
    package static func hexDigest(of bytes: [UInt8]) -> String {
        var result = ""
        result.reserveCapacity(64)
        for word in words(of: bytes) {
            let digits = String(word, radix: 16)
            result += String(repeating: "0", count: 8 - digits.count) + digits
        }
        return result
    }

    /// 32 bytes.
    package static func digest(of bytes: [UInt8]) -> [UInt8] {
        words(of: bytes).flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) } }
    }

    /// The first 16 of the 32 bytes.
    package struct FirstHalf: Sendable, Hashable {
        private let high: UInt64
        private let low: UInt64

        fileprivate init(_ words: [UInt32]) {
            high = UInt64(words[0]) << 32 | UInt64(words[1])
            low = UInt64(words[2]) << 32 | UInt64(words[3])
        }

        /// From 32 lower-case hexadecimal digits.
        package init?(hex: String) {
            let digits = Array(hex.utf8)
            guard digits.count == 32, digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }),
                let high = UInt64(String(decoding: digits[..<16], as: UTF8.self), radix: 16),
                let low = UInt64(String(decoding: digits[16...], as: UTF8.self), radix: 16)
            else { return nil }
            self.high = high
            self.low = low
        }
    }

    package static func firstHalf(of bytes: [UInt8]) -> FirstHalf { FirstHalf(words(of: bytes)) }

    private static func words(of message: [UInt8]) -> [UInt32] {
        var state: [UInt32] = [
            0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
        ]
        // Only the end is copied: the message may be a large file.
        let whole = message.count / 64 * 64
        var end: [UInt8] = []
        end.reserveCapacity(128)
        end += message[whole...]
        end.append(0x80)
        while end.count % 64 != 56 { end.append(0) }
        let bits = UInt64(message.count) * 8
        for shift in stride(from: 56, through: 0, by: -8) { end.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
        // The build plugin runs unoptimised, where array accesses through generic code cost fifty times a plain load.
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
            constants.withUnsafeBufferPointer { constants in
                message.withUnsafeBufferPointer { bytes in
                    var block = 0
                    while block < whole {
                        mix(bytes, block, schedule, constants, &state)
                        block += 64
                    }
                }
                end.withUnsafeBufferPointer { bytes in
                    var block = 0
                    while block < bytes.count {
                        mix(bytes, block, schedule, constants, &state)
                        block += 64
                    }
                }
            }
        }
        return state
    }

    private static func mix(
        _ bytes: UnsafeBufferPointer<UInt8>, _ block: Int, _ schedule: UnsafeMutableBufferPointer<UInt32>,
        _ constants: UnsafeBufferPointer<UInt32>, _ state: inout [UInt32]
    ) {
        var index = 0
        while index < 16 {
            let at = block + index * 4
            schedule[index] =
                UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8 | UInt32(bytes[at + 3])
            index += 1
        }
        while index < 64 {
            let x = schedule[index - 15]
            let y = schedule[index - 2]
            let s0 = (x >> 7 | x << 25) ^ (x >> 18 | x << 14) ^ (x >> 3)
            let s1 = (y >> 17 | y << 15) ^ (y >> 19 | y << 13) ^ (y >> 10)
            schedule[index] = schedule[index - 16] &+ s0 &+ schedule[index - 7] &+ s1
            index += 1
        }
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        index = 0
        // Eight rounds, after which each letter is where it was: nothing has to be moved between them.
        while index < 64 {
            round(a, b, c, &d, e, f, g, &h, constants[index] &+ schedule[index])
            round(h, a, b, &c, d, e, f, &g, constants[index + 1] &+ schedule[index + 1])
            round(g, h, a, &b, c, d, e, &f, constants[index + 2] &+ schedule[index + 2])
            round(f, g, h, &a, b, c, d, &e, constants[index + 3] &+ schedule[index + 3])
            round(e, f, g, &h, a, b, c, &d, constants[index + 4] &+ schedule[index + 4])
            round(d, e, f, &g, h, a, b, &c, constants[index + 5] &+ schedule[index + 5])
            round(c, d, e, &f, g, h, a, &b, constants[index + 6] &+ schedule[index + 6])
            round(b, c, d, &e, f, g, h, &a, constants[index + 7] &+ schedule[index + 7])
            index += 8
        }
        state[0] = state[0] &+ a
        state[1] = state[1] &+ b
        state[2] = state[2] &+ c
        state[3] = state[3] &+ d
        state[4] = state[4] &+ e
        state[5] = state[5] &+ f
        state[6] = state[6] &+ g
        state[7] = state[7] &+ h
    }

    @inline(__always)
    private static func round(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ word: UInt32
    ) {
        let s1 = (e >> 6 | e << 26) ^ (e >> 11 | e << 21) ^ (e >> 25 | e << 7)
        let first = h &+ s1 &+ (g ^ (e & (f ^ g))) &+ word
        let s0 = (a >> 2 | a << 30) ^ (a >> 13 | a << 19) ^ (a >> 22 | a << 10)
        d = d &+ first
        h = first &+ s0 &+ ((a & b) | (c & (a | b)))
    }

    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01,
        0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc,
        0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147,
        0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116, 0x1e37_6c08,
        0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3, 0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
        0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}
