import Foundation
import Testing

@testable import Overseen

@Suite("Files that a preview reads")
struct ServedFileTests {
    @Test("Plain files and folders below the root are found, and links are not followed, wherever they stand and lead")
    func links() throws {
        let scratch = try Scratch()
        try scratch.write("inside", to: "site/public/page.html")
        try scratch.write("secret", to: "secret/page.html")
        let files = FileManager.default
        let root = scratch.path("site")
        try files.createSymbolicLink(atPath: root + "/public/link.html", withDestinationPath: scratch.path("secret/page.html"))
        try files.createSymbolicLink(atPath: root + "/public/near.html", withDestinationPath: "page.html")
        try files.createSymbolicLink(atPath: root + "/staff", withDestinationPath: scratch.path("secret"))
        #expect(mkfifo(root + "/public/pipe.html", 0o600) == 0)

        #expect(ServedFile.at(["public", "page.html"], below: root) == .bytes(Array("inside".utf8)))
        #expect(ServedFile.at(["public"], below: root) == .folder)
        #expect(ServedFile.at([], below: root) == .folder)
        for names in [
            ["public", "link.html"], ["public", "near.html"], ["staff"], ["staff", "page.html"], ["public", "pipe.html"],
            ["public", "none.html"], ["public", "page.html", "more"], ["none"],
        ] { #expect(ServedFile.at(names, below: root) == nil, "\(names)") }
        #expect(ServedFile.at(["public"], below: scratch.path("nowhere")) == nil)
    }
}
