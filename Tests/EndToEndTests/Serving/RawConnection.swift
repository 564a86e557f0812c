import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A connection to 127.0.0.1 that sends what it is given, byte for byte: a client that tidies paths up would hide what is tested.
final class RawConnection {
    struct Lost: Error {}

    struct Answer {
        var status: Int
        var headers: [String: String]
        var body: String
    }

    private let descriptor: Int32

    init(port: UInt16) throws {
        #if canImport(Glibc)
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        guard descriptor >= 0, connected == 0 else { throw Lost() }
        // So that a server that says nothing fails a test and does not stop it.
        var patience = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(descriptor) }

    func send(_ text: String) throws {
        let bytes = Array(text.utf8)
        guard write(descriptor, bytes, bytes.count) == bytes.count else { throw Lost() }
    }

    /// What comes next, or nil at the end.
    func receive() throws -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = read(descriptor, &buffer, buffer.count)
        guard count >= 0 else { throw Lost() }
        return count == 0 ? nil : Array(buffer.prefix(count))
    }

    /// Everything that has come once a text is in it.
    func receive(until text: String) throws -> String {
        var all: [UInt8] = []
        while let more = try receive() {
            all += more
            let sofar = String(decoding: all, as: UTF8.self)
            if sofar.contains(text) { return sofar }
        }
        throw Lost()
    }

    /// One request on a connection of its own.
    static func ask(
        _ target: String, port: UInt16, method: String = "GET", host: String? = nil, more: String = ""
    ) throws -> Answer {
        let connection = try RawConnection(port: port)
        try connection.send(
            "\(method) \(target) HTTP/1.1\r\nHost: \(host ?? "127.0.0.1:\(port)")\r\nConnection: close\r\n\(more)\r\n")
        var all: [UInt8] = []
        while let more = try connection.receive() { all += more }
        let text = String(decoding: all, as: UTF8.self)
        guard let end = text.firstRange(of: "\r\n\r\n") else { throw Lost() }
        let lines = text[..<end.lowerBound].split(separator: "\r\n")
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        }
        let words = lines.first?.split(separator: " ") ?? []
        return Answer(status: words.count > 1 ? Int(words[1]) ?? 0 : 0, headers: headers, body: String(text[end.upperBound...]))
    }
}
