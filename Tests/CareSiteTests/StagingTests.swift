import CareModel
import Foundation
import Testing

@testable import CareSite

struct StagingTests {
    private let shared = SharedPages([
        SitePage(path: "style.css", bytes: Array("body {}".utf8)).shared(), SitePage(path: "guidance/sleep.html", html: "sleep").shared(),
    ])

    private static func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "overseen-staging-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path(percentEncoded: false))
    }

    private static func page(_ html: String) -> [SitePage] { [SitePage(path: "index.html", html: html)] }

    private static func text(_ path: String) -> String? { OutputFile.read(path).map { String(decoding: $0, as: UTF8.self) } }

    @Test func `files that many folders share lie on the disk once, and nothing of the staging folder stays`() throws {
        try Self.withFolder { folder in
            let output = folder + "/out"
            let staging = try Staging(output: output)
            for token in ["a", "b"] { try staging.write(Self.page(token), shared, in: "patients/" + token) }
            // Pages that come one by one find the files that are there.
            try staging.write(Self.page("public") + shared.pages, in: "public")
            let publication = try staging.publish(asOf: Sample.day("2026-11-23"))
            #expect(publication == Publication(written: 9, unchanged: 0, removed: 0))
            for part in ["patients/a", "patients/b", "public"] {
                #expect(Self.text(output + "/\(part)/style.css") == "body {}")
                #expect(Self.text(output + "/\(part)/guidance/sleep.html") == "sleep")
                #expect(FileIdentity(output + "/\(part)/style.css") == FileIdentity(output + "/public/style.css"))
            }
            #expect(Self.text(output + "/patients/b/index.html") == "b")
            #expect(Set(OutputFile.names(in: output)) == [".overseen-manifest", "patients", "public"])
        }
    }

    @Test func `of a folder that is there only what has changed is written`() throws {
        try Self.withFolder { folder in
            let output = folder + "/out"
            let first = try Staging(output: output)
            for token in ["a", "b"] { try first.write(Self.page(token), shared, in: "patients/" + token) }
            _ = try first.publish(asOf: Sample.day("2026-11-23"))
            let second = try Staging(output: output)
            let changed = SharedPages([shared.pages[0], SitePage(path: "guidance/sleep.html", html: "more sleep").shared()])
            try second.write(Self.page("a"), shared, in: "patients/a")
            try second.write(Self.page("b"), changed, in: "patients/b")
            #expect(second.files().first { $0.path.hasSuffix("sleep.html") && $0.bytesAt.contains("overseen-staging") } != nil)
            let publication = try second.publish(asOf: Sample.day("2026-11-24"))
            #expect(publication == Publication(written: 1, unchanged: 5, removed: 0))
            #expect(Self.text(output + "/patients/a/guidance/sleep.html") == "sleep")
            #expect(Self.text(output + "/patients/b/guidance/sleep.html") == "more sleep")
        }
    }

    @Test func `two plans of one patient, and two pages of one path, are not written over each other`() throws {
        try Self.withFolder { folder in
            let staging = try Staging(output: folder + "/out")
            try staging.write(Self.page("one"), shared, in: "patients/a")
            #expect(throws: PublishingError.twoPages(path: "patients/a")) { try staging.write(Self.page("two"), shared, in: "patients/a") }
            #expect(throws: PublishingError.twoPages(path: "patients/b/index.html")) {
                try staging.write(Self.page("one") + Self.page("two"), shared, in: "patients/b")
            }
            staging.discard("patients/a")
            try staging.write(Self.page("three"), shared, in: "patients/a")
            #expect(try staging.bytes(of: "index.html", in: "patients/a") == Array("three".utf8))
            staging.drop()
            #expect(!OutputFile.exists(folder + "/out"))
        }
    }

    @Test func `a file that takes no more names is written once more`() throws {
        try Self.withFolder { folder in
            try OutputFile.makeFolder(folder + "/first")
            let files = SharedFiles(in: try OpenFolder(folder + "/first"))
            let staged = StagedPages(shared)
            for name in ["a", "b", "c"] {
                // The first names are gone, so that they cannot be given others.
                if name == "c" { for first in OutputFile.names(in: folder + "/first") { OutputFile.remove(folder + "/first/" + first) } }
                try OutputFile.makeFolder(folder + "/\(name)/guidance")
                try files.put(staged, into: InnerFolder(in: try OpenFolder(folder + "/" + name)))
                #expect(Self.text(folder + "/\(name)/guidance/sleep.html") == "sleep")
            }
            #expect(FileIdentity(folder + "/a/style.css") == FileIdentity(folder + "/b/style.css"))
            #expect(FileIdentity(folder + "/a/style.css") != FileIdentity(folder + "/c/style.css"))
        }
    }

    @Test func `where there are no second names every folder has its copy`() throws {
        try Self.withFolder { folder in
            try OutputFile.makeFolder(folder + "/first")
            let files = SharedFiles(in: try OpenFolder(folder + "/first"), knowsSecondNames: false)
            let staged = StagedPages(shared)
            for name in ["a", "b"] {
                try OutputFile.makeFolder(folder + "/\(name)/guidance")
                try files.put(staged, into: InnerFolder(in: try OpenFolder(folder + "/" + name)))
                #expect(Self.text(folder + "/\(name)/guidance/sleep.html") == "sleep")
            }
            #expect(FileIdentity(folder + "/a/style.css") != FileIdentity(folder + "/b/style.css"))
            #expect(OutputFile.names(in: folder + "/first").isEmpty)
        }
    }
}
