import CareModel
import Oversight

#if Site
    import Crypto
#endif

/// The SHA-256 of a file's bytes.
struct ContentDigest: Sendable, Hashable {
    /// 32 bytes.
    let bytes: [UInt8]

    /// - Parameter content: taken in by a library that uses the processor's own instructions where that is built in: a full build
    ///   reads every byte of the clinic folder for it.
    init(of content: some Collection<UInt8>) {
        let content = ArraySlice(content)
        #if Site
            bytes = content.withUnsafeBytes { content in
                var hash = Crypto.SHA256()
                hash.update(bufferPointer: content)
                return Array(hash.finalize())
            }
        #else
            bytes = Oversight.SHA256.digest(of: Array(content))
        #endif
    }

    static let size = 32

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// 64 lower-case hexadecimal digits.
    var hex: String {
        String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
            for (index, byte) in bytes.enumerated() {
                buffer[index * 2] = ContentDigest.digit(byte >> 4)
                buffer[index * 2 + 1] = ContentDigest.digit(byte & 15)
            }
            return bytes.count * 2
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x61 + value - 10 }
}

extension ContentDigest: Storable {
    func store(in store: inout StoreWriter) { store.add(bytes) }

    init(from store: inout StoreReader) throws(StoreDamage) { self.init(bytes: try store.bytes()) }
}
