"""How the clinic cares: its tools, pathways, steps and questionnaires, with the cadence at which people look at a tool's work."""

# id, name, step kind, does, does-not, consent purpose, what it can see
TOOLS = [
    ("intake-assistant", "Intake Assistant", "intake-questionnaire", "Asks your first questions at home, before you meet us.",
     "It decides nothing. A person reads every answer.", "first questions before the first meeting", "sees the answers to your first questions"),
    ("companion", "Companion", "between-session-cbt-exercise", "Offers the small tasks that you chose together, and reminds you.",
     "It cannot change your plan and does not judge how safe you are.", "practice between meetings", "sees what you write to it"),
    ("checkin-bot", "Check-in Bot", "routine-outcome-monitoring", "Sends you two short sets of questions and adds up your answers.",
     "It does not say what the answers mean.", "regular check-in questions", "sees your check-in answers"),
    ("reader", "Reader", "psychoeducation", "Brings you one article at a time from our own library.",
     "It writes nothing of its own.", "choosing what to read next", "sees which articles you opened"),
]
TOOL_INDEX = {kind: k for k, (_, _, kind, *_) in enumerate(TOOLS)}

PATHWAYS = [
    ("low-mood", "Low mood and depression", "Adults with low mood or depression", True),
    ("worry", "Worry and anxiety", "Adults with worry that does not let go", True),
    ("sleep-and-mood", "Sleep and mood", "Adults who sleep badly and feel low", False),
    ("after-loss", "After a hard change", "Adults after a loss or a hard change", False),
]

# One step: id, kind, title, what, who (lead | second | doctor | tool), state, why, prefer a person
INTAKE = ("first-questions", "intake-questionnaire", "You told us what was going on", "You answered some first questions at home, in your own time.", "tool", "done", "They are plain questions, and you could stop and start as you liked.")
SAFETY = ("safety-talk", "risk-assessment", "You talked about safety", "You talked for an hour about hard days, and what helps on them.", "lead", "done", "You needed someone to listen, and to think with you.")
DECIDE = ("what-helps", "treatment-decision", "You decided what to try", "You looked at the choices together and picked where to start.", "lead", "done", "Big choices about your care are made by people, with you.")
MEDICINE = ("medicine", "medication-decision", "You talked about medicine", "You chose together whether a medicine could help, and which one.", "doctor", "done", "Only a doctor may prescribe, and you had questions of your own.")
HARD_DAY = ("hard-day", "safety-planning", "You made a plan for a very hard day", "You wrote down who to call, and what has helped before.", "second", "done", "When you are in pain, you need someone who cares.")
THERAPY = ("therapy", "cbt-session", "Therapy meetings", "You look at what keeps you stuck, and try small new things.", "second", "now", "This is where care matters most. A person can hear what you do not say.")
PRACTICE = ("practice", "between-session-cbt-exercise", "Practice between meetings", "You do the small tasks that you chose together in therapy.", "tool", "now", "It is there at any hour, and practice works best little and often.")
CHECK_IN = ("check-in", "routine-outcome-monitoring", "Check-in questions", "You answer 16 short questions about mood and worry.", "tool", "now", "Adding up scores is a routine job. A person talks them over with you.")
READING = ("reading", "psychoeducation", "Something to read each week", "You get one short article that fits where you are.", "tool", "now", "The articles are ours, and you can read them when it suits you.")
LOOK_BACK = ("look-back", "progress-review-conversation", "You look back together", "You decide together what to keep, change or stop.", "lead", "next", "Looking back is a talk between people who know you.")
STAY_WELL = ("staying-well", "discharge-planning", "Staying well", "You write down what helped, and the first signs to look out for.", "second", "next", "An ending deserves a proper goodbye.")
WITH_MEDICINE = [INTAKE, SAFETY, DECIDE, MEDICINE, HARD_DAY, THERAPY, PRACTICE, CHECK_IN, READING, LOOK_BACK]
WITHOUT = [INTAKE, SAFETY, DECIDE, HARD_DAY, THERAPY, PRACTICE, CHECK_IN, READING, LOOK_BACK, STAY_WELL]
# kind: (review mode, cadence, cadence in words)
REVIEW = {"intake-questionnaire": ("after-use", "2 weeks", "every two weeks"), "between-session-cbt-exercise": ("before-use", "1 week", "every week"),
          "routine-outcome-monitoring": ("after-use", "1 week", "every week"), "psychoeducation": ("after-use", "2 weeks", "every two weeks")}

# As in Sources/ClinicFolder/BuiltIn/instruments, where each figure has its source (cut-offs and changes: NHS Talking Therapies).
INSTRUMENTS = {   # name, code, top, cut-off, reliable change, bands: (low, first line, second line)
    "phq-9": ("Low mood", "PHQ-9", 27, 10, 6, [(0, "very low", ""), (5, "mild", ""), (10, "moderate", ""), (15, "moderately", "severe"), (20, "severe", "")]),
    "gad-7": ("Worry", "GAD-7", 21, 8, 4, [(0, "very low", ""), (5, "mild", ""), (10, "moderate", ""), (15, "severe", "")]),
}
