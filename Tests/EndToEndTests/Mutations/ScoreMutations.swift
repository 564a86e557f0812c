/// Numbers are right, and a person looks when they ask for one (6xx).
let scoreMutations: [Mutation] = [
    Mutation(
        "an answer is out of range", "OVS601",
        .change(Site.phq9, "p-0147,2026-11-09,phq-9,8,1,1,1,1,1,1,1,1,0", to: "↓p-0147,2026-11-09,phq-9,11,4,1,1,1,1,1,1,1,0")),
    Mutation(
        "a total is out of range", "OVS601",
        .change(Site.phq9, "p-0147,2026-10-12,phq-9,,", to: "↓p-0147,2026-10-12,phq-9,28,")),
    Mutation(
        "an answer is below zero", "OVS601",
        .change(Site.gad7, "p-0102,2026-11-09,gad-7,6,1,0,", to: "↓p-0102,2026-11-09,gad-7,5,1,-1,")),
    Mutation(
        "a total does not add up", "OVS602",
        .change(Site.phq9, "p-0147,2026-11-09,phq-9,8,", to: "↓p-0147,2026-11-09,phq-9,7,")),
    Mutation(
        "one answer of the GAD-7 is changed", "OVS602",
        .change(Site.gad7, "p-0102,2026-11-09,gad-7,6,1,0,", to: "↓p-0102,2026-11-09,gad-7,6,1,1,")),
    Mutation(
        "an instrument is unknown", "OVS603",
        .change(Site.phq9, "p-0147,2026-11-09,phq-9,8,", to: "↓p-0147,2026-11-09,phq9,8,")),
    Mutation(
        "a risk item is endorsed and nobody assesses it", "OVS610",
        .change(Site.phq9, "p-0128,2026-11-02,phq-9,13,2,1,1,1,2,2,2,2,0", to: "↓p-0128,2026-11-18,phq-9,14,2,1,1,1,2,2,2,2,1")),
    Mutation(
        "the assessment after an endorsed risk item is taken out", "OVS610",
        .change(Site.patient("133"), after: "id: safety\n", "status: done\n    on: 2026-10-20", to: "status: next"),
        .change(Site.patient("133"), after: "id: safety-plan\n", "status: done\n    on: 2026-10-22", to: "status: next"),
        at: Place(Site.phq9, "↓p-0133,2026-10-20")),
    Mutation(
        "a risk item is endorsed again after the assessment", "OVS610",
        .change(Site.phq9, "p-0133,2026-11-03,phq-9,15,2,2,2,1,2,2,2,2,0", to: "↓p-0133,2026-11-03,phq-9,16,2,2,2,1,2,2,2,2,1")),
    Mutation(
        "nobody looks after scores got worse", "OVS611",
        .change(Site.phq9, "p-0102,2026-11-09,phq-9,13,1,1,2,2,2,2,2,1,0", to: "↓p-0102,2026-11-09,phq-9,20,2,2,3,3,3,3,2,2,0"),
        .change(Site.patient("102"), after: "id: look-back", "status: next\n    on: 2026-12-08", to: "status: next"),
        with: []),
    Mutation(
        "the newest form has no answer to the risk item", "OVS612",
        .change(Site.phq9, "p-0147,2026-11-09,phq-9,8,1,1,1,1,1,1,1,1,0", to: "↓p-0147,2026-11-09,phq-9,,1,1,1,1,1,1,1,1,")),
    Mutation(
        "after an endorsed risk item the PHQ-8 is used", "OVS613",
        .add("outcomes/phq-8.csv", "patient,date,instrument,total\n↓p-0133,2026-11-20,phq-8,13\n")),
    Mutation(
        "a total is written although the risk item has no answer", "OVS614",
        .change(Site.phq9, "p-0147,2026-10-26,phq-9,11,1,1,1,1,2,2,2,1,0", to: "↓p-0147,2026-10-26,phq-9,11,1,1,1,1,2,2,2,1,")),
    Mutation(
        "no score has come for months", "OVS615",
        .change(Site.phq9, "p-0151,2026-11-18,phq-9,8,1,1,1,1,1,1,1,1,0\n", to: ""),
        .change(Site.gad7, "p-0151,", to: "p-0121,"),
        .change(Site.patient("151"), "from: 2026-11-18", to: "from: 2026-09-18"),
        .change(Site.patient("151"), "given: 2026-11-17", to: "given: 2026-09-17"),
        at: Place(Site.patient("151"), "  - ↓id: check-in")),
    Mutation(
        "a score is dated in the future", "OVS616",
        .change(Site.phq9, "p-0147,2026-11-09,phq-9,8,", to: "↓p-0147,2026-12-09,phq-9,8,")),
    Mutation(
        "nothing says how the answers of the K10 are coded", "OVS618",
        .add("outcomes/k10.csv", "patient,date,instrument,total\n↓p-0147,2026-11-09,k10,20\n")),
    Mutation(
        "a raw total of the SWEMWBS is written as if it were converted", "OVS619",
        .add("outcomes/swemwbs.csv", "patient,date,instrument,total\n↓p-0147,2026-11-09,swemwbs,24\n")),
    Mutation(
        "a coding is declared that the instrument does not have", "OVS907",
        .append(Site.clinic, "scoring: {k10: ↓1-6}\n")),
    Mutation(
        "an answer is not one of those that the item has", "OVS601",
        .add(
            "outcomes/audit.csv",
            "patient,date,instrument,item1,item2,item3,item4,item5,item6,item7,item8,item9,item10\n"
                + "↓p-0147,2026-11-09,audit,1,1,1,1,1,1,1,1,3,0\n")),
    Mutation(
        "a patient's plan is lost", "OVS912", .remove(Site.maya), at: Place(Site.gad7, "↓p-0147,2026-08-31")),
    Mutation(
        "there are scores for nobody", "OVS912",
        .append(Site.phq9, "↓p-0999,2026-11-09,phq-9,8,1,1,1,1,1,1,1,1,0\n")),
    Mutation(
        "a row lacks a cell", "OVS908",
        .change(Site.phq9, "p-0147,2026-11-09,phq-9,8,1,1,1,1,1,1,1,1,0", to: "↓p-0147,2026-11-09,phq-9,8,1,1,1,1,1,1,1,1")),
    Mutation(
        "an answer is a word", "OVS908",
        .change(Site.phq9, "p-0147,2026-11-09,phq-9,8,1,1,1,1,1,1,1,1,0", to: "p-0147,2026-11-09,phq-9,8,↓often,1,1,1,1,1,1,1,0")),
    Mutation(
        "a score's day does not exist", "OVS908",
        .change(Site.phq9, "p-0147,2026-11-09,phq-9,8,", to: "p-0147,↓2026-11-31,phq-9,8,")),
    Mutation(
        "a patient's name stands in place of the id", "OVS908",
        .change(Site.phq9, "p-0147,2026-11-09,phq-9,8,", to: "↓Maya Stone,2026-11-09,phq-9,8,")),
    Mutation(
        "a column of answers is misspelt", "OVS908",
        .change(Site.phq9, "item8,item9", to: "item8,↓itme9"), with: []),
    Mutation(
        "a quotation mark in a row is never closed", "OVS908",
        .change(Site.phq9, "p-0151,2026-11-18,phq-9,8,1,", to: "p-0151,2026-11-18,phq-9,8,↓\"1,")),
    Mutation(
        "a file of scores is empty", "OVS908", .add("outcomes/more.csv", ""), at: Place("outcomes/more.csv", "↓")),
]
