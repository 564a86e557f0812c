/// Why a plan cannot be sealed or opened.
public enum SealingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The passphrase opens none of the keys, or the file was changed after it was made: the two look the same.
    case wrongPassphrase
    /// This is not a sealed plan, or it is cut off.
    case unreadable
    /// Made by a later version of this package.
    case unknownVersion(Int)
    /// Fewer rounds than are safe, or more than a phone can do.
    case iterations(Int)
    /// Nobody was named who may open it.
    case noRecipient
    /// There is no recipient of this number, from 1.
    case noSuchRecipient(Int)
    /// The package was built without the trait Site, which brings the cryptography.
    case notBuiltIn

    public var description: String {
        switch self {
        case .wrongPassphrase: "the passphrase does not open it, or the file was changed since it was sealed"
        case .unreadable: "this is not a sealed plan, or it is cut off"
        case .unknownVersion(let version): "version \(version) of the sealed format is not known here"
        case .iterations(let count):
            "\(count) rounds are not taken; between \(SealingStrength.floor) and \(SealingStrength.ceiling) are"
        case .noRecipient: "a plan must be sealed for somebody"
        case .noSuchRecipient(let number): "there is no recipient number \(number)"
        case .notBuiltIn: "sealing needs the trait Site of the package overseen"
        }
    }
}
