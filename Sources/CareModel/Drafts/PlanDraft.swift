/// A patient file as written, its steps already completed from the pathway that it names.
public struct PlanDraft: Sendable {
    public struct ConsentDraft: Sendable {
        public var tool: Placed<String>?
        public var purpose: Placed<String>?
        public var given: Placed<Day>?
        public var withdrawn: Placed<Day>?
        public var location: SourceLocation

        public init(location: SourceLocation) { self.location = location }
    }

    public struct DisclosureDraft: Sendable {
        public var tool: Placed<String>?
        public var on: Placed<Day>?
        public var location: SourceLocation

        public init(location: SourceLocation) { self.location = location }
    }

    public struct TeamDraft: Sendable {
        public var person: Placed<String>
        public var does: Placed<String>?

        public init(person: Placed<String>, does: Placed<String>?) {
            self.person = person
            self.does = does
        }
    }

    public struct GoalDraft: Sendable {
        public var id: Placed<String>?
        public var text: Placed<String>?
        public var start: Placed<Int>?
        public var now: Placed<Int>?
        public var hope: Placed<Int>?
        public var since: Placed<Day>?
        public var location: SourceLocation

        public init(location: SourceLocation) { self.location = location }
    }

    public struct EventDraft: Sendable {
        public var on: Placed<Day>?
        public var text: Placed<String>?
        public var person: Placed<String>?
        public var tool: Placed<String>?
        public var location: SourceLocation

        public init(location: SourceLocation) { self.location = location }
    }

    /// A therapy's stance, the first determinant of the source paper.
    public enum Modality: String, Sendable, Hashable, CaseIterable {
        case skills, relational
    }

    /// The values of a plan.
    public struct Written: Sendable {
        /// The patient file.
        public var location: SourceLocation
        /// `patient.id`, or the file name without `.md`.
        public var patientID: Placed<String>
        public var patientName: Placed<String>?
        public var language: Placed<String>?
        public var addressForm: Placed<AddressForm>?
        public var born: Placed<Day>?
        public var needsTools: Placed<Demand>?
        public var needsConnection: Placed<Demand>?
        public var declinesAI: Placed<Bool>?
        /// Where the patient is, such as `us-il`.
        public var patientJurisdiction: Placed<String>?

        public var version: Placed<Int>?
        public var date: Placed<Day>?
        public var by: Placed<String>?
        public var nextReview: Placed<Day>?
        public var pathway: Placed<String>?
        public var modality: Placed<Modality>?

        public var consents: [ConsentDraft] = []
        public var disclosures: [DisclosureDraft] = []
        public var team: [TeamDraft] = []
        public var goals: [GoalDraft] = []
        public var events: [EventDraft] = []
        public var steps: [StepDraft] = []
        public var letter: Markdown

        public init(location: SourceLocation, patientID: Placed<String>, letter: Markdown) {
            self.location = location
            self.patientID = patientID
            self.letter = letter
        }
    }

    /// The patient file.
    @inlinable public var location: SourceLocation {
        _read { yield shared.written.location }
        set { change { $0.location = newValue } }
    }
    /// `patient.id`, or the file name without `.md`.
    @inlinable public var patientID: Placed<String> {
        _read { yield shared.written.patientID }
        set { change { $0.patientID = newValue } }
    }
    @inlinable public var patientName: Placed<String>? {
        _read { yield shared.written.patientName }
        set { change { $0.patientName = newValue } }
    }
    @inlinable public var language: Placed<String>? {
        _read { yield shared.written.language }
        set { change { $0.language = newValue } }
    }
    @inlinable public var addressForm: Placed<AddressForm>? {
        _read { yield shared.written.addressForm }
        set { change { $0.addressForm = newValue } }
    }
    @inlinable public var born: Placed<Day>? {
        _read { yield shared.written.born }
        set { change { $0.born = newValue } }
    }
    @inlinable public var needsTools: Placed<Demand>? {
        _read { yield shared.written.needsTools }
        set { change { $0.needsTools = newValue } }
    }
    @inlinable public var needsConnection: Placed<Demand>? {
        _read { yield shared.written.needsConnection }
        set { change { $0.needsConnection = newValue } }
    }
    @inlinable public var declinesAI: Placed<Bool>? {
        _read { yield shared.written.declinesAI }
        set { change { $0.declinesAI = newValue } }
    }
    /// Where the patient is, such as `us-il`.
    @inlinable public var patientJurisdiction: Placed<String>? {
        _read { yield shared.written.patientJurisdiction }
        set { change { $0.patientJurisdiction = newValue } }
    }

    @inlinable public var version: Placed<Int>? {
        _read { yield shared.written.version }
        set { change { $0.version = newValue } }
    }
    @inlinable public var date: Placed<Day>? {
        _read { yield shared.written.date }
        set { change { $0.date = newValue } }
    }
    @inlinable public var by: Placed<String>? {
        _read { yield shared.written.by }
        set { change { $0.by = newValue } }
    }
    @inlinable public var nextReview: Placed<Day>? {
        _read { yield shared.written.nextReview }
        set { change { $0.nextReview = newValue } }
    }
    @inlinable public var pathway: Placed<String>? {
        _read { yield shared.written.pathway }
        set { change { $0.pathway = newValue } }
    }
    @inlinable public var modality: Placed<Modality>? {
        _read { yield shared.written.modality }
        set { change { $0.modality = newValue } }
    }

    @inlinable public var consents: [ConsentDraft] {
        _read { yield shared.written.consents }
        set { change { $0.consents = newValue } }
    }
    @inlinable public var disclosures: [DisclosureDraft] {
        _read { yield shared.written.disclosures }
        set { change { $0.disclosures = newValue } }
    }
    @inlinable public var team: [TeamDraft] {
        _read { yield shared.written.team }
        set { change { $0.team = newValue } }
    }
    @inlinable public var goals: [GoalDraft] {
        _read { yield shared.written.goals }
        set { change { $0.goals = newValue } }
    }
    @inlinable public var events: [EventDraft] {
        _read { yield shared.written.events }
        set { change { $0.events = newValue } }
    }
    @inlinable public var steps: [StepDraft] {
        _read { yield shared.written.steps }
        set { change { $0.steps = newValue } }
    }
    @inlinable public var letter: Markdown {
        _read { yield shared.written.letter }
        set { change { $0.letter = newValue } }
    }

    public init(location: SourceLocation, patientID: Placed<String>, letter: Markdown) {
        self.init(Written(location: location, patientID: patientID, letter: letter))
    }

    public init(_ written: Written) { shared = Shared(written) }

    /// The values, in one object that copies share: every rule about a step is handed the whole plan.
    @usableFromInline final class Shared: Sendable {
        @usableFromInline let written: Written

        init(_ written: Written) { self.written = written }
    }

    @usableFromInline var shared: Shared

    @usableFromInline mutating func change(_ set: (inout Written) -> Void) {
        var written = shared.written
        set(&written)
        shared = Shared(written)
    }
}
