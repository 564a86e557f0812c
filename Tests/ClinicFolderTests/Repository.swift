/// Where the repository's own files are, wherever the tests were built.
enum Repository {
    static func path(_ path: String, from source: String = #filePath) -> String {
        source.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/") + "/" + path
    }
}
