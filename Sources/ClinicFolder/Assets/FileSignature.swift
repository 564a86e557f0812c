import CareModel

/// Whether a file begins as files of its kind do.
///
/// Sources: PNG, W3C REC-png-3, section 5.2; JPEG, ITU-T T.81, annex B.1; GIF89a, section 17; WebP, RFC 9649, section 2.4;
/// AVIF 1.1, section 9.1.1 (brands of ISO/IEC 14496-12); PDF, ISO 32000-2, section 7.5.2.
enum FileSignature {
    static func fits(_ bytes: [UInt8], _ kind: Asset.Kind) -> Bool {
        switch kind {
        case .png: bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        case .jpeg: bytes.starts(with: [0xFF, 0xD8, 0xFF])
        case .gif: bytes.starts(with: Array("GIF87a".utf8)) || bytes.starts(with: Array("GIF89a".utf8))
        case .webp: bytes.count >= 12 && bytes.starts(with: Array("RIFF".utf8)) && bytes[8..<12].elementsEqual("WEBP".utf8)
        case .avif:
            bytes.count >= 12 && bytes[4..<8].elementsEqual("ftyp".utf8)
                && (bytes[8..<12].elementsEqual("avif".utf8) || bytes[8..<12].elementsEqual("avis".utf8)
                    || bytes[8..<12].elementsEqual("mif1".utf8))
        case .pdf: bytes.starts(with: Array("%PDF-".utf8))
        case .svg: false
        }
    }
}
