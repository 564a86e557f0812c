internal import CareModel
internal import Synchronization

/// The days that one language has written. Each has one place by its number, so finding it needs no hashing and the memory is
/// bounded; a day whose place is another's is written anew each time.
///
/// A page asks for a hundred days, on all threads at once. So a day that is known is read where it lies, without a lock and without
/// counting references to it: what a place holds stays as long as the object.
final class KnownDays: @unchecked Sendable {
    /// Where the days lie, for whoever keeps the object. Asking the object itself would count references to it, all threads the same
    /// count.
    struct Places: @unchecked Sendable {
        fileprivate typealias Place = Atomic<UnsafeMutablePointer<DayWords>?>

        /// Eleven years.
        fileprivate static let count = 4_096
        fileprivate let start: UnsafeMutablePointer<Place>
    }

    let places: Places

    init() {
        places = Places(start: .allocate(capacity: Places.count))
        for index in 0..<Places.count { (places.start + index).initialize(to: Places.Place(nil)) }
    }

    deinit {
        for index in 0..<Places.count {
            guard let words = places.start[index].load(ordering: .acquiring) else { continue }
            words.deinitialize(count: 1)
            words.deallocate()
        }
        places.start.deinitialize(count: Places.count)
        places.start.deallocate()
    }
}

extension KnownDays.Places {
    /// - Parameter read: takes from the words what is asked for.
    @inline(__always)
    func words<Value>(for day: Day, in strings: Strings, _ read: (UnsafePointer<DayWords>) -> Value) -> Value {
        let place = day.number & (Self.count - 1)
        if let known = start[place].load(ordering: .acquiring), known.pointee.day == day { return read(known) }
        return written(day, at: place, in: strings, read)
    }

    private func written<Value>(_ day: Day, at place: Int, in strings: Strings, _ read: (UnsafePointer<DayWords>) -> Value) -> Value {
        let words = UnsafeMutablePointer<DayWords>.allocate(capacity: 1)
        words.initialize(to: DayWords(day, in: strings))
        let value = read(words)
        // The first to write a day into an empty place leaves it there.
        if !start[place].compareExchange(expected: nil, desired: words, ordering: .acquiringAndReleasing).exchanged {
            words.deinitialize(count: 1)
            words.deallocate()
        }
        return value
    }
}
