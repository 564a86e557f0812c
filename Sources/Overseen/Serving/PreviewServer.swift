#if Site
    internal import FlyingFox
    internal import FlyingSocks
    import Foundation
    import OverseenReporting

    /// A preview's pages over HTTP, on 127.0.0.1 and nowhere else.
    struct PreviewServer: Sendable {
        private let server: HTTPServer
        private let site: PreviewSite

        /// - Parameter port: 0 takes any that is free.
        /// - Throws: `Failure` when it cannot be.
        init(site: PreviewSite, port: UInt16) throws {
            self.site = site
            let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: port)
            server = HTTPServer(address: address, logger: .disabled, handler: Handler(site: site))
        }

        /// Serves until the task is cancelled.
        ///
        /// - Throws: `Failure` when the port is taken.
        func run(port: UInt16) async throws {
            do {
                try await server.run()
            } catch let error as SocketError {
                try Task.checkCancellation()
                throw Failure(.usage, "cannot listen at port \(port): \(error.localizedDescription); name another with --port, or --port 0")
            }
        }

        /// Waits until pages can be asked for, and gives the port.
        func listening() async throws -> UInt16 {
            try await server.waitUntilListening()
            guard case .ip4(_, let port) = await server.listeningAddress else {
                throw Failure(.usage, "the preview listens at no port")
            }
            site.state.listens(at: port)
            return port
        }
    }

    private struct Handler: HTTPHandler {
        let site: PreviewSite

        func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
            let answer = site.answer(
                to: PreviewRequest(
                    method: request.method.rawValue, path: request.target.path(), query: request.target.query(),
                    host: request.headers[.host]))
            var headers = HTTPHeaders()
            for header in answer.headers { headers.addValue(header.value, for: HTTPHeader(header.name)) }
            let body =
                switch answer.body {
                case .bytes(let bytes): HTTPBodySequence(data: Data(bytes), suggestedBufferSize: 65_536)
                case .events: HTTPBodySequence(from: EventBytes(events: site.state.events()))
                }
            return HTTPResponse(
                statusCode: HTTPStatusCode(answer.status, phrase: Handler.phrase(answer.status)), headers: headers, body: body)
        }

        private static func phrase(_ status: Int) -> String {
            switch status {
            case 200: "OK"
            case 302: "Found"
            case 403: "Forbidden"
            case 404: "Not Found"
            case 405: "Method Not Allowed"
            default: "Service Unavailable"
            }
        }
    }

    /// Events as the library sends them, each as soon as there is one.
    private struct EventBytes: AsyncBufferedSequence {
        typealias Element = UInt8
        let events: AsyncStream<String>

        func makeAsyncIterator() -> Iterator { Iterator(events: events.makeAsyncIterator()) }

        struct Iterator: AsyncBufferedIteratorProtocol {
            var events: AsyncStream<String>.Iterator
            var rest: [UInt8] = []

            mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

            mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
                if rest.isEmpty {
                    guard let event = await events.next() else { return nil }
                    rest = Array(event.utf8)
                }
                let buffer = Array(rest.prefix(count))
                rest.removeFirst(buffer.count)
                return buffer
            }
        }
    }
#endif
