public import CareModel
internal import Oversight

/// The clinic's pictures and documents under the names that they are published by.
///
/// A name holds the beginning of the file's SHA-256, as in `assets/logo.1a2b3c4d.svg`: another picture has another address, so
/// that a browser may keep a file for good. Made once for all pages of an edition.
public struct AssetShelf: Sendable {
    private struct Item: Sendable {
        let asset: Asset
        let page: SitePage
        var address: String { page.path }
    }

    private let items: [String: Item]

    public init(_ assets: [Asset] = []) {
        var items: [String: Item] = [:]
        var taken: [String: [UInt8]] = [:]
        for asset in assets {
            let digest = SHA256.hexDigest(of: asset.bytes)
            var address = AssetShelf.address(of: asset, digest.prefix(8))
            // Two files of the same name and the same eight digits; the whole digest tells them apart.
            if let other = taken[address], other != asset.bytes { address = AssetShelf.address(of: asset, digest[...]) }
            taken[address] = asset.bytes
            items[asset.path] = Item(asset: asset, page: SitePage(path: address, bytes: asset.bytes).shared(digest))
        }
        self.items = items
    }

    /// A picture by its path in the clinic folder: its address below the edition's folder, and its size in CSS pixels where its
    /// header says it. A page in a folder of its own puts its way to the edition's folder before the address.
    ///
    /// - Parameter path: Such as `assets/logo.svg`.
    /// - Returns: Nil for a file that is no picture, was left out, or does not exist.
    public func picture(_ path: String) -> (address: String, width: Int?, height: Int?)? {
        guard let item = items[path], item.asset.kind.isPicture else { return nil }
        return (item.address, item.asset.width, item.asset.height)
    }

    /// The address of any published file, such as a worksheet as PDF, below the edition's folder.
    public func address(of path: String) -> String? { items[path]?.address }

    /// The paths of everything on the shelf, sorted: for "did you mean".
    public var paths: [String] { items.keys.sorted() }

    /// Whether any picture could stand on a page.
    public var hasPictures: Bool { items.values.contains { $0.asset.kind.isPicture } }

    /// The files that pages used, each once, to be put into the pages' folder.
    ///
    /// - Parameter paths: As they were asked for; unknown ones are left out.
    public func pages(for paths: some Sequence<String>) -> [SitePage] {
        var addresses: Set<String> = []
        return paths.compactMap { items[$0] }.filter { addresses.insert($0.address).inserted }.map(\.page)
    }

    /// Every file.
    public var pages: [SitePage] { pages(for: paths) }

    /// The name's letters, digits and hyphens, so that it needs no escapes in an address.
    private static func address(of asset: Asset, _ digest: Substring) -> String {
        let name = asset.path.split(separator: "/").last ?? ""
        let cut = name.lastIndex(of: ".") ?? name.endIndex
        var stem = ""
        for byte in name[..<cut].lowercased().utf8 {
            let isKept = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
            if isKept { stem.unicodeScalars.append(Unicode.Scalar(byte)) } else if !stem.isEmpty, stem.last != "-" { stem += "-" }
        }
        while stem.last == "-" { stem.removeLast() }
        return "assets/\(stem.isEmpty ? "file" : String(stem.prefix(60))).\(digest).\(ending(of: asset.kind))"
    }

    private static func ending(of kind: Asset.Kind) -> String { kind == .jpeg ? "jpg" : kind.rawValue }
}
