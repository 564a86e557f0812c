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
