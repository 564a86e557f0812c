/// Every AI step has an overseer, and the overseer is one named human being (1xx).
let overseerMutations: [Mutation] = [
    Mutation(
        "the overseer's line is taken out of a running step", "OVS101",
        .change(Site.maya, after: "id: practice", "    overseen-by: sam-okafor\n", to: ""),
        at: Place(Site.maya, "  - ↓id: practice")),
    Mutation(
        "the overseer's line is taken out of a finished step", "OVS101",
        .change(Site.maya, after: "id: first-questions", "    overseen-by: noa-levi\n", to: ""),
        at: Place(Site.maya, "  - ↓id: first-questions")),
    Mutation(
        "the overseer is blanked", "OVS101",
        .change(Site.maya, after: "id: check-in", "overseen-by: sam-okafor", to: "overseen-by: \"  \""),
        at: Place(Site.maya, "  - ↓id: check-in")),
    Mutation(
        "the overseer is taken out of a pathway's step", "OVS101",
        .change(Site.depression, after: "id: practice", "    overseen-by: sam-okafor\n", to: ""),
        at: Place(Site.depression, "  - ↓id: practice")),
    Mutation(
        "a tool that only assists loses its overseer", "OVS101",
        .change(Site.patient("133"), after: "id: letter\n", "    overseen-by: ruth-amsel\n", to: ""),
        at: Place(Site.patient("133"), "  - ↓id: letter\n")),
    Mutation(
        "the overseer's id is misspelt", "OVS102",
        .change(Site.maya, after: "id: practice", "overseen-by: sam-okafor", to: "overseen-by: ↓sam-okafo")),
    Mutation(
        "the overseer has left the list of people", "OVS102",
        .change(Site.maya, after: "id: practice", "overseen-by: sam-okafor", to: "overseen-by: ↓Jane Smith")),
    Mutation(
        "the overseer is written by name and not by id", "OVS102",
        .change(Site.maya, after: "id: practice", "overseen-by: sam-okafor", to: "overseen-by: ↓Sam Okafor")),
    Mutation(
        "two people share the oversight in one line", "OVS102",
        .change(Site.maya, after: "id: practice", "overseen-by: sam-okafor", to: "overseen-by: ↓sam-okafor and noa-levi")),
    Mutation(
        "the overseers are a list", "OVS904",
        .change(Site.maya, after: "id: practice", "overseen-by: sam-okafor", to: "overseen-by: ↓[sam-okafor, noa-levi]"),
        with: ["OVS101"]),
    Mutation(
        "the overseer is to be decided", "OVS103",
        .change(Site.maya, after: "id: practice", "overseen-by: sam-okafor", to: "overseen-by: ↓TBD")),
    Mutation(
        "the overseer is the team", "OVS103",
        .change(Site.maya, after: "id: practice", "overseen-by: sam-okafor", to: "overseen-by: ↓the care team")),
    Mutation(
        "the overseer is a role", "OVS103",
        .change(Site.patient("128"), after: "id: check-in", "overseen-by: noa-levi", to: "overseen-by: ↓duty psychologist")),
    Mutation(
        "the overseer's entry has no family name any more", "OVS103",
        .change(Site.people, "name: Tomas Novak", to: "name: Tomas"),
        at: Place(Site.pathway("sleep-first"), "overseen-by: ↓tomas-novak"), with: ["OVS405"]),
    Mutation(
        "a tool oversees itself", "OVS104",
        .change(Site.maya, after: "id: practice", "overseen-by: sam-okafor", to: "overseen-by: ↓companion")),
    Mutation(
        "another tool oversees the tool", "OVS104",
        .change(Site.maya, after: "id: practice", "overseen-by: sam-okafor", to: "overseen-by: ↓checkin-bot")),
    Mutation(
        "the patient oversees her own tool, by id", "OVS105",
        .change(Site.maya, after: "id: practice", "overseen-by: sam-okafor", to: "overseen-by: ↓p-0147")),
    Mutation(
        "the patient oversees her own tool, by name", "OVS105",
        .change(Site.maya, after: "id: practice", "overseen-by: sam-okafor", to: "overseen-by: ↓Maya")),
    Mutation(
        "an overseer works for the maker of the tool", "OVS106",
        .change(Site.people, after: "id: leila-haddad", "  active: true\n", to: "  active: true\n  employer: Example Labs\n"),
        at: Place(Site.patient("126"), after: "id: practice", "overseen-by: ↓leila-haddad")),
    Mutation(
        "an entry of people.yml is a desk", "OVS107",
        .change(Site.people, "name: Omar Benali", to: "name: ↓Duty desk"), with: []),
    Mutation(
        "an entry of people.yml is two people", "OVS107",
        .change(Site.people, "name: Omar Benali", to: "name: ↓Omar Benali and Grace Lindqvist")),
    Mutation(
        "two people share a licence number", "OVS108",
        .change(Site.people, "number: \"HS-35518\"", to: "number: ↓\"HS-20417\"")),
    Mutation(
        "two people share a name", "OVS108",
        .change(Site.people, "name: Grace Lindqvist", to: "name: ↓Noa Levi")),
    Mutation(
        "a step is done by someone who is not in people.yml", "OVS109",
        .change(Site.maya, after: "id: therapy", "handled-by: sam-okafor", to: "handled-by: ↓sam-okafer")),
    Mutation(
        "a crisis step is handed to a tool as if it were a person", "OVS109",
        .change(Site.maya, after: "id: hard-day", "handled-by: sam-okafor", to: "handled-by: ↓companion")),
    Mutation(
        "nobody known is present while a tool drafts", "OVS109",
        .change(Site.patient("133"), "with: noa-levi", to: "with: ↓nobody")),
]
