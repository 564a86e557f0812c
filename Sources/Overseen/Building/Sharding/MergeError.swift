/// Why parts cannot be joined.
public enum MergeError: Error, Sendable, Hashable, CustomStringConvertible {
    /// It holds no part, or a damaged one.
    case notAPart(path: String)
    /// A part was made from other shared files, with other options or by another program than these.
    case otherBasis(path: String)
    case otherDay(path: String)
    /// Of another number of parts, or one that another part has as well.
    case otherShares(path: String)
    case missing(parts: [Int], of: Int)
    /// A patient's file is not as it was when its part was made, is new, or is gone.
    case changed(file: String)
    /// A page of the part is not as it was written.
    case damagedPage(path: String)

    public var description: String {
        switch self {
        case .notAPart(let path): "\(path) holds no part of a build, or a damaged one; make it again with `overseen build --shard`"
        case .otherBasis(let path):
            "\(path) was made from other files, with other options or by another program; make all parts again from one state"
        case .otherDay(let path): "\(path) was made for another day; give all parts and the merge the same --as-of"
        case .otherShares(let path): "\(path) is one part too many: of another number of parts, or there twice"
        case .missing(let parts, let count):
            "of \(count) parts \(parts.map(String.init).joined(separator: ", ")) \(parts.count == 1 ? "is" : "are") missing"
        case .changed(let file): "\(file) is not as it was when the parts were made; make them again"
        case .damagedPage(let path): "\(path) is not as it was written; make its part again"
        }
    }
}
