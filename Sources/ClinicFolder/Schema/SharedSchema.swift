/// Parts that several files have.
enum SharedSchema {
    /// `translations: {he: {name: ...}}`.
    static func translations(of keys: [String]) -> ValueSchema {
        let texts = ValueSchema.mapping(
            "The texts in this language.", keys.map { .may($0, .text("The text of \($0) in this language.")) })
        return ValueSchema(.named(texts), "The texts above in other languages, by the language's code: {he: {\(keys[0]): ...}}.")
    }

    static func contact(_ description: String) -> ValueSchema {
        .mapping(
            description,
            [
                .may("phone", .text("A phone number, as people write it.")),
                .may("email", .text("An email address.")),
                .may("address", .text("A street address.")),
                .may("hours", .text("When someone answers, in words.", examples: ["Monday to Friday"])),
            ])
    }

    static let reviewed = ValueSchema.mapping(
        "Which person read this, and when it is due again.",
        [
            .must("by", .text("The person who reviewed it: an id of people.yml.")),
            .must("on", .day("The day of the review.")),
            .may("next", .day("The day by which it is reviewed again.")),
        ])
}
