import CareModel
import Oversight

#if Site
    import Crypto
#endif

/// The SHA-256 of a file's bytes.
struct ContentDigest: Sendable, Hashable {
    // As numbers, which lie closer together in memory than one wide value.
    private let first, second, third, fourth: UInt64

    /// - Parameter content: taken in by a library that uses the processor's own instructions where that is built in: a full build
    ///   reads every byte of the clinic folder for it.
    init(of content: some Collection<UInt8>) {
        #if Site
            func digest(of bytes: UnsafeBufferPointer<UInt8>) -> ContentDigest {
                var hash = Crypto.SHA256()
                hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
                return ContentDigest(hash.finalize())
            }
            self = content.withContiguousStorageIfAvailable(digest) ?? Array(content).withUnsafeBufferPointer(digest)
        #else
            self.init(Oversight.SHA256.digest(of: Array(content)))
        #endif
    }

    /// - Parameter digest: 32 bytes.
    init(_ digest: some Sequence<UInt8>) {
        var bytes = digest.makeIterator()
        func number() -> UInt64 { (0..<8).reduce(0) { number, _ in number << 8 | UInt64(bytes.next() ?? 0) } }
        (first, second, third, fourth) = (number(), number(), number(), number())
    }

    /// How many bytes a digest has.
    static let size = 32

    /// Whether these are its bytes.
    func equals(_ digest: some Collection<UInt8>) -> Bool {
        digest.count == ContentDigest.size && ContentDigest(digest) == self
    }

    /// 64 lower-case hexadecimal digits.
    var hex: String {
        String(unsafeUninitializedCapacity: ContentDigest.size * 2) { buffer in
            var place = 0
            for number in [first, second, third, fourth] {
                for shift in stride(from: 60, through: 0, by: -4) {
                    buffer[place] = ContentDigest.digit(UInt8(number >> UInt64(shift) & 15))
                    place += 1
                }
            }
            return ContentDigest.size * 2
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x61 + value - 10 }
}

extension ContentDigest: Storable {
    func store(in store: inout StoreWriter) {
        for number in [first, second, third, fourth] { withUnsafeBytes(of: number.bigEndian) { store.addRaw($0) } }
    }

    init(from store: inout StoreReader) throws(StoreDamage) {
        self.init(try store.raw(ContentDigest.size))
    }
}
