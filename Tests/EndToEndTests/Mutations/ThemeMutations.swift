/// The look of the pages: colours that can be read, pictures that do nothing, templates that leave nothing out.
let themeMutations: [Mutation] = [
    Mutation(
        "the accent is too light for white paper", "OVS720", .change(Site.clinic, "accent: \"#1c594a\"", to: "accent: ↓\"#7fb7a0\"")),
    Mutation(
        "the accent of dark screens is too dark", "OVS720",
        .change(Site.clinic, "accent-dark: \"#93d3bd\"", to: "accent-dark: ↓\"#1c594a\"")),
    Mutation(
        "the tinted ground swallows its words", "OVS720", .change(Site.clinic, "  logo:", to: "  mist: ↓\"#6d8f83\"\n  logo:")),
    Mutation("a table lies among the pictures", "OVS920", .add("assets/patients.csv", "name\n"), at: Place(whole: "assets/patients.csv")),
    Mutation(
        "a picture is no picture", "OVS920", .add("assets/harbour.png", "<html>"), at: Place(whole: "assets/harbour.png")),
    Mutation(
        "the logo runs a script", "OVS921", .change("assets/logo.svg", "  <circle", to: "  ↓<script>tell()</script>\n  <circle")),
    Mutation(
        "the logo fetches from elsewhere", "OVS921",
        .change("assets/logo.svg", "  <circle", to: "  <image ↓href=\"https://elsewhere.example/x.png\"/>\n  <circle")),
    Mutation(
        "the logo is misspelt", "OVS907", .change(Site.clinic, "logo: assets/logo.svg", to: "logo: ↓assets/lgo.svg")),
    Mutation("the logo is gone", "OVS907", .remove("assets/logo.svg"), at: Place(Site.clinic, "logo: ↓assets/logo.svg")),
    Mutation("a font closes the style sheet's line", "OVS904", .change(Site.clinic, "  logo:", to: "  font: ↓\"x; }\"\n  logo:")),
    Mutation(
        "a template names what no page gives", "OVS913",
        .add("templates/components/foot.mustache", "<footer>\n  {{clinic}} ↓{{adress}}\n</footer>\n"), by: .build),
    Mutation(
        "a template hides who watches over a tool", "OVS913", .add("templates/components/tie.mustache", "↓<p>{{tool}}</p>\n"), by: .build),
    Mutation(
        "a template asks for a component that does not exist", "OVS913",
        .add("templates/pages/people.mustache", "{{opening}}\n↓{{>whocard}}\n{{foot}}\n"), by: .build),
    Mutation(
        "a text's key is misspelt", "OVS913", .add("templates/strings/en.yml", "direction: \"ltr\"\n↓made-wth: \"By us\"\n"), by: .build),
]
