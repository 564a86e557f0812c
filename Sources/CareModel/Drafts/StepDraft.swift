/// Who is written down as doing a step.
public enum HandlerDraft: Sendable, Hashable {
    /// A bare id.
    case person(Placed<String>)
    /// `{ai: TOOL}` or `{ai: TOOL, with: PERSON}`.
    case tool(Placed<String>, with: Placed<String>?)

    public var toolID: Placed<String>? {
        if case .tool(let id, _) = self { id } else { nil }
    }
}

/// A step as written: each value with its place, each one optional.
public struct StepDraft: Sendable {
    public struct ReviewDraft: Sendable {
        public var mode: Placed<Review.Mode>?
        public var every: Placed<Cadence>?
        public var last: Placed<Day>?
        /// Who looked last; the overseer where nothing is written.
        public var by: Placed<String>?
        /// The day on which what the tool made last reached the patient or the record.
        public var released: Placed<Day>?
        /// Of the last review: the items looked at, how many of them were changed or stopped, and the minutes it took.
        public var lookedAt: Placed<Int>?
        public var changed: Placed<Int>?
        public var minutes: Placed<Int>?
        public var location: SourceLocation

        public init(location: SourceLocation) { self.location = location }
    }

    /// A clinic's recorded decision to let a step be handled by less of a human than its ceiling asks.
    public struct Override: Sendable {
        public var reason: Placed<String>?
        public var by: Placed<String>?
        public var until: Placed<Day>?
        public var location: SourceLocation

        public init(location: SourceLocation) { self.location = location }
    }

    /// The step's first line.
    @inlinable public var location: SourceLocation {
        _read { yield shared.written.location }
        set { change { $0.location = newValue } }
    }
    @inlinable public var id: Placed<String>? {
        _read { yield shared.written.id }
        set { change { $0.id = newValue } }
    }
    @inlinable public var title: Placed<String>? {
        _read { yield shared.written.title }
        set { change { $0.title = newValue } }
    }
    @inlinable public var what: Placed<String>? {
        _read { yield shared.written.what }
        set { change { $0.what = newValue } }
    }
    @inlinable public var does: Placed<String>? {
        _read { yield shared.written.does }
        set { change { $0.does = newValue } }
    }
    @inlinable public var kind: Placed<String>? {
        _read { yield shared.written.kind }
        set { change { $0.kind = newValue } }
    }
    @inlinable public var handledBy: Placed<HandlerDraft>? {
        _read { yield shared.written.handledBy }
        set { change { $0.handledBy = newValue } }
    }
    /// Whether an AI tool has a part in it. Kept, since nearly every rule asks for it first.
    @inlinable public var isHandledByAI: Bool { shared.isHandledByAI }
    @inlinable public var overseenBy: Placed<String>? {
        _read { yield shared.written.overseenBy }
        set { change { $0.overseenBy = newValue } }
    }
    @inlinable public var review: ReviewDraft? {
        _read { yield shared.written.review }
        set { change { $0.review = newValue } }
    }
    @inlinable public var escalateTo: Placed<String>? {
        _read { yield shared.written.escalateTo }
        set { change { $0.escalateTo = newValue } }
    }
    @inlinable public var status: Placed<StepStatus>? {
        _read { yield shared.written.status }
        set { change { $0.status = newValue } }
    }
    @inlinable public var from: Placed<Day>? {
        _read { yield shared.written.from }
        set { change { $0.from = newValue } }
    }
    @inlinable public var to: Placed<Day>? {
        _read { yield shared.written.to }
        set { change { $0.to = newValue } }
    }
    @inlinable public var on: Placed<Day>? {
        _read { yield shared.written.on }
        set { change { $0.on = newValue } }
    }
    @inlinable public var when: Placed<String>? {
        _read { yield shared.written.when }
        set { change { $0.when = newValue } }
    }
    @inlinable public var guidance: [Placed<String>] {
        _read { yield shared.written.guidance }
        set { change { $0.guidance = newValue } }
    }
    @inlinable public var why: Placed<String>? {
        _read { yield shared.written.why }
        set { change { $0.why = newValue } }
    }
    @inlinable public var prefer: Placed<String>? {
        _read { yield shared.written.prefer }
        set { change { $0.prefer = newValue } }
    }
    @inlinable public var fromPathway: Placed<String>? {
        _read { yield shared.written.fromPathway }
        set { change { $0.fromPathway = newValue } }
    }
    @inlinable public var override: Override? {
        _read { yield shared.written.override }
        set { change { $0.override = newValue } }
    }

    public init(
        location: SourceLocation, id: Placed<String>? = nil, title: Placed<String>? = nil, what: Placed<String>? = nil,
        does: Placed<String>? = nil, kind: Placed<String>? = nil, handledBy: Placed<HandlerDraft>? = nil, overseenBy: Placed<String>? = nil,
        review: ReviewDraft? = nil, escalateTo: Placed<String>? = nil, status: Placed<StepStatus>? = nil, from: Placed<Day>? = nil,
        to: Placed<Day>? = nil, on: Placed<Day>? = nil, when: Placed<String>? = nil, guidance: [Placed<String>] = [],
        why: Placed<String>? = nil, prefer: Placed<String>? = nil, fromPathway: Placed<String>? = nil, override: Override? = nil
    ) {
        shared = Shared(
            Written(
                location: location, id: id, title: title, what: what, does: does, kind: kind, handledBy: handledBy, overseenBy: overseenBy,
                review: review, escalateTo: escalateTo, status: status, from: from, to: to, on: on, when: when, guidance: guidance,
                why: why, prefer: prefer, fromPathway: fromPathway, override: override))
    }

    /// The values, in one object that copies share: thirty rules look at each step of a plan, and a step has more values than most of
    /// them ask for.
    @usableFromInline final class Shared: Sendable {
        @usableFromInline let written: Written
        @usableFromInline let isHandledByAI: Bool

        init(_ written: Written) {
            if case .tool = written.handledBy?.value { isHandledByAI = true } else { isHandledByAI = false }
            self.written = written
        }
    }

    @usableFromInline struct Written: Sendable {
        @usableFromInline var location: SourceLocation
        @usableFromInline var id: Placed<String>?
        @usableFromInline var title: Placed<String>?
        @usableFromInline var what: Placed<String>?
        @usableFromInline var does: Placed<String>?
        @usableFromInline var kind: Placed<String>?
        @usableFromInline var handledBy: Placed<HandlerDraft>?
        @usableFromInline var overseenBy: Placed<String>?
        @usableFromInline var review: ReviewDraft?
        @usableFromInline var escalateTo: Placed<String>?
        @usableFromInline var status: Placed<StepStatus>?
        @usableFromInline var from: Placed<Day>?
        @usableFromInline var to: Placed<Day>?
        @usableFromInline var on: Placed<Day>?
        @usableFromInline var when: Placed<String>?
        @usableFromInline var guidance: [Placed<String>]
        @usableFromInline var why: Placed<String>?
        @usableFromInline var prefer: Placed<String>?
        @usableFromInline var fromPathway: Placed<String>?
        @usableFromInline var override: Override?
    }

    @usableFromInline var shared: Shared

    @usableFromInline mutating func change(_ set: (inout Written) -> Void) {
        var written = shared.written
        set(&written)
        shared = Shared(written)
    }
}
