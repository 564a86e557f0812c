/// An instrument that many patients' scores are on, held once for all of them: it is large, and has much in it to be counted at
/// each copy.
package final class SharedInstrument: Sendable, Hashable {
    package let value: Instrument

    package init(_ value: Instrument) {
        self.value = value
    }

    package static func == (left: SharedInstrument, right: SharedInstrument) -> Bool { left === right || left.value == right.value }

    package func hash(into hasher: inout Hasher) { hasher.combine(value.id) }
}
