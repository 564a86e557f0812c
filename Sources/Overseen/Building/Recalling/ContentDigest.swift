import CareModel
import Oversight

#if Site
    import Crypto
#endif

/// The SHA-256 of a file's bytes.
struct ContentDigest: Sendable, Hashable {
    private let bytes: SIMD32<UInt8>

    /// - Parameter content: taken in by a library that uses the processor's own instructions where that is built in: a full build
    ///   reads every byte of the clinic folder for it.
    init(of content: some Collection<UInt8>) {
        let content = ArraySlice(content)
        #if Site
            bytes = content.withUnsafeBytes { content in
                var hash = Crypto.SHA256()
                hash.update(bufferPointer: content)
                return ContentDigest.bytes(hash.finalize())
            }
        #else
            bytes = ContentDigest.bytes(Oversight.SHA256.digest(of: Array(content)))
        #endif
    }

    /// - Parameter digest: 32 bytes.
    init(_ digest: some Sequence<UInt8>) {
        bytes = ContentDigest.bytes(digest)
    }

    /// How many bytes a digest has.
    static let size = 32

    private static func bytes(_ digest: some Sequence<UInt8>) -> SIMD32<UInt8> {
        var bytes = SIMD32<UInt8>()
        for (index, byte) in zip(bytes.indices, digest) { bytes[index] = byte }
        return bytes
    }

    /// Whether these are its bytes.
    func equals(_ digest: some Collection<UInt8>) -> Bool {
        digest.count == ContentDigest.size && ContentDigest.bytes(digest) == bytes
    }

    /// 64 lower-case hexadecimal digits.
    var hex: String {
        String(unsafeUninitializedCapacity: ContentDigest.size * 2) { buffer in
            for index in bytes.indices {
                buffer[index * 2] = ContentDigest.digit(bytes[index] >> 4)
                buffer[index * 2 + 1] = ContentDigest.digit(bytes[index] & 15)
            }
            return ContentDigest.size * 2
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x61 + value - 10 }
}

extension ContentDigest: Storable {
    func store(in store: inout StoreWriter) {
        withUnsafeBytes(of: bytes) { store.addRaw($0) }
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        bytes = ContentDigest.bytes(try store.raw(ContentDigest.size))
    }
}
