import CareModel

/// What many stored values have in common: the clinic's instruments, which they name by id, and texts that recur. Each is held once
/// for all values that are read with it. For one thread.
final class SharedValues {
    private let instruments: [String: Instrument]
    private var texts: Set<String> = []

    /// - Parameter instruments: by id.
    init(instruments: [String: Instrument] = [:]) {
        self.instruments = instruments
    }

    func instrument(_ id: String) -> Instrument? { instruments[id] }

    func text(_ text: String) -> String {
        // A short text lies in the value itself.
        text.utf8.count < 16 ? text : texts.insert(text).memberAfterInsert
    }
}
