#if Site
    import Crypto
#endif

/// A digest of bytes that come piece by piece.
struct RunningDigest {
    #if Site
        private var hash = Crypto.SHA256()

        mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { hash.update(bufferPointer: $0) } }

        var digest: ContentDigest { ContentDigest(hash.finalize()) }
    #else
        private var bytes: [UInt8] = []

        mutating func add(_ bytes: [UInt8]) { self.bytes += bytes }

        var digest: ContentDigest { ContentDigest(of: bytes) }
    #endif
}
