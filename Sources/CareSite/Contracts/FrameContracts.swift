/// What stands around the content of every page.
extension TemplateContracts {
    static let frame = [
        TemplateContract(
            "components/opening", "Everything before the content of a page, from the doctype to the beginning of main.",
            [
                .text("lang", "The language of the page, such as en"),
                .text("title", "The title for the browser, such as \"Your care plan: Harbour Street Clinic\"", isKept: true),
                .text("description", "One sentence for search engines"),
                .text("root", "The way from the page to the folder of its edition: nothing, or ../"),
                .html("inline-styles", "The style sheet itself, in a page that is one file", isOptional: true),
                .text("styles", "The address of the style sheet, which changes with its content", isKept: true),
                .text("policy", "The Content-Security-Policy of the page, for a meta element before everything that loads", isKept: true),
                .flag("private", "The page is for one patient or for staff: no search engine may list it, no link may tell of it"),
                .html("sprite", "The icons that the page uses: components/sprite, ready made"),
                .html("head", "What a public page says of itself: components/public-head, ready made", isOptional: true),
                .html(
                    "help", "The help strip with the crisis lines: components/help, ready made; not on staff pages", isOptional: true,
                    isKept: true),
            ], components: ["components/bar"]),
        TemplateContract(
            "components/bar", "The bar with the clinic's name and the navigation.",
            [
                .text("home", "The address of the edition's first page"), .text("clinic", "The clinic's name"),
                .flag("synthetic", "Everyone on these pages is invented"), .flag("staff", "The bar says that the page is for staff"),
                .part(
                    "search", "The page is a public one, and can be searched",
                    [.text("page", "The address of the search page; not on that page itself", isOptional: true)]),
                .part(
                    "logo", "The clinic's own logo, where it has one; its name stands beside it, so the picture needs no words",
                    [
                        .text("src", "The picture's address"), .text("width", "In pixels, where it is known", isOptional: true),
                        .text("height", "In pixels, where it is known", isOptional: true),
                    ]),
                .part(
                    "nav", "The navigation, where the edition has several pages",
                    [
                        .list(
                            "links", "Its entries",
                            [
                                .text("href", "Where it leads"), .text("label", "Its words"),
                                .flag("current", "It leads to this very page", isOptional: true),
                            ])
                    ]),
            ]),
        TemplateContract(
            "components/public-head", "What a public page says of itself in its head.",
            [
                .text("canonical", "The one address of the page, where the clinic named its own", isOptional: true),
                .list(
                    "alternates", "The same article in a language, itself among them",
                    [.text("language", "The language, such as he"), .text("href", "Its address")]),
                .text("site", "The clinic's name"), .text("title", "The title without the clinic's name"),
                .text("description", "One sentence for search engines"), .text("script", "The address of the script of search"),
            ]),
        TemplateContract(
            "components/foot", "The end of a public or a staff page.",
            [
                .text("clinic", "The clinic's name"), .text("address", "Its address", isOptional: true),
                .html("phone", "Its phone number as a link", isOptional: true), .text("hours", "When it answers", isOptional: true),
                .flag("synthetic", "Everyone on these pages is invented"), .text("built", "What the pages were made with"),
                .flag("has-links", "There are links at the end of the page"),
                .list(
                    "links", "A page that says how the clinic decides and checks",
                    [.text("href", "Where it leads"), .text("label", "Its words")]),
            ]),
        TemplateContract(
            "components/help", "The strip with the crisis lines, at the top of every page that a patient can open.",
            [
                .list(
                    "lines", "The crisis lines", isKept: true,
                    [
                        .text("label", "What the line is called, where there are several", isOptional: true),
                        .text("href", "The number to dial, as a tel: address"), .html("phone", "The number to read"),
                        .text("hours", "When it answers", isOptional: true),
                    ]),
                .part(
                    "emergency", "The number for emergencies", isKept: true,
                    [.text("href", "The number to dial, as a tel: address"), .html("call", "\"Call 999\"")]),
            ]),
        TemplateContract(
            "components/sprite", "The icons of a page, drawn once and used by name.",
            [
                "person", "tool", "phone", "check", "here", "next", "eye", "cross", "info", "warning", "help", "late", "search",
                "lock",
            ].map { .flag($0, "The page uses the icon i-\($0)", isOptional: true) }),
        TemplateContract("components/art", "The drawing of the harbour beside a title."),
        TemplateContract("components/key", "How to read the shapes: people round, tools square, a thread between them."),
    ]
}
