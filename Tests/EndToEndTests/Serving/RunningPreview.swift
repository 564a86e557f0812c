import Foundation
import Synchronization
import Testing

/// `overseen serve` as a user runs it, until it is told to end.
final class RunningPreview {
    let port: UInt16
    private let process = Process()
    private let output = Pipe()
    private let notes = Notes()
    private let temporary: String

    final class Notes: Sendable {
        private let all = Mutex("")
        var text: String { all.withLock { $0 } }
        func add(_ data: Data) { all.withLock { $0 += String(decoding: data, as: UTF8.self) } }
    }

    /// Starts it and waits until it says where the pages are.
    init(_ arguments: String..., in scratch: Scratch) throws {
        temporary = scratch.path("temporary")
        try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
        process.executableURL = Command.binary
        process.arguments = ["serve", "--port", "0"] + arguments
        process.currentDirectoryURL = scratch.url
        process.environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": temporary]) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        let errors = Pipe()
        process.standardError = errors
        errors.fileHandleForReading.readabilityHandler = { [notes] in notes.add($0.availableData) }
        try process.run()
        var text = ""
        while !text.contains("Ctrl-C") {
            let data = output.fileHandleForReading.availableData
            if data.isEmpty { break }
            text += String(decoding: data, as: UTF8.self)
        }
        let address = try #require(text.firstMatch(of: /http:\/\/127\.0\.0\.1:(\d+)\/public\//), "\(text)\(notes.text)")
        port = try #require(UInt16(address.1))
    }

    deinit { if process.isRunning { process.terminate() } }

    var told: String { notes.text }

    /// The preview's folders among the temporary files.
    var folders: [String] { (try? FileManager.default.contentsOfDirectory(atPath: temporary)) ?? [] }
    var folder: String { temporary + "/" + (folders.first ?? "") }

    func page(_ path: String) throws -> RawConnection.Answer { try RawConnection.ask(path, port: port) }

    /// Listens to what has changed, from now on.
    func listen() throws -> RawConnection {
        let connection = try RawConnection(port: port)
        try connection.send("GET /-changes HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
        _ = try connection.receive(until: "data: ")
        return connection
    }

    /// Sends a signal, and gives the exit status.
    func end(by signal: Int32) -> Int32 {
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : -1
    }
}
