import CareSite

/// From a request to the page that answers it.
struct PreviewSite: Sendable {
    /// The folder that holds the three editions. Nothing outside it is ever answered with.
    let root: String
    let state: PreviewState

    /// Asks for the page of the last good build while findings stand in its way.
    static let lastGood = "last-good"

    func answer(to request: PreviewRequest) -> PreviewAnswer {
        let standing = state.standing
        guard PreviewSite.isThisComputer(request.host, port: standing.port) else {
            return PreviewAnswer(403, text: "This preview is for this computer only. Open it as http://127.0.0.1:\(standing.port)/")
        }
        switch request.method {
        case "GET": return page(for: request, standing)
        case "HEAD": return page(for: request, standing).head
        default:
            var answer = PreviewAnswer(405, text: "This preview only shows pages.")
            // What such a request carries is not read, so the connection is of no further use.
            answer.headers += [("Allow", "GET, HEAD"), ("Connection", "close")]
            return answer
        }
    }

    /// A page of somebody else's that had its own name led to this computer (DNS rebinding) still asks for that name.
    static func isThisComputer(_ host: String?, port: UInt16) -> Bool {
        guard let host = host?.lowercased() else { return false }
        let names = ["127.0.0.1", "localhost"]
        return names.contains { host == "\($0):\(port)" || port == 80 && host == $0 }
    }

    private func page(for request: PreviewRequest, _ standing: PreviewState.Standing) -> PreviewAnswer {
        if request.path == ReloadScript.address { return PreviewAnswer(200, type: "text/event-stream", body: .events) }
        guard let path = RequestPath(request.path) else { return missing(standing) }
        guard path.names.isEmpty || Edition(rawValue: path.names[0]) != nil else { return missing(standing) }
        if let obstacle = standing.obstacle, path.isPage, !(standing.hasPages && request.query == PreviewSite.lastGood) {
            let lastGood = standing.hasPages ? path.address + "?" + PreviewSite.lastGood : nil
            return PreviewAnswer(503, ObstaclePage.page(obstacle, lastGood: lastGood), state: standing.name)
        }
        if path.names.isEmpty { return PreviewAnswer(200, FrontPages.first, state: standing.name) }
        switch ServedFile.at(path.names, below: root) {
        case .folder where !path.isFolder:
            return PreviewAnswer(redirectTo: path.address + "/" + (request.query == PreviewSite.lastGood ? "?" + request.query : ""))
        case .folder where path.names == ["patients"]:
            return PreviewAnswer(200, FrontPages.patients(ServedFile.names(in: root + "/patients")), state: standing.name)
        case .folder:
            guard case .bytes(let bytes) = ServedFile.at(path.names + ["index.html"], below: root) else { return missing(standing) }
            return PreviewSite.page(bytes, standing)
        case .bytes(let bytes) where !path.isFolder:
            let type = ContentType.of(path.names.last ?? "")
            return type == ContentType.html ? PreviewSite.page(bytes, standing) : PreviewAnswer(200, type: type, bytes: bytes)
        default: return missing(standing)
        }
    }

    private static func page(_ bytes: [UInt8], _ standing: PreviewState.Standing) -> PreviewAnswer {
        let page = ReloadScript.added(to: String(decoding: bytes, as: UTF8.self), state: standing.name)
        return PreviewAnswer(200, type: ContentType.html, bytes: Array(page.utf8))
    }

    private func missing(_ standing: PreviewState.Standing) -> PreviewAnswer {
        guard case .bytes(let bytes) = ServedFile.at(["public", "404.html"], below: root) else {
            return PreviewAnswer(
                404, PlainPage(title: "There is no such page", content: "<p><a href=\"/\">To the first page</a></p>"), state: standing.name)
        }
        let page = NotFoundPage.page(String(decoding: bytes, as: UTF8.self), from: "/public/")
        return PreviewAnswer(404, type: ContentType.html, bytes: Array(ReloadScript.added(to: page, state: standing.name).utf8))
    }
}

extension RequestPath {
    /// Whether it is the address of a page, and not of something that a page shows.
    fileprivate var isPage: Bool {
        guard !isFolder, let name = names.last else { return true }
        return !name.contains(".") || ContentType.of(name) == ContentType.html
    }
}
