/// Something in a written site that should not be there.
public struct Leak: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// A patient's id, full name or folder where it does not belong.
        case patient
        /// A patient's only name, or an id that is a word, in pages that are not a patient's. It may be somebody else's.
        case givenName
        /// The title or the description of a patient's page says who they are or what the plan is about.
        case privateTitle
        /// A page about patients that does not ask search engines and other sites to stay away.
        case findable
        /// A file of a kind that is never published.
        case sourceFile
        /// Something is fetched from another server.
        case outsideRequest
    }

    public var kind: Kind
    /// The written file, relative to the site.
    public var file: String
    /// From 1; 0 when it is the file's name, or the file as a whole.
    public var line: Int
    public var column: Int
    /// Whose id, name or address it is.
    public var patient: String?
    /// What was found, for tracing it to its source. It may be a name: never print it.
    public var word: String

    public init(_ kind: Kind, file: String, line: Int = 0, column: Int = 0, patient: String? = nil, word: String = "") {
        self.kind = kind
        self.file = file
        self.line = line
        self.column = column
        self.patient = patient
        self.word = word
    }
}
