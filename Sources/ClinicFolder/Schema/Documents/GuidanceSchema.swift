import CareModel

/// The front matter of a file of guidance/.
enum GuidanceSchema {
    static let root = ValueSchema.mapping(
        "An article of clinical guidance. The text below the front matter is the article.",
        [
            .must("title", .text("The article's title.")),
            .may("summary", .text("What it is about, in a sentence.")),
            .must("audience", .oneOrMore(.word(Audience.self), "Who it is written for.", atLeast: 1)),
            .may("language", .language("The language it is written in. Left out: the ending of the file's name, or the clinic's first.")),
            .may("reviewed", SharedSchema.reviewed),
            .may("sources", .texts("What it rests on: a citation or an address each.")),
        ])
}
