/// What patients read is looked after (7xx).
let guidanceMutations: [Mutation] = [
    Mutation(
        "nobody reviewed an article", "OVS701",
        .change(Site.guidance("panic"), "reviewed: {by: leila-haddad, on: 2026-10-06, next: 2027-04-06}\n", to: ""),
        at: Place(Site.guidance("panic"), "title: ↓When panic comes")),
    Mutation(
        "an article's review is past", "OVS701",
        .change(Site.guidance("panic"), "next: 2027-04-06", to: "next: ↓2026-11-22")),
    Mutation(
        "an article's review has no next day", "OVS701",
        .change(Site.guidance("panic"), "{by: leila-haddad, on: 2026-10-06, next: 2027-04-06}", to: "↓{by: leila-haddad, on: 2026-10-06}")),
    Mutation(
        "an article cites nothing", "OVS702",
        .change(Site.guidance("hard-days"), "sources: [", to: "sources: []\n# ["),
        at: Place(Site.guidance("hard-days"), "title: ↓What to do on a very hard day")),
    Mutation(
        "the crisis line was never verified", "OVS703",
        .change(Site.clinic, after: "label:", ", verified-on: 2026-10-01", to: ""),
        at: Place(Site.clinic, "phone: ↓\"01632 960 123\"")),
    Mutation(
        "the crisis line was verified long ago", "OVS703",
        .change(Site.clinic, after: "label:", "verified-on: 2026-10-01", to: "verified-on: 2025-10-01"),
        at: Place(Site.clinic, "phone: ↓\"01632 960 123\"")),
    Mutation(
        "the emergency number was verified long ago", "OVS703",
        .change(Site.clinic, after: "emergency:", "verified-on: 2026-10-01", to: "verified-on: 2024-10-01"),
        at: Place(Site.clinic, "phone: ↓\"999\"")),
    Mutation(
        "the crisis line was verified tomorrow", "OVS703",
        .change(Site.clinic, after: "label:", "verified-on: 2026-10-01", to: "verified-on: 2026-11-24"),
        at: Place(Site.clinic, "phone: ↓\"01632 960 123\"")),
    Mutation(
        "the crisis line has no number", "OVS905",
        .change(Site.clinic, "phone: \"01632 960 123\"", to: "phone: \"\""),
        at: Place(Site.clinic, after: "label: \"Harbour helpline\"", "↓phone: \"\"")),
    Mutation(
        "there is no emergency number", "OVS704",
        .change(Site.clinic, "emergency: {phone: \"999\", verified-on: 2026-10-01}\n", to: ""),
        at: Place(Site.clinic, "↓name: Harbour Street Clinic")),
    Mutation(
        "there is no way to reach the clinic", "OVS704",
        .change(Site.clinic, "phone: \"01632 960 100\", email: hello@harbour.example, ", to: ""),
        at: Place(Site.clinic, "↓name: Harbour Street Clinic")),
    Mutation(
        "the clinic has no crisis line", "OVS905",
        .change(Site.clinic, "crisis: ", to: "crisis: [] "),
        .change(Site.clinic, "  - {label: \"Harbour helpline\"", to: "# - {label: \"Harbour helpline\""),
        at: Place(Site.clinic, "↓crisis: []")),
    Mutation(
        "a letter says that there is no risk", "OVS705",
        .change(Site.maya, "Dear Maya,", to: "Dear Maya, you are ↓not at risk,")),
    Mutation(
        "a step says that there is no risk", "OVS705",
        .change(Site.maya, after: "id: check-in", "why: Adding up", to: "why: ↓There is no risk. Adding up")),
    Mutation(
        "an article says that there is no risk", "OVS705",
        .change(Site.guidance("panic"), "A panic attack is an alarm", to: "There is ↓no risk. A panic attack is an alarm")),
    Mutation(
        "a Hebrew letter says that there is no risk", "OVS705",
        .change(Site.patient("139"), "תודה על האמון", to: "↓אין סיכון. תודה על האמון")),
    Mutation(
        "a letter is hard to read", "OVS706",
        .change(Site.maya, "Dear Maya,", to: hardSentences),
        at: Place(Site.maya, "↓Notwithstanding")),
    Mutation(
        "a patient's id holds the name", "OVS707",
        .change(Site.maya, "id: p-0147,", to: "id: ↓p-maya,"), with: ["OVS615", "OVS912"]),
    Mutation(
        "nobody leads a pathway", "OVS708",
        .change(Site.depression, "lead: noa-levi\n", to: ""),
        at: Place(Site.depression, "title: ↓Low mood and depression")),
    Mutation(
        "a pathway's review is past", "OVS708",
        .change(Site.depression, "next: 2027-05-02", to: "next: ↓2026-11-02")),
    Mutation(
        "nobody reviewed a pathway", "OVS708",
        .change(Site.depression, "reviewed: {by: ruth-amsel, on: 2026-11-02, next: 2027-05-02}\n", to: ""),
        at: Place(Site.depression, "title: ↓Low mood and depression")),
    Mutation(
        "a patient reads a language that the clinic does not offer", "OVS709",
        .change(Site.patient("102"), "language: en", to: "language: ↓fr")),
]

private let hardSentences = String(
    repeating: "Notwithstanding considerable organisational complexities, multidisciplinary consultations necessitate comprehensive "
        + "documentation of individualised psychotherapeutic interventions and corresponding pharmacological recommendations.\n",
    count: 8)
