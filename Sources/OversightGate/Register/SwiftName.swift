/// Swift names for the ids of a clinic folder.
struct SwiftName {
    private var taken: Set<String> = []

    /// `noa-levi` becomes `noaLevi`. Two ids never get the same name.
    mutating func make(for id: String) -> String {
        var name = ""
        var startsWord = false
        for scalar in id.unicodeScalars {
            let isLetter = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
            guard isLetter || ("0"..."9").contains(scalar) else {
                startsWord = !name.isEmpty
                continue
            }
            name += startsWord ? String(scalar).uppercased() : String(scalar)
            startsWord = false
        }
        if let first = name.unicodeScalars.first, ("0"..."9").contains(first) { name = "_" + name }
        if name.isEmpty || SwiftName.reserved.contains(name) { name += "_" }
        var unique = name
        var number = 2
        while !taken.insert(unique).inserted {
            unique = "\(name)_\(number)"
            number += 1
        }
        return unique
    }

    /// Keywords, and what the generated types have already.
    private static let reserved: Set<String> = [
        "Any", "Protocol", "Self", "Type", "actor", "all", "as", "associatedtype", "async", "await", "break", "case", "catch", "class",
        "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func",
        "guard", "hash", "hashValue", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "package",
        "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript",
        "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]
}
