/// What is asked of a preview, and what it says. Neither knows of sockets.
struct PreviewRequest {
    var method: String
    /// As in the request line.
    var path: String
    var query: String
    var host: String?
}

struct PreviewAnswer {
    enum Body: Equatable {
        case bytes([UInt8])
        /// The stream of states, which goes on.
        case events
    }

    var status: Int
    var headers: [(name: String, value: String)]
    var body: Body

    /// On every answer: nothing is guessed, kept, told to other servers, or shown inside other sites' pages.
    init(_ status: Int, type: String, policy: String = "frame-ancestors 'none'", body: Body, more: [(name: String, value: String)] = []) {
        self.status = status
        self.body = body
        headers = [
            ("Content-Type", type), ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
            ("Cache-Control", "no-store"), ("Content-Security-Policy", policy), ("Cross-Origin-Resource-Policy", "same-origin"),
        ]
        headers += more
    }

    init(_ status: Int, type: String, bytes: [UInt8]) {
        self.init(status, type: type, body: .bytes(bytes))
    }

    init(_ status: Int, text: String) {
        self.init(status, type: "text/plain; charset=utf-8", body: .bytes(Array((text + "\n").utf8)))
    }

    init(_ status: Int, _ page: PlainPage, state: String) {
        self.init(status, type: ContentType.html, policy: PlainPage.policy, body: .bytes(Array(page.html(state: state).utf8)))
    }

    /// Another address on this server.
    init(redirectTo address: String) {
        self.init(
            302, type: "text/plain; charset=utf-8", body: .bytes(Array((address + "\n").utf8)), more: [("Location", address)])
    }

    /// The same without its body, for `HEAD`.
    var head: PreviewAnswer {
        var answer = self
        if case .bytes(let bytes) = body { answer.headers.append(("Content-Length", String(bytes.count))) }
        answer.body = .bytes([])
        return answer
    }

    subscript(header: String) -> String? { headers.first { $0.name == header }?.value }
}
