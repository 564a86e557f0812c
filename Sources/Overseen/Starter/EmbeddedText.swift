// Written by scripts/embed-text. Do not edit.
// swift-format-ignore-file

/// Text files of this target, by their path below it.
enum EmbeddedText {
    static let files: [String: String] = [
"Starter/clinic.yml": ####"""
# A small fictional clinic to start from. Change everything; keep the shape.
name: Example Clinic
languages: [en]
synthetic: true                      # take this line away when real people are in here
contact: {phone: "01632 960 200", email: hello@clinic.example, address: "1 Example Street"}
crisis:                              # shown on every patient page; verify each number before you publish
  - {label: "Example helpline", phone: "01632 960 299", hours: "day or night", verified-on: @today-7@}
emergency: {phone: "999", verified-on: @today-7@}
oversight:
  fail-on: error

"""####,
"Starter/guidance/small-steps.md": ####"""
---
title: Small steps
summary: What to do when everything feels like too much.
audience: [public, patient]
language: en
reviewed: {by: ada-fields, on: @today-30@, next: @today+335@}
sources: ["NICE guideline NG222, Depression in adults, 2022"]
---
When you feel low, doing less feels safe. It can also keep you low.

## How to begin

1. Pick one thing that used to matter to you.
2. Make it so small that it takes ten minutes.
3. Choose a day and a time, and write it down.

> [!NOTE]
> You do not need to enjoy it. Turning up is the step.

Read on: [what your scores mean](guidance:your-scores).

"""####,
"Starter/guidance/your-scores.md": ####"""
---
title: What your scores mean
summary: Where the numbers come from, and what they leave out.
audience: [public, patient]
language: en
reviewed: {by: ada-fields, on: @today-30@, next: @today+335@}
sources: ["Kroenke, Spitzer & Williams, 2001, J Gen Intern Med 16:606-613"]
---
The questions ask about the last two weeks. Each answer is a number, and the numbers are added up.

## What a change means

A score goes up and down a little by itself. We call a change real when it is larger than that.

A score is one picture. You know the rest of the story, so bring it to your next session.

"""####,
"Starter/outcomes/phq-9.csv": ####"""
patient,date,instrument,total,item1,item2,item3,item4,item5,item6,item7,item8,item9
p-0001,@today-33@,phq-9,15,2,2,2,2,2,2,2,1,0
p-0001,@today-19@,phq-9,13,2,2,2,2,1,2,1,1,0
p-0001,@today-5@,phq-9,11,2,1,2,2,1,1,1,1,0

"""####,
"Starter/pathways/low-mood.md": ####"""
---
title: Low mood
for: Adults with low mood
lead: ada-fields
reviewed: {by: ada-fields, on: @today-30@, next: @today+335@}
steps:
  - id: check-in
    title: Check-in questions
    what: You answer nine short questions about mood.
    does: Answer at home
    kind: routine-outcome-monitoring
    handled-by: {ai: checkin-bot}
    overseen-by: ada-fields
    review: {mode: after-use, every: 2 weeks}
    escalate-to: ben-moss
    guidance: [your-scores]
    why: Adding up scores is a routine job. A person talks them over with you.
  - id: sessions
    title: Weekly sessions
    what: You and your therapist look at what keeps you stuck, and try small new things.
    does: Meet each week
    kind: cbt-session
    handled-by: ben-moss
    guidance: [small-steps]
    why: A person can hear what you do not say.
---
People lead every part of this pathway. One tool helps with the questions, and Dr Fields watches over it.

"""####,
"Starter/patients/p-0001.md": ####"""
---
patient: {id: p-0001, name: Robin, language: en, needs: {tools: moderate, connection: moderate}, declines-ai: false}
plan: {version: 1, date: @today-5@, by: ben-moss, next-review: @today+30@, pathway: low-mood}
consents:
  - {tool: checkin-bot, purpose: regular check-in questions, given: @today-35@}
disclosures:
  - {tool: checkin-bot, on: @today-35@}
team:
  - {person: ben-moss, does: "Ben is your therapist. You meet every week."}
  - {person: ada-fields, does: "Ada leads your care, and watches over the Check-in Bot."}
goals:
  - {id: garden, text: "I want to work in the garden again on Saturdays", start: 2, now: 4, hope: 8, since: @today-35@}
steps:
  - id: check-in
    title: Check-in questions
    what: You answer nine short questions about mood.
    kind: routine-outcome-monitoring
    handled-by: {ai: checkin-bot}        # an AI tool always has a named person
    overseen-by: ada-fields
    review: {mode: after-use, every: 2 weeks, last: @today-5@}
    escalate-to: ben-moss
    status: now
    from: @today-35@
    when: Every second week
    guidance: [your-scores]
    why: Adding up scores is a routine job. Ben talks them over with you.
  - id: sessions
    title: Weekly sessions with Ben
    what: You look at what keeps you stuck, and try small new things.
    kind: cbt-session
    handled-by: ben-moss                 # a bare id is a person
    status: now
    from: @today-28@
    when: Every Tuesday
    guidance: [small-steps]
    why: A person can hear what you do not say.
  - id: look-back
    title: You look back together
    what: You decide together what to keep, change or stop.
    kind: progress-review-conversation
    handled-by: ada-fields
    status: next
    on: @today+30@
    why: Looking back is a talk between people who know you.
---
Dear Robin,

thank you for the time you took with us. This is the plan that we made together.

You can call Ben or me at any time if something does not feel right.

With warm wishes,\
Ada Fields

"""####,
"Starter/people.yml": ####"""
- id: ada-fields
  name: Dr Ada Fields
  role: Clinical psychologist
  licence: {number: "EX-1001", issuer: Example Council, expires: @today+400@}
  oversees: [routine-outcome-monitoring]     # step kinds, or all
  may-stop-tools: true
  trained-on: [{tool: checkin-bot, on: @today-60@}]
  contact: {phone: "01632 960 201", hours: "Monday to Friday"}
  active: true

- id: ben-moss
  name: Ben Moss
  role: CBT therapist
  licence: {number: "EX-1002", issuer: Example Council, expires: @today+400@}
  contact: {phone: "01632 960 202", hours: "Monday to Thursday"}
  active: true

"""####,
"Starter/tools.yml": ####"""
- id: checkin-bot
  name: Check-in Bot
  maker: Example Labs
  version: "1.0"
  does: Sends you a short set of questions and adds up your answers.
  does-not: It does not say what the answers mean, and it cannot change your plan.
  sees: Check-in Bot sees your answers to the questions.
  approved-for: [routine-outcome-monitoring]
  approval: {by: ada-fields, on: @today-30@, until: @today+335@}
  population: {ages: 18-, languages: [en]}
  infers-emotion: false

"""####,
    ]
}
