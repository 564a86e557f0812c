// Written by scripts/embed-text. Do not edit.
// swift-format-ignore-file

/// Text files of this target, by their path below it.
enum EmbeddedText {
    static let files: [String: String] = [
"BuiltIn/instruments/core-10.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: core-10
name: How you have been
short-name: CORE-10
translations: {he: {name: "מה שלומך"}}
items: {count: 10, lowest: 0, highest: 4}
total: {lowest: 0, highest: 40}
direction: higher-is-worse
# Published bands disagree (0-10/11-14/15-19/20-24/25+ and 0-5/6-10/11-15/16-20/21-25/26-40), so none are drawn.
cut-offs:
  - {value: 11, purpose: "clinical cut-off", source: "Barkham et al. 2013, doi:10.1080/14733145.2012.729069"}
  - {value: 13, purpose: "depression, sensitivity .92, specificity .72", source: "Barkham et al. 2013, doi:10.1080/14733145.2012.729069"}
reliable-change:
  - {value: 6, purpose: "reliable change index at the 90 % interval, less strict than 95 %", source: "Barkham et al. 2013, doi:10.1080/14733145.2012.729069", confidence: 0.90}
missing: {may-prorate: 1}
risk-items: [6]
# The positively worded items. Answers are expected as given, 0 to 4, not yet turned round. One teaching page names 3 and 4.
reverse-items: [2, 3]
licence: "CC BY-ND 4.0; no edited wording and no home-made translation"

"""####,
"BuiltIn/instruments/epds.yml": ####"""
# Scoring data only: the wording of the items is not part of this file, and may not be part of a page either. The holder
# asks for written permission to print it; protected-wording holds digests by which the rule licensed-item-text finds it.
id: epds
name: Mood after a birth
short-name: EPDS
translations: {he: {name: "מצב רוח אחרי לידה"}}
# Answers as scored, 0 to 3, already in the direction in which more is worse.
items: {count: 10, lowest: 0, highest: 3}
total: {lowest: 0, highest: 30}
direction: higher-is-worse
cut-offs:
  - {value: 10, purpose: "possible depression", source: "Cox, Holden & Sagovsky 1987, Br J Psychiatry 150:782-786"}
  - {value: 13, purpose: "likely depression", source: "Cox, Holden & Sagovsky 1987, Br J Psychiatry 150:782-786"}
reliable-change:
  - {value: 4, purpose: "reliable change", source: "Matthey 2004, J Affect Disord 81:81-88; the year and pages are from general knowledge"}
risk-items: [10]
licence: "Written permission of the holder (Royal College of Psychiatrists) for any republication, in print or online"
protected-wording:
  - "13/58:81f9aed624ea1e2ad0b718c391c18f7d"
  - "8/46:8dae150be705d66d215ab8b2f4e11ba6"
  - "9/57:ab09a02203c67253de793c3d443570b9"
  - "10/49:a649c08a22190de3e924dcd4d9aebbed"
  - "11/53:98e19148794a402056847e641178b9df"
  - "10/48:2a0e26a2b60dd78d82942018424b0dbb"
  - "8/37:dc32fb2436d4a4a48954fee5ba18802c"
  - "11/58:f9884cc10dd69a3000c0f78b8ccc062f"
  - "10/46:e5dde4cfb225c85131b7959d2c5957a1"
  - "9/48:b902e8a2af0398f36ab7fde06042eba6"

"""####,
"BuiltIn/instruments/gad-7.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: gad-7
name: Worry
short-name: GAD-7
translations: {he: {name: "דאגה"}}
items: {count: 7, lowest: 0, highest: 3}
total: {lowest: 0, highest: 21}
direction: higher-is-worse
bands:
  source: "Spitzer, Kroenke, Williams & Löwe 2006, Arch Intern Med 166:1092-1097"
  from:
    - {score: 0, label: very low, translations: {he: {label: "נמוך מאוד"}}}
    - {score: 5, label: mild, translations: {he: {label: "קל"}}}
    - {score: 10, label: moderate, translations: {he: {label: "בינוני"}}}
    - {score: 15, label: severe, translations: {he: {label: "חמור"}}}
# The first of each list is the one that pages use; the others show where sources disagree.
cut-offs:
  - {value: 8, purpose: "caseness", source: "NHS Talking Therapies"}
  - {value: 10, purpose: "generalised anxiety disorder, sensitivity 89 %, specificity 82 %", source: "Spitzer, Kroenke, Williams & Löwe 2006"}
reliable-change:
  - {value: 4, purpose: "reliable change, met by a change of exactly 4 points or more", source: "NHS Talking Therapies"}
  - {value: 6, purpose: "reliable change index", source: "Bischoff 2020, doi:10.5964/pch.v8i1.309"}
  - {value: 4, purpose: "smallest difference that patients notice", source: "Toussaint 2020, doi:10.1016/j.jad.2020.01.032"}
missing: {may-prorate: 1}
licence: "No permission needed to reproduce, translate, display or distribute, by the screener's own site; keep the credit to Spitzer, Kroenke, Williams and Löwe"
loinc: 70274-6

"""####,
"BuiltIn/instruments/phq-8.yml": ####"""
# Scoring data only: the wording of the items is not part of this file. It is the PHQ-9 without its risk item, so a plan that
# changes from the one to the other loses that signal: the rule risk-item-kept looks at it.
id: phq-8
name: Low mood
short-name: PHQ-8
translations: {he: {name: "מצב רוח ירוד"}}
items: {count: 8, lowest: 0, highest: 3}
total: {lowest: 0, highest: 24}
direction: higher-is-worse
bands:
  source: "The cut points of the PHQ-9: Kroenke, Spitzer & Williams 2001, J Gen Intern Med 16:606-613"
  from:
    - {score: 0, label: very low, translations: {he: {label: "נמוך מאוד"}}}
    - {score: 5, label: mild, translations: {he: {label: "קל"}}}
    - {score: 10, label: moderate, translations: {he: {label: "בינוני"}}}
    - {score: 15, label: moderately severe, translations: {he: {label: "בינוני עד חמור"}}}
    - {score: 20, label: severe, translations: {he: {label: "חמור"}}}
cut-offs:
  - {value: 10, purpose: "major depression, sensitivity and specificity 88 %", source: "The developers' screener site"}
# No source gives a reliable change for the PHQ-8, so none is claimed: pages then say nothing about a change.
missing: {may-prorate: 1}
licence: "No permission needed to reproduce, translate, display or distribute, by the screener's own site"

"""####,
"BuiltIn/instruments/phq-9.yml": ####"""
# Scoring data only: the wording of the items is not part of this file.
id: phq-9
name: Low mood
short-name: PHQ-9
translations: {he: {name: "מצב רוח ירוד"}}
items: {count: 9, lowest: 0, highest: 3}
total: {lowest: 0, highest: 27}
direction: higher-is-worse
bands:
  source: "Kroenke, Spitzer & Williams 2001, J Gen Intern Med 16:606-613"
  from:
    - {score: 0, label: very low, translations: {he: {label: "נמוך מאוד"}}}
    - {score: 5, label: mild, translations: {he: {label: "קל"}}}
    - {score: 10, label: moderate, translations: {he: {label: "בינוני"}}}
    - {score: 15, label: moderately severe, translations: {he: {label: "בינוני עד חמור"}}}
    - {score: 20, label: severe, translations: {he: {label: "חמור"}}}
# The first of each list is the one that pages use; the others show where sources disagree.
cut-offs:
  - {value: 10, purpose: "caseness; major depression, sensitivity and specificity 88 %", source: "Kroenke, Spitzer & Williams 2001; NHS Talking Therapies"}
reliable-change:
  - {value: 6, purpose: "reliable change, met by a change of exactly 6 points or more", source: "NHS Talking Therapies"}
missing: {may-prorate: 1}
risk-items: [9]
licence: "No permission needed to reproduce, translate, display or distribute, by the screener's own site; keep the credit to Spitzer, Williams, Kroenke and colleagues"
loinc: 44261-6

"""####,
"BuiltIn/jurisdictions.yml": ####"""
# What the law of a place caps or asks, as far as a check of data can see it. State of November 2026. NOT LEGAL ADVICE: the
# texts are summarised in our own words, they change often, and a clinic asks its own lawyers.
#
# A profile may cap who may handle a kind of step (caps) and ask for something more (duties). Each names its provision, a
# summary, its source, and the day from which it holds; before that day it is not applied.
#   caps:   reach   therapeutic-contact | {kinds: [...]} | {all-except: [...]}
#           rung    after-use | before-use | assisting | human-only: the least human handler that is allowed
#   duties: asks    disclosure | no-emotion-inference | safety-case | local-licence
jurisdictions:
  - id: eu
    name: European Union
    # The duties of high-risk systems (Articles 14 and 26) apply later: 2 December 2027 and 2 August 2028, by the amendment of 2026.
    duties:
      - asks: disclosure
        provision: "Regulation (EU) 2024/1689, Article 50(1)"
        in-force: 2026-08-02
        summary: People are told that they deal with an AI system.
        source: "Regulation (EU) 2024/1689 (AI Act), Article 50, as amended in 2026"
        url: https://eur-lex.europa.eu/eli/reg/2024/1689/oj
  - id: us-il
    name: Illinois
    caps:
      - reach: therapeutic-contact
        rung: assisting
        provision: 225 ILCS 155/20(b)
        in-force: 2025-08-01
        summary: A licensed professional may not let AI take part in therapeutic communication with clients, or decide independently.
        source: "Illinois, Wellness and Oversight for Psychological Resources Act, 225 ILCS 155"
        url: https://www.ilga.gov/legislation/publicacts/fulltext.asp?Name=104-0054
      - reach: {kinds: [treatment-plan-drafting]}
        rung: before-use
        provision: 225 ILCS 155/20(b)
        in-force: 2025-08-01
        summary: AI may draft recommendations and plans only with the professional's review and approval.
        source: "Illinois, Wellness and Oversight for Psychological Resources Act, 225 ILCS 155"
        url: https://www.ilga.gov/legislation/publicacts/fulltext.asp?Name=104-0054
    duties:
      - asks: no-emotion-inference
        provision: 225 ILCS 155/20(b)
        in-force: 2025-08-01
        summary: AI may not detect emotions or mental states.
        source: "Illinois, Wellness and Oversight for Psychological Resources Act, 225 ILCS 155"
        url: https://www.ilga.gov/legislation/publicacts/fulltext.asp?Name=104-0054
      - asks: local-licence
        provision: 225 ILCS 155/15
        in-force: 2025-08-01
        summary: The professional holds a licence of this state and keeps full responsibility.
        source: "Illinois, Wellness and Oversight for Psychological Resources Act, 225 ILCS 155"
        url: https://www.ilga.gov/legislation/publicacts/fulltext.asp?Name=104-0054
  - id: us-nv
    name: Nevada
    caps:
      - reach: {all-except: [appointment-logistics, session-note-drafting, literature-or-guideline-lookup]}
        rung: human-only
        provision: Assembly Bill 406 (2025)
        in-force: 2025-07-01
        summary: A provider may use AI for administrative support only.
        source: "Nevada, Assembly Bill 406 (2025): no AI in care given directly to a patient"
      - reach: {kinds: [session-note-drafting]}
        rung: before-use
        provision: Assembly Bill 406 (2025)
        in-force: 2025-07-01
        summary: The provider independently reviews what AI makes.
        source: "Nevada, Assembly Bill 406 (2025): no AI in care given directly to a patient"
  - id: us-ut
    name: Utah
    duties:
      - asks: disclosure
        provision: Utah Code 13-72a-203
        in-force: 2025-05-07
        summary: A mental health chatbot says that it is not human before it is first used, after seven days without use, and when asked.
        source: "Utah Code 13-72a-201 and 203 (HB 452, 2025)"
  - id: us-ca
    name: California
    duties:
      - asks: disclosure
        provision: Health and Safety Code 1339.75
        in-force: 2025-01-01
        summary: Clinical messages by generative AI carry a notice and a way to a person, unless a licensed person read and reviewed them.
        source: "California, Health and Safety Code 1339.75 (AB 3030, 2024)"
  - id: uk
    name: United Kingdom
    duties:
      - asks: safety-case
        provision: DCB0160 under section 250 of the Health and Social Care Act 2012
        # The day is that of the current issue as generally cited; it was not read in the standard itself.
        in-force: 2018-05-02
        summary: Who deploys health software names a clinical safety officer and keeps a hazard log and a safety case.
        source: "NHS DCB0160: clinical risk management in the deployment and use of health IT systems"
  - id: il
    name: Israel
    # No cap or duty is known to us that a check of data could see. A clinic can state its place; all other rules hold.

"""####,
"BuiltIn/step-kinds.yml": ####"""
# What each kind of care step asks of whoever does it.
#
# The aspects of empathy (cognitive: understanding; affective: feeling with; motivational: caring and acting) are those of
# Rubin, Arnon, Huppert & Perry, JMIR Ment Health 2024;11:e56529. The paper is a viewpoint: it rates no steps. Every level
# here is policy, a clinic may add kinds of its own in clinic.yml, and `basis` says how far the paper supports a level:
# paper (it names this kind of task on that side), derived (its argument extended), policy (safety or practice).
# `stakes` is our own axis: what a mistake can cost.
kinds:
  - {id: appointment-logistics, name: "appointments", contact: false, cognitive: low, affective: low, motivational: low, stakes: routine, basis: policy, rationale: "Logistics only."}
  - {id: intake-questionnaire, name: "first questions on a form", contact: false, cognitive: moderate, affective: low, motivational: low, stakes: routine, basis: paper, rationale: "The paper's press text names intake. Structured answers; risk items inside it have rules of their own."}
  - {id: intake-interview, name: "first conversation", contact: true, cognitive: moderate, affective: moderate, motivational: moderate, stakes: clinical, basis: derived, rationale: "The press text says AI could do intake. A first conversation also founds the alliance, so it is kept apart from the form; a clinic that follows the press text literally may lower it."}
  - {id: routine-outcome-monitoring, name: "regular check-in questions", contact: false, cognitive: low, affective: low, motivational: low, stakes: routine, basis: paper, rationale: "The press text names routine evaluation."}
  - {id: sleep-diary, name: "sleep diary", contact: false, cognitive: low, affective: low, motivational: low, stakes: routine, basis: derived, rationale: "Derived from routine evaluation."}
  - {id: mood-diary, name: "mood diary", contact: false, cognitive: low, affective: low, motivational: low, stakes: routine, basis: derived, rationale: "Derived from routine evaluation."}
  - {id: symptom-tracking, name: "keeping track of symptoms", contact: false, cognitive: low, affective: low, motivational: low, stakes: routine, basis: derived, rationale: "Derived from routine evaluation."}
  - {id: medication-reminder, name: "medicine reminders", contact: false, cognitive: low, affective: low, motivational: low, stakes: routine, basis: derived, rationale: "A reminder only; advice on doses is a medication decision."}
  - {id: psychoeducation, name: "learning about a difficulty", contact: true, cognitive: moderate, affective: low, motivational: low, stakes: routine, basis: paper, rationale: "A secondary account of the paper names it. A person approves the content first."}
  - {id: between-session-cbt-exercise, name: "practice between sessions", contact: true, cognitive: moderate, affective: low, motivational: low, stakes: clinical, basis: paper, rationale: "The press text names assisting in some modalities. Which worksheet fits is individual clinical content, so a person releases it."}
  - {id: behavioural-activation-coaching, name: "help with small steps", contact: true, cognitive: moderate, affective: low, motivational: low, stakes: clinical, basis: paper, rationale: "As for exercises between sessions."}
  - {id: relaxation-or-mindfulness-practice, name: "relaxation practice", contact: false, cognitive: low, affective: low, motivational: low, stakes: routine, basis: derived, rationale: "Derived: a routine practice without individual advice."}
  - {id: exposure-homework-coaching, name: "help with facing fears", contact: true, cognitive: moderate, affective: moderate, motivational: moderate, stakes: clinical, basis: policy, rationale: "Fear is provoked on purpose; encouraging and stopping need a person."}
  - {id: adherence-checkin, name: "asking how the practice goes", contact: true, cognitive: low, affective: low, motivational: low, stakes: routine, basis: paper, rationale: "A secondary account of the paper names adherence."}
  - {id: session-note-drafting, name: "drafting session notes", contact: false, cognitive: high, affective: low, motivational: low, stakes: clinical, basis: policy, rationale: "No contact with the patient, but an error in the notes follows them."}
  - {id: letter-or-summary-drafting, name: "drafting letters", contact: false, cognitive: high, affective: low, motivational: low, stakes: clinical, basis: policy, rationale: "A letter reaches the patient, so a person reads and releases it."}
  - {id: literature-or-guideline-lookup, name: "looking up guidelines", contact: false, cognitive: moderate, affective: low, motivational: low, stakes: routine, basis: policy, rationale: "For clinicians, who can check the source."}
  - {id: outcome-trend-analysis, name: "looking at how scores change", contact: false, cognitive: moderate, affective: low, motivational: low, stakes: clinical, basis: policy, rationale: "Draws conclusions from scores, so a person checks them first."}
  - {id: risk-screening-questions, name: "fixed safety questions", contact: false, cognitive: low, affective: low, motivational: low, stakes: clinical, basis: policy, rationale: "AI may administer a fixed instrument; it may not judge the answers."}
  - {id: risk-assessment, name: "talking about safety", contact: true, cognitive: high, affective: high, motivational: high, stakes: critical, basis: policy, rationale: "Safety, and the argument of the paper extended."}
  - {id: crisis-response, name: "help in a crisis", contact: true, cognitive: high, affective: high, motivational: high, stakes: critical, basis: policy, rationale: "Safety. A tool may only show at once how to reach people."}
  - {id: safety-planning, name: "making a safety plan", contact: true, cognitive: moderate, affective: high, motivational: high, stakes: critical, basis: policy, rationale: "A caring act done together."}
  - {id: safeguarding-decision, name: "decisions that protect someone", contact: false, cognitive: high, affective: moderate, motivational: high, stakes: critical, basis: policy, rationale: "Safety."}
  - {id: trauma-processing, name: "working through trauma", contact: true, cognitive: high, affective: high, motivational: high, stakes: critical, basis: derived, rationale: "The argument of the paper extended, and safety."}
  - {id: grief-work, name: "working with grief", contact: true, cognitive: moderate, affective: high, motivational: high, stakes: clinical, basis: derived, rationale: "Compassion is the work."}
  - {id: relational-psychotherapy-session, name: "relational therapy", contact: true, cognitive: high, affective: high, motivational: high, stakes: clinical, basis: paper, rationale: "The relationship-centred end of the paper's methodology axis."}
  - {id: cbt-session, name: "CBT session", contact: true, cognitive: high, affective: moderate, motivational: moderate, stakes: clinical, basis: derived, rationale: "Follows a manual, but guidance and alliance still count."}
  - {id: alliance-rupture-repair, name: "mending trust", contact: true, cognitive: high, affective: high, motivational: high, stakes: clinical, basis: derived, rationale: "Trust is mended between people."}
  - {id: shame-or-stigma-disclosure, name: "telling something hard", contact: true, cognitive: moderate, affective: high, motivational: high, stakes: clinical, basis: derived, rationale: "Some people find it easier to tell a machine first; a wish for that can be recorded and does not lower the ceiling."}
  - {id: formulation, name: "making sense of what keeps it going", contact: false, cognitive: high, affective: moderate, motivational: low, stakes: clinical, basis: derived, rationale: "Thinking together about what keeps a difficulty going."}
  - {id: diagnosis-decision, name: "deciding on a diagnosis", contact: false, cognitive: high, affective: low, motivational: moderate, stakes: critical, basis: policy, rationale: "The law asks for an independent decision by a professional."}
  - {id: diagnosis-disclosure, name: "talking about a diagnosis", contact: true, cognitive: moderate, affective: high, motivational: high, stakes: clinical, basis: derived, rationale: "Hearing a diagnosis asks for someone who cares."}
  - {id: treatment-decision, name: "deciding on treatment", contact: true, cognitive: high, affective: moderate, motivational: moderate, stakes: critical, basis: policy, rationale: "The law asks for a decision by a professional."}
  - {id: medication-decision, name: "deciding on medicine", contact: false, cognitive: high, affective: low, motivational: moderate, stakes: critical, basis: policy, rationale: "The law asks for a decision by a prescriber."}
  - {id: treatment-plan-drafting, name: "drafting a plan", contact: false, cognitive: high, affective: low, motivational: low, stakes: clinical, basis: policy, rationale: "A draft is allowed only with a professional's review and approval."}
  - {id: goal-setting, name: "choosing goals", contact: true, cognitive: moderate, affective: moderate, motivational: moderate, stakes: clinical, basis: derived, rationale: "What the patient wants drives the model."}
  - {id: progress-review-conversation, name: "looking back together", contact: true, cognitive: moderate, affective: moderate, motivational: moderate, stakes: clinical, basis: derived, rationale: "Looking back is a talk between people who know each other."}
  - {id: family-session, name: "family session", contact: true, cognitive: high, affective: high, motivational: high, stakes: clinical, basis: derived, rationale: "Several people's feelings at once."}
  - {id: group-session, name: "group session", contact: true, cognitive: high, affective: high, motivational: moderate, stakes: clinical, basis: derived, rationale: "Several people's feelings at once."}
  - {id: discharge-planning, name: "planning the end of care", contact: true, cognitive: moderate, affective: moderate, motivational: moderate, stakes: clinical, basis: derived, rationale: "Planning an end together."}
  - {id: ending-session, name: "saying goodbye", contact: true, cognitive: moderate, affective: high, motivational: high, stakes: clinical, basis: derived, rationale: "An ending deserves a goodbye from a person."}
  - {id: waiting-list-contact, name: "contact while waiting", contact: true, cognitive: low, affective: moderate, motivational: low, stakes: routine, basis: derived, rationale: "Waiting is hard, and being remembered matters."}
  - {id: peer-or-companion-chat, name: "open-ended chat", contact: true, cognitive: moderate, affective: high, motivational: high, stakes: critical, basis: policy, rationale: "Open-ended companion AI is the least supported use (American Psychological Association health advisory, 2025)."}

"""####,
    ]
}
