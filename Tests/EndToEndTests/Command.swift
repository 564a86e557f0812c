import Foundation
import Testing

/// The real binary, as a user runs it.
struct Command {
    struct Result {
        var status: Int32
        var output: String
        var notes: String
    }

    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The command that was built together with these tests.
    static let binary: URL = {
        let tests = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
        let candidates = [
            tests.appending(path: "overseen"), Bundle.main.bundleURL.appending(path: "overseen"),
            repository.appending(path: ".build/debug/overseen"),
        ]
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) } ?? candidates[2]
    }()

    static func run(_ arguments: String..., in folder: URL? = nil) throws -> Result { try run(arguments: arguments, in: folder) }

    static func run(arguments: [String], in folder: URL? = nil, environment: [String: String]? = nil) throws -> Result {
        let process = Process()
        if let environment { process.environment = environment }
        process.executableURL = binary
        process.arguments = arguments
        process.currentDirectoryURL = folder ?? repository
        let output = Pipe()
        let notes = Pipe()
        process.standardOutput = output
        process.standardError = notes
        process.standardInput = FileHandle.nullDevice
        try process.run()
        // Standard error first to its end in the background, so that neither pipe can fill up and block the command.
        let collected = Collected()
        let reading = Thread { collected.finish(notes.fileHandleForReading.readDataToEndOfFile()) }
        reading.start()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
            notes: String(decoding: collected.wait(), as: UTF8.self))
    }

    private final class Collected: @unchecked Sendable {
        private var data = Data()
        private let done = DispatchSemaphore(value: 0)

        func finish(_ data: Data) {
            self.data = data
            done.signal()
        }

        func wait() -> Data {
            done.wait()
            return data
        }
    }
}

/// A folder that is gone when the test is over.
final class Scratch {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "overseen-test-\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appending(path: name).path(percentEncoded: false) }

    func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

    func write(_ data: Data, to name: String) throws {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    func read(_ name: String) throws -> String { try String(contentsOf: url.appending(path: name), encoding: .utf8) }

    /// A copy of the reference clinic in the folder `site`, without its private map.
    func copyReferenceClinic() throws {
        try FileManager.default.copyItem(at: Command.repository.appending(path: "site"), to: url.appending(path: "site"))
        try? FileManager.default.removeItem(at: url.appending(path: "site/.overseen"))
    }

    /// The clinic that `overseen init` writes, in the folder `clinic`.
    func initClinic() throws {
        let result = try Command.run("init", "clinic", "--as-of", "2026-11-23", in: url)
        try #require(result.status == 0, "\(result.notes)")
    }

    /// Every file below a folder with its bytes.
    func snapshot(of folder: String) throws -> [String: Data] {
        let root = url.appending(path: folder)
        var files: [String: Data] = [:]
        for path in FileManager.default.subpaths(atPath: root.path(percentEncoded: false)) ?? [] {
            let file = root.appending(path: path)
            var isFolder: ObjCBool = false
            if FileManager.default.fileExists(atPath: file.path(percentEncoded: false), isDirectory: &isFolder), !isFolder.boolValue {
                files[path] = try Data(contentsOf: file)
            }
        }
        return files
    }

    /// Replaces the first occurrence of a text in a file.
    func edit(_ name: String, _ old: String, _ new: String) throws {
        var text = try read(name)
        let range = try #require(text.range(of: old), "\(old) is not in \(name)")
        text.replaceSubrange(range, with: new)
        try write(text, to: name)
    }

    /// Which line of a file first holds a text, from 1.
    func line(of text: String, in name: String) throws -> Int {
        let lines = try read(name).split(separator: "\n", omittingEmptySubsequences: false)
        return try #require(lines.firstIndex { $0.contains(text) }) + 1
    }
}
