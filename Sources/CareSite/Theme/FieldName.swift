internal import Synchronization

/// A name that templates may use for a field. While the program runs it is a number, so that a template finds a field by comparing
/// numbers: hashing names took a fifth of the time of a patient's page.
struct FieldName: Sendable, Hashable {
    fileprivate let number: Int32

    init(_ text: String) {
        number = FieldName.known.withLock { known in
            if let number = known.numbers[text] { return number }
            let number = Int32(known.texts.count)
            known.numbers[text] = number
            known.texts.append(text)
            return number
        }
    }

    /// One of 64 bits, which other names have too.
    var bit: UInt64 { 1 << UInt64(UInt32(bitPattern: number) & 63) }

    /// The name as templates write it.
    var text: String { FieldName.known.withLock { $0.texts[Int(number)] } }

    private struct Known {
        var numbers: [String: Int32] = [:]
        var texts: [String] = []
    }

    private static let known = Mutex(Known())
}

extension FieldName: ExpressibleByStringLiteral {
    init(stringLiteral text: String) { self.init(text) }
}
