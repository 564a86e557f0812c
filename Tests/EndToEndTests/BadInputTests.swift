import Foundation
import Testing

@Suite("Bad input gets a finding or a clear end, never a crash")
struct BadInputTests {
    private func check(_ scratch: Scratch) throws -> Command.Result {
        try Command.run("check", "clinic", "--as-of", "2026-11-23", in: scratch.url)
    }

    @Test("No folder, an empty one, no clinic.yml, nothing to check: status 3")
    func unreadableInput() throws {
        let scratch = try Scratch()
        try FileManager.default.createDirectory(at: scratch.url.appending(path: "empty"), withIntermediateDirectories: true)
        try scratch.write("name: X\n", to: "bare/clinic.yml")
        try scratch.write("x", to: "file")
        for (folder, words) in [
            ("missing", "no folder"), ("empty", "no clinic.yml"), ("bare", "nothing to check"), ("file", "not a folder"),
        ] {
            let result = try Command.run("check", folder, in: scratch.url)
            #expect(result.status == 3, "\(folder)")
            #expect(result.notes.contains(words), "\(result.notes)")
            #expect(try Command.run("build", folder, "-o", "out", in: scratch.url).status == 3)
            #expect(!FileManager.default.fileExists(atPath: scratch.path("out")))
        }
    }

    @Test("Wrong usage: status 2")
    func usage() throws {
        let scratch = try Scratch()
        try scratch.initClinic()
        let wrong = [
            ["check", "clinic", "--nonsense"], ["check", "clinic", "--as-of", "2026-02-30"],
            ["check", "clinic", "--rule", "no-such-rule=off"],
            ["check", "clinic", "--format", "xml"], ["build", "clinic"], ["build", "clinic", "-o", "clinic/out"],
            ["build", "clinic", "-o", "clinic"], ["explain", "OVS999"], ["nonsense"],
        ]
        for arguments in wrong {
            #expect(try Command.run(arguments, in: scratch.url).status == 2, "\(arguments)")
        }
    }

    @Test("An output that is not ours is left alone: status 2")
    func foreignOutput() throws {
        let scratch = try Scratch()
        try scratch.initClinic()
        try scratch.write("precious", to: "out/notes.txt")
        let result = try Command.run("build", "clinic", "-o", "out", "--as-of", "2026-11-23", in: scratch.url)
        #expect(result.status == 2)
        #expect(result.notes.contains("was not written by overseen"), "\(result.notes)")
        #expect(try scratch.snapshot(of: "out").keys.sorted() == ["notes.txt"])
    }

    @Test("An output that cannot be written: status 4")
    func unwritableOutput() throws {
        let scratch = try Scratch()
        try scratch.initClinic()
        try scratch.write("a file", to: "file")
        #expect(try Command.run("build", "clinic", "-o", "file/out", "--as-of", "2026-11-23", in: scratch.url).status == 4)
        // Permissions do not stop root, but nobody can make a folder in the process file system.
        let readOnly = FileManager.default.fileExists(atPath: "/proc/self") ? "/proc/overseen-output" : "/overseen-output"
        let result = try Command.run("build", "clinic", "-o", readOnly, "--as-of", "2026-11-23", in: scratch.url)
        #expect(result.status == 4)
        #expect(result.notes.contains("cannot write"), "\(result.notes)")
    }

    @Test("A file that is not UTF-8 is named with its line")
    func notUTF8() throws {
        let scratch = try Scratch()
        try scratch.initClinic()
        try scratch.write(Data("---\ntitle: \u{FFFD}\n".utf8.dropLast(3)) + Data([0xE9, 0x0A]), to: "clinic/guidance/latin.md")
        let result = try check(scratch)
        #expect(result.status == 1)
        #expect(result.output.contains("clinic/guidance/latin.md:2:1: error:") && result.output.contains("OVS901"), "\(result.output)")
        #expect(result.output.contains("in 1 patient"), "everything else is still read")
    }

    @Test("Tabs, an unclosed front matter, an anchor bomb: each with its place")
    func brokenYAML() throws {
        let bomb = "---\na: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n---\n"
        for (text, place) in [("---\ntitle: A\nreviewed:\n\tby: x\n---\n", ":4:1:"), ("---\ntitle: A\n", ":1:1:"), (bomb, ":2:")] {
            let scratch = try Scratch()
            try scratch.initClinic()
            try scratch.write(text, to: "clinic/guidance/broken.md")
            let result = try check(scratch)
            #expect(result.status == 1)
            #expect(result.output.contains("clinic/guidance/broken.md\(place)") && result.output.contains("OVS902"), "\(result.output)")
        }
    }

    @Test("A line of 50 MB is refused, and the rest is read")
    func longLine() throws {
        let scratch = try Scratch()
        try scratch.initClinic()
        try scratch.write(
            Data("---\ntitle: ".utf8) + Data(repeating: UInt8(ascii: "a"), count: 50 * 1_048_576), to: "clinic/guidance/long.md")
        let result = try check(scratch)
        #expect(result.status == 1)
        #expect(result.output.contains("clinic/guidance/long.md") && result.output.contains("OVS901"))
        #expect(result.output.utf8.count < 10_000)
    }

    @Test("A link that leads out of the folder is not followed")
    func outsideLink() throws {
        let scratch = try Scratch()
        try scratch.initClinic()
        try scratch.write("---\ntitle: Secret\naudience: [public]\n---\nsecret words\n", to: "secret.md")
        try FileManager.default.createSymbolicLink(
            at: scratch.url.appending(path: "clinic/guidance/linked.md"), withDestinationURL: scratch.url.appending(path: "secret.md"))
        let result = try check(scratch)
        #expect(result.status == 1)
        #expect(result.output.contains("clinic/guidance/linked.md") && result.output.contains("OVS901"), "\(result.output)")
        #expect(!result.output.contains("secret words"))
    }

    @Test("Ids cannot lead out of the site")
    func unsafeIDs() throws {
        let scratch = try Scratch()
        try scratch.initClinic()
        try scratch.edit("clinic/patients/p-0001.md", "patient: {id: p-0001,", "patient: {id: ../../evil,")
        let result = try check(scratch)
        #expect(result.status == 1)
        #expect(result.output.contains("clinic/patients/p-0001.md:2:15: error:") && result.output.contains("OVS909"), "\(result.output)")
    }

    @Test("A lost or damaged map of addresses never gives new addresses unasked")
    func addressMap() throws {
        let scratch = try Scratch()
        try scratch.initClinic()
        let map = "clinic/.overseen/addresses.tsv"
        #expect(try Command.run("build", "clinic", "-o", "out", "--as-of", "2026-11-23", in: scratch.url).status == 0)
        let mode = try FileManager.default.attributesOfItem(atPath: scratch.path(map))[.posixPermissions] as? NSNumber
        #expect(mode?.intValue == 0o600)
        let before = try scratch.snapshot(of: "out")
        for damage in ["p-0001", "p-0001\tshort\n", "", "p-0002\tz4ckqt31hz85hfks7xc4etwhm9\n", nil] {
            if let damage {
                try scratch.write(damage, to: map)
            } else {
                try FileManager.default.removeItem(at: scratch.url.appending(path: map))
            }
            let result = try Command.run("build", "clinic", "-o", "out", "--as-of", "2026-11-23", in: scratch.url)
            #expect(result.status == 3)
            #expect(result.notes.contains("--new-addresses"), "\(result.notes)")
            #expect(try scratch.snapshot(of: "out") == before)
        }
        #expect(try Command.run("build", "clinic", "-o", "out", "--as-of", "2026-11-23", "--new-addresses", in: scratch.url).status == 0)
        let after = try scratch.snapshot(of: "out")
        #expect(Set(after.keys) != Set(before.keys))
        #expect(after.count == before.count, "the old address is gone")
    }

    @Test("What a killed build left behind does not matter")
    func leftovers() throws {
        let scratch = try Scratch()
        try scratch.initClinic()
        try scratch.write("half a page", to: "out/.overseen-staging/public/index.html")
        #expect(try Command.run("build", "clinic", "-o", "out", "--as-of", "2026-11-23", in: scratch.url).status == 0)
        #expect(try scratch.snapshot(of: "out").keys.allSatisfy { !$0.contains("staging") })
    }
}
