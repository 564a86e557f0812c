import CareModel

// The values of which clinic files are made, named as their authors would name them.
extension ValueSchema {
    static func text(_ description: String, examples: [String] = []) -> ValueSchema {
        ValueSchema(.text, description, examples: examples)
    }

    /// One text, or a list of texts.
    static func texts(_ description: String, atLeast: Int = 0) -> ValueSchema {
        oneOrMore(ValueSchema(.text), description, atLeast: atLeast)
    }

    /// A list; a single one may stand without brackets.
    static func oneOrMore(_ value: ValueSchema, _ description: String, atLeast: Int = 0) -> ValueSchema {
        ValueSchema(.either([value, ValueSchema(.list(value, atLeast: atLeast))]), description)
    }

    static func list(_ value: ValueSchema, _ description: String, atLeast: Int = 0) -> ValueSchema {
        ValueSchema(.list(value, atLeast: atLeast), description)
    }

    static func mapping(
        _ description: String, _ properties: [MappingSchema.Property], conditions: [MappingSchema.Condition] = []
    ) -> ValueSchema {
        ValueSchema(.mapping(MappingSchema(properties: properties, conditions: conditions)), description)
    }

    /// The id of something that is defined here; the shape is that of `SafeID`. A number without quotes is an id too.
    static func newID(_ description: String) -> ValueSchema {
        ValueSchema(
            .either([
                ValueSchema(.pattern("^[A-Za-z0-9_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*\\.?$"), examples: ["noa-levi"]),
                ValueSchema(.whole(0...999_999_999_999)),
            ]), description)
    }

    static func day(_ description: String) -> ValueSchema {
        ValueSchema(.pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"), description, examples: ["2026-11-23"])
    }

    static func cadence(_ description: String) -> ValueSchema {
        let units = Cadence.Unit.allCases.map(\.rawValue).joined(separator: "|")
        return ValueSchema(.pattern("^[1-9][0-9]{0,3} +(\(units))s?$"), description, examples: ["1 week", "10 days"])
    }

    static func language(_ description: String? = nil) -> ValueSchema {
        ValueSchema(.pattern("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"), description, examples: ["en", "pt-BR"])
    }

    static func whole(_ description: String, in range: ClosedRange<Int> = 0...1_000_000) -> ValueSchema {
        ValueSchema(.whole(range), description)
    }

    static func number(_ description: String) -> ValueSchema { ValueSchema(.number, description) }

    static func flag(_ description: String) -> ValueSchema { ValueSchema(.flag, description) }

    static func word<Word: RawRepresentable & CaseIterable>(_ type: Word.Type, _ description: String? = nil) -> ValueSchema
    where Word.RawValue == String {
        ValueSchema(.words(Word.allCases.map(\.rawValue)), description)
    }

    /// A step kind: a built-in one, or one of the clinic's own.
    static func stepKind(_ description: String? = nil) -> ValueSchema {
        ValueSchema(.suggestions(BuiltIn.kinds(in: ReadingLog(file: "built-in data")).map(\.id)), description)
    }

    /// An instrument: a built-in one, or one of the clinic's own.
    static func instrument(_ description: String) -> ValueSchema {
        ValueSchema(.suggestions(BuiltIn.instruments(in: ReadingLog(file: "built-in data")).map(\.id)), description)
    }
}
