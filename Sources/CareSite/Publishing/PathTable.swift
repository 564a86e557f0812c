/// Paths as the system takes them, one behind the other. Walking through them touches no count of references, for which the threads
/// of a build would wait on each other: all of them put the same files into folders.
struct PathTable: Sendable {
    private var bytes: [CChar] = []
    private var starts: [Int] = []

    init(_ paths: some Sequence<String>) {
        for path in paths {
            starts.append(bytes.count)
            bytes += path.utf8CString
        }
    }

    /// Calls `body` with the place of each path and the path.
    func each<Failure: Error>(_ body: (_ place: Int, _ path: UnsafePointer<CChar>) throws(Failure) -> Void) throws(Failure) {
        try bytes.withUnsafeBufferPointer { bytes throws(Failure) in
            guard let base = bytes.baseAddress else { return }
            for place in starts.indices { try body(place, base + starts[place]) }
        }
    }
}
