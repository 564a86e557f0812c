/// What a published file is, by the end of its name.
enum FileKind: Sendable {
    case page, code, picture
    /// Never published: what a clinic works with, and what a build leaves behind.
    case source
    case other

    init(_ path: String) {
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.index(after: $0)...] } ?? path[...]
        let end = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
        switch end {
        case "html", "htm", "svg", "xml": self = .page
        case "css", "js": self = .code
        case "png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "pdf": self = .picture
        case "md", "markdown", "yml", "yaml", "csv", "tsv", "jsonl", "ndjson", "xls", "xlsx", "ods", "doc", "docx", "odt", "rtf",
            "mustache", "swift", "sqlite", "db", "sql", "log", "map", "bak", "orig", "rej", "tmp", "swp", "pem", "key", "p12", "env",
            "zip", "gz", "tar":
            self = .source
        default:
            self = name.hasSuffix("~") || path.hasPrefix(".git") || path.contains("/.git") ? .source : .other
        }
    }
}
