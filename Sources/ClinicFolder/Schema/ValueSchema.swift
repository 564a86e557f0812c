/// What one value of a clinic file may be, as editors are told it.
///
/// A little stricter than the reader in spelling: numbers stand without quotes, and no key stands without a value.
struct ValueSchema: Sendable {
    indirect enum Form: Sendable {
        /// Any text. A number is text too: nobody puts quotes around 988.
        case text
        /// Text of one shape, given as a regular expression that ECMA 262 and its neighbours understand alike.
        case pattern(String)
        /// One of these words.
        case words([String])
        /// Best one of these words; others may be the clinic's own.
        case suggestions([String])
        case whole(ClosedRange<Int>)
        case number
        case flag
        case list(ValueSchema, atLeast: Int)
        case mapping(MappingSchema)
        /// A mapping whose keys are the author's own words.
        case named(ValueSchema)
        /// Whichever of these fits.
        case either([ValueSchema])
    }

    var form: Form
    /// In plain words: editors show it when the pointer rests on the key.
    var description: String?
    var examples: [String] = []

    init(_ form: Form, _ description: String? = nil, examples: [String] = []) {
        self.form = form
        self.description = description
        self.examples = examples
    }
}

/// A mapping whose keys are all known.
struct MappingSchema: Sendable {
    struct Property: Sendable {
        var key: String
        var value: ValueSchema
        var isRequired: Bool
    }

    /// A key whose presence, or whose kind of value, asks for others.
    struct Condition: Sendable {
        enum Trigger: Sendable {
            case has(String)
            case lacks(String)
            /// The first key holds a mapping, and the second is not there.
            case hasMapping(String, without: String?)
        }

        var trigger: Trigger
        var required: [String]
    }

    var properties: [Property]
    var conditions: [Condition] = []
}

extension MappingSchema.Property {
    /// A key that must be there.
    static func must(_ key: String, _ value: ValueSchema) -> MappingSchema.Property {
        MappingSchema.Property(key: key, value: value, isRequired: true)
    }

    /// A key that may be there.
    static func may(_ key: String, _ value: ValueSchema) -> MappingSchema.Property {
        MappingSchema.Property(key: key, value: value, isRequired: false)
    }
}
