internal import Synchronization

/// The name of a file, kept once for as long as the program runs.
///
/// A plan has some three hundred places, and each says which file it is in. As texts their uses would all be counted wherever a
/// part of the plan is copied; an address of something that is never freed is copied like a number.
public struct SourceFile: Sendable, Hashable {
    private let kept: Unmanaged<Kept>

    /// - Parameter name: relative to the clinic folder, with `/` between the parts.
    public init(_ name: String) {
        kept = SourceFile.known.withLock { $0.entry(of: name) }
    }

    public var name: String { kept.takeUnretainedValue().name }

    public static func == (left: SourceFile, right: SourceFile) -> Bool { left.kept.toOpaque() == right.kept.toOpaque() }

    public func hash(into hasher: inout Hasher) { hasher.combine(kept.toOpaque()) }

    private static let known = Mutex(Known())

    private final class Kept: Sendable {
        let name: String

        init(_ name: String) { self.name = name }
    }

    private struct Known {
        private var entries: [Written: Unmanaged<Kept>] = [:]

        mutating func entry(of text: String) -> Unmanaged<Kept> {
            if let known = entries[Written(text)] { return known }
            // The caller's text may be a part of a larger one.
            var own = text
            own.makeContiguousUTF8()
            let entry = Unmanaged.passRetained(Kept(own))
            entries[Written(own)] = entry
            return entry
        }
    }

    /// A name as it is written: two that look alike may be two files.
    private struct Written: Hashable {
        let text: String

        init(_ text: String) { self.text = text }

        static func == (left: Written, right: Written) -> Bool {
            var (left, right) = (left.text, right.text)
            return left.withUTF8 { left in right.withUTF8 { right in left.elementsEqual(right) } }
        }

        func hash(into hasher: inout Hasher) {
            var text = text
            text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        }
    }
}
