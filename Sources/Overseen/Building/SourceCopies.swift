import ClinicFolder

/// Tells whether a file is a copy of one that the clinic works with, whatever it is called.
struct SourceCopies {
    private let reader: ClinicReader
    private let bySize: [Int: [String]]

    /// Reads every file of the clinic folder once; what lies in assets/ is there to be published.
    init(of reader: ClinicReader) {
        self.reader = reader
        var bySize: [Int: [String]] = [:]
        for file in reader.allFiles where !file.hasPrefix("assets/") {
            if let size = try? reader.bytes(of: file).count, size > 0 { bySize[size, default: []].append(file) }
        }
        self.bySize = bySize
    }

    /// The file of the clinic folder that has exactly these bytes.
    func original(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
        bySize[bytes.count]?.first { file in (try? reader.bytes(of: file))?.elementsEqual(bytes) ?? false }
    }
}
