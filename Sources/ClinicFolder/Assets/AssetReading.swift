import CareModel

/// A file below assets/: whether it may be published, and how large its picture is.
enum AssetReading {
    /// 4 MB: on a slow phone a larger picture keeps a page waiting for half a minute.
    static let sizeLimit = 4 * 1_048_576

    /// The endings of the files that are published, each with its kind.
    static let kinds: [(ending: String, kind: Asset.Kind)] = [
        ("svg", .svg), ("png", .png), ("jpg", .jpeg), ("jpeg", .jpeg), ("webp", .webp), ("gif", .gif), ("avif", .avif), ("pdf", .pdf),
    ]

    static var pictureEndings: String { kinds.filter(\.kind.isPicture).map(\.ending).joined(separator: ", ") }

    /// By the ending of the file's name, in either case; nil for a file that is not published.
    static func kind(of path: String) -> Asset.Kind? {
        let ending = path.lowercased().split(separator: ".", omittingEmptySubsequences: false).last ?? ""
        return kinds.first { $0.ending == ending }?.kind
    }

    /// The file, or nil with a finding that says why it is left out.
    static func read(_ file: String, of reader: ClinicReader, in log: ReadingLog) -> Asset? {
        let whole = SourceLocation(file: file)
        guard let kind = kind(of: file) else {
            let endings = kinds.map(\.ending).joined(separator: ", ")
            log.report(
                ReadingRules.assetLeftOut, "files of this kind are not published", help: "keep only \(endings) below assets/", at: whole)
            return nil
        }
        let bytes: [UInt8]
        do {
            bytes = try reader.bytes(of: file)
        } catch .tooLarge {
            tooLarge(file, in: log)
            return nil
        } catch {
            log.report(
                ReadingRules.unreadableFile, error.description, help: "make the file readable, or take it out of the folder", at: whole)
            return nil
        }
        guard bytes.count <= sizeLimit else {
            tooLarge(file, in: log)
            return nil
        }
        if kind == .svg { return drawing(file, bytes, in: log) }
        guard FileSignature.fits(bytes, kind) else {
            log.report(
                ReadingRules.assetLeftOut, "the file is not what its name says: it does not begin as \(kind.rawValue) does",
                help: "save it anew, or give it the ending of what it is", at: whole)
            return nil
        }
        let size = PictureSize(of: bytes, kind)
        return Asset(path: file, kind: kind, bytes: bytes, width: size?.width, height: size?.height)
    }

    private static func drawing(_ file: String, _ bytes: [UInt8], in log: ReadingLog) -> Asset? {
        guard let text = ClinicReader.text(in: bytes, log) else { return nil }
        switch SVGDrawing.read(text) {
        case .success(let drawing):
            return Asset(path: file, kind: .svg, bytes: bytes, width: drawing.width, height: drawing.height)
        case .failure(let problem):
            log.report(
                ReadingRules.unsafePicture, problem.message, help: problem.help, at: log.location(problem.line, problem.column))
            return nil
        }
    }

    private static func tooLarge(_ file: String, in log: ReadingLog) {
        log.report(
            ReadingRules.assetLeftOut, "the file is larger than \(sizeLimit / 1_048_576) MB",
            help: "save the picture smaller: 1600 pixels across are enough for every screen", at: SourceLocation(file: file))
    }
}
