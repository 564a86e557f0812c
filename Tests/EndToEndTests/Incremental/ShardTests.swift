import CareModel
import ClinicFolder
import Foundation
import Testing

@testable import Overseen

/// Parts of a build, through the real binary, as a job array makes and joins them.
@Suite("Parts of a build and their merge")
struct ShardTests {
    private let day = "2026-11-23"

    private func clinic() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.copyReferenceClinic()
        #expect(try Command.run("addresses", "site", in: scratch.url).status == 0)
        return scratch
    }

    private func part(_ number: Int, of count: Int, _ scratch: Scratch, _ more: String...) throws -> Command.Result {
        try Command.run(
            arguments: ["build", "site", "-o", "parts/\(number)", "--shard", "\(number)/\(count)", "--as-of", day] + more, in: scratch.url)
    }

    private func merge(_ numbers: [Int], _ scratch: Scratch, _ more: String...) throws -> Command.Result {
        try Command.run(
            arguments: ["merge", "site"] + numbers.map { "parts/\($0)" } + ["-o", "merged", "--as-of", day] + more, in: scratch.url)
    }

    @Test("The union of parts is byte for byte the build without parts", arguments: [2, 3, 7])
    func union(_ count: Int) throws {
        let scratch = try clinic()
        var patients = 0
        for number in 1...count {
            let made = try part(number, of: count, scratch)
            #expect(made.status == 0, "\(made.notes)")
            let pages = try scratch.snapshot(of: "parts/\(number)/pages/patients").keys.filter { $0.hasSuffix("/index.html") }
            patients += pages.count { $0.split(separator: "/").count == 2 }
        }
        #expect(patients == 13)
        let merged = try merge(Array(1...count).reversed(), scratch)
        #expect(merged.status == 0, "\(merged.notes)\(merged.output)")
        // A record of published figures must not tell the second build of the first.
        try? FileManager.default.removeItem(atPath: scratch.path("site/.overseen/published-figures.jsonl"))
        let whole = try Command.run("build", "site", "-o", "whole", "--as-of", day, in: scratch.url)
        #expect(whole.status == 0)
        #expect(whole.output == merged.output)
        let (left, right) = (try scratch.snapshot(of: "merged"), try scratch.snapshot(of: "whole"))
        #expect(Set(left.keys) == Set(right.keys))
        #expect(left.keys.filter { left[$0] != right[$0] }.isEmpty)
        // What a merge leaves for the next build is as good as what a build leaves.
        let again = try Command.run("build", "site", "-o", "merged", "--as-of", day, in: scratch.url)
        #expect(again.status == 0 && again.notes.contains(" 0 files written"), "\(again.notes)")
    }

    @Test("Findings of any part stop the merge, which tells them all; the parts themselves do not fail")
    func findings() throws {
        let scratch = try clinic()
        try scratch.edit("site/patients/p-0139.md", "overseen-by: ", "overseen-by: nobody-")
        try scratch.edit("site/patients/p-0102.md", "next-review: ", "next-review: 2026-01-01 #")
        for number in 1...3 { #expect(try part(number, of: 3, scratch).status == 0) }
        let merged = try merge([1, 2, 3], scratch)
        let whole = try Command.run("check", "site", "--as-of", day, in: scratch.url)
        #expect(merged.status == 1 && whole.status == 1)
        #expect(merged.output == whole.output)
        #expect(merged.output.contains("site/patients/p-0139.md:"))
        #expect(!FileManager.default.fileExists(atPath: scratch.path("merged")))
    }

    @Test("Rules over all patients together are asked at the merge")
    func caseload() throws {
        let scratch = try clinic()
        try scratch.edit("site/clinic.yml", "ai-steps-per-overseer: 60", "ai-steps-per-overseer: 3")
        for number in 1...2 { #expect(try part(number, of: 2, scratch).status == 0) }
        let merged = try merge([1, 2], scratch)
        let whole = try Command.run("check", "site", "--as-of", day, in: scratch.url)
        #expect(whole.output.contains("OVS2"), "\(whole.output)")
        #expect(merged.output == whole.output)
    }

    @Test("Parts that do not belong together are refused, and nothing is published")
    func refused() throws {
        let scratch = try clinic()
        for number in 1...3 { #expect(try part(number, of: 3, scratch).status == 0) }
        func refuses(_ numbers: [Int], _ words: String, _ more: String...) throws {
            let result = try Command.run(
                arguments: ["merge", "site"] + numbers.map { "parts/\($0)" } + ["-o", "merged", "--as-of", day] + more, in: scratch.url)
            #expect(result.status == 3 && result.notes.contains(words), "\(numbers): \(result.notes)")
            #expect(!FileManager.default.fileExists(atPath: scratch.path("merged")))
        }
        try refuses([1, 3], "of 3 parts 2 is missing")
        try refuses([1, 2, 2], "one part too many")
        try refuses([1, 2, 3, 4], "holds no part")
        try refuses([1, 2, 3], "for another day", "--as-of", "2026-11-24")
        try refuses([1, 2, 3], "with other options", "--rule", "OVS401=note")
        // A page that was cut off on its way.
        let page = try #require(
            try scratch.snapshot(of: "parts/2/pages").keys.first { $0.hasSuffix("/index.html") && $0.split(separator: "/").count == 3 })
        let whole = try scratch.read("parts/2/pages/" + page)
        try scratch.write(String(whole.dropLast(40)), to: "parts/2/pages/" + page)
        try refuses([1, 2, 3], "is not as it was written")
        try scratch.write(whole, to: "parts/2/pages/" + page)
        // A damaged record.
        let record = try Data(contentsOf: scratch.url.appending(path: "parts/1/part.overseen"))
        try scratch.write(record.dropLast(), to: "parts/1/part.overseen")
        try refuses([1, 2, 3], "holds no part")
        try scratch.write(record, to: "parts/1/part.overseen")
        // Texts that changed since.
        let plan = try scratch.read("site/patients/p-0102.md")
        try scratch.write(plan + "\nMore.\n", to: "site/patients/p-0102.md")
        try refuses([1, 2, 3], "patients/p-0102.md is not as it was")
        try scratch.write(plan, to: "site/patients/p-0102.md")
        try scratch.write(plan.replacing("p-0102", with: "p-9999"), to: "site/patients/p-9999.md")
        try refuses([1, 2, 3], "p-9999.md is not as it was")
        try FileManager.default.removeItem(atPath: scratch.path("site/patients/p-9999.md"))
        let people = try scratch.read("site/people.yml")
        try scratch.write(people + "\n# seen\n", to: "site/people.yml")
        try refuses([1, 2, 3], "made from other files")
        try scratch.write(people, to: "site/people.yml")
        #expect(try merge([1, 2, 3], scratch).status == 0)
    }

    @Test("A patient without an address stops a part, and the map is not written by it")
    func addresses() throws {
        let scratch = try clinic()
        let plan = try scratch.read("site/patients/p-0102.md")
        try scratch.write(plan.replacing("p-0102", with: "p-9999"), to: "site/patients/p-9999.md")
        let map = try scratch.read("site/.overseen/addresses.tsv")
        let results = try (1...2).map { try part($0, of: 2, scratch) }
        #expect(results.map(\.status).sorted() == [0, 3])
        #expect(results.contains { $0.notes.contains("overseen addresses") })
        #expect(try scratch.read("site/.overseen/addresses.tsv") == map)
        let given = try Command.run("addresses", "site", in: scratch.url)
        #expect(given.notes.contains("1 patients got an address; 14 are"), "\(given.notes)")
        #expect(try scratch.read("site/.overseen/addresses.tsv").hasPrefix(map.prefix(40)))
    }

    @Test("A part's record is private, and a folder with other files is not taken for a part")
    func privacy() throws {
        let scratch = try clinic()
        #expect(try part(1, of: 2, scratch).status == 0)
        let mode = try FileManager.default.attributesOfItem(atPath: scratch.path("parts/1/part.overseen"))[.posixPermissions] as? Int
        #expect(mode == 0o600)
        try scratch.write("mine", to: "other/notes.txt")
        let result = try Command.run("build", "site", "-o", "other", "--shard", "1/2", "--as-of", day, in: scratch.url)
        #expect(result.status == 2 && result.notes.contains("was not written by overseen"), "\(result.notes)")
        #expect(try Command.run("build", "site", "-o", "parts/9", "--shard", "3/2", in: scratch.url).status == 2)
        #expect(try Command.run("build", "site", "-o", "parts/9", "--shard", "1/2", "--new-addresses", in: scratch.url).status == 2)
    }

    @Test("The Slurm recipe builds the parts and the site, here with an sbatch that runs each job at once")
    func slurm() throws {
        let scratch = try clinic()
        try scratch.write(
            """
            #!/bin/sh
            for argument; do
                case $argument in --array=*) array=${argument#--array=} ;; esac
                if [ "${last:-}" = --wrap ]; then wrap=$argument; fi
                last=$argument
            done
            if [ -n "${array:-}" ]; then
                for number in $(seq "${array%-*}" "${array#*-}"); do SLURM_ARRAY_TASK_ID=$number SLURM_CPUS_ON_NODE=1 sh -c "$wrap" >&2; done
            else
                sh -c "$wrap" >&2
            fi
            echo 42

            """, to: "bin/sbatch")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.path("bin/sbatch"))
        // A name with a space, which the jobs' shells must not split.
        try FileManager.default.moveItem(atPath: scratch.path("site"), toPath: scratch.path("our site"))
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = [
            Command.repository.appending(path: "docs/recipes/slurm.sh").path(percentEncoded: false), "our site", "out put", "3", day,
        ]
        process.currentDirectoryURL = scratch.url
        process.environment = [
            "PATH": scratch.path("bin") + ":/usr/bin:/bin", "OVERSEEN": Command.binary.path(percentEncoded: false),
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let merged = try scratch.snapshot(of: "out put")
        try? FileManager.default.removeItem(atPath: scratch.path("our site/.overseen/published-figures.jsonl"))
        #expect(try Command.run("build", "our site", "-o", "whole", "--as-of", day, in: scratch.url).status == 0)
        #expect(try scratch.snapshot(of: "whole") == merged)
    }

    @Test("Every file belongs to exactly one share, whatever the number of shares, and shares are of like size")
    func partition() throws {
        var tokens = TokenMap()
        let files = (0..<3_000).map { "patients/p-\($0).md" }
        for number in 0..<2_900 { _ = tokens.token(for: "p-\(number)") }
        for count in [1, 2, 3, 7, 64] {
            let shares = try (1...count).map { number in
                let shard = try #require(Shard("\(number)/\(count)"))
                return files.filter { shard.holds($0, tokens) }
            }
            #expect(shares.flatMap { $0 }.sorted() == files.sorted())
            let even = files.count / count
            #expect(shares.allSatisfy { abs($0.count - even) < even / 2 + 20 }, "\(shares.map(\.count))")
        }
        for text in ["0/2", "3/2", "1/0", "1/20000", "a/2", "1", "1/2/3", "", "-1/2"] { #expect(Shard(text) == nil, "\(text)") }
    }
}
