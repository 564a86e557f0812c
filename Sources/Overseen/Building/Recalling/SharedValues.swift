import CareModel

/// What many stored values have in common: the clinic's instruments, which they name by id, and texts that recur. Each is held once
/// for all values that are read with it. For one thread.
final class SharedValues {
    private let instruments: [String: SharedInstrument]
    private var texts: Set<String> = []

    /// - Parameter instruments: by id.
    init(instruments: [String: SharedInstrument] = [:]) {
        self.instruments = instruments
    }

    func instrument(_ id: String) -> SharedInstrument? { instruments[id] }

    func text(_ text: String) -> String {
        // A short text lies in the value itself.
        text.utf8.count < 16 ? text : texts.insert(text).memberAfterInsert
    }
}
