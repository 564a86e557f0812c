"""One patient: everything that is drawn by lot, as plain values that both sides write in their own form."""
import datetime as dt

from clinic_data.care import PATHWAYS, REVIEW, TOOL_INDEX, TOOLS, WITH_MEDICINE, WITHOUT
from clinic_data.scores import spread, totals
from clinic_data.texts import letter
from clinic_data.words import ARTICLES, FIRST, GOALS

DAY = dt.timedelta(days=1)
FIRST_MADE = dt.date(2026, 11, 17)


def make_plan(r, i, therapists, doctors):
    """The plan, scores and letter of patient number i."""
    block, at = divmod(i, len(therapists))
    lead, second = therapists[at], therapists[(at + 1 + block % (len(therapists) - 1)) % len(therapists)]
    doctor, name = doctors[i % len(doctors)], FIRST[r.randrange(64)]
    pathway, article = PATHWAYS[i % 4], ARTICLES[(i * 5) % 24]
    start = dt.date(2026, 1, 12) + r.randrange(160) * DAY
    made = FIRST_MADE + r.randrange(4) * DAY
    again = dt.date(2026, 12, 1) + r.randrange(14) * DAY
    given = start - r.randrange(1, 6) * DAY
    team = [(lead, f"{lead['first']} leads your care. You decide together what goes in this plan."),
            (second, f"{second['first']} is your therapist. You meet every week.")]
    if pathway[3]:
        team.append((doctor, f"{doctor['first']} looks after your medicine, and sees you sooner if you ask."))
    plan = {
        "id": f"p-{i + 1:07d}", "name": name, "number": i, "version": 1 + i % 4, "made": made, "again": again, "given": given,
        "pathway": pathway[0], "lead": lead, "team": team, "goals": goals(r, start), "article": article,
        "steps": steps(r, i, {"lead": lead, "second": second, "doctor": doctor}, pathway[3], start, made, again),
    }
    last = dt.date(2026, 11, 9) + r.randrange(8) * DAY
    span = (last - start).days
    days = [start + dt.timedelta(days=span * k // 9) for k in range(10)]
    phq = totals(r, r.randrange(12, 23), r.randrange(2, 15), 10)
    gad = totals(r, r.randrange(9, 19), r.randrange(1, 12), 10)
    # The ninth question of the PHQ-9 is always answered with 0: no plan here tells of danger.
    plan["scores"] = {"phq-9": [(day, total, spread(total, 8, r.randrange(8)) + [0]) for day, total in zip(days, phq)],
                      "gad-7": [(day, total, spread(total, 7, r.randrange(7))) for day, total in zip(days, gad)]}
    plan["letter"] = letter(r, name, lead, second, article, lambda to: "guidance:" + to)
    return plan


def goals(r, start):
    drawn = []
    for k, text in enumerate(r.sample(GOALS, 3)):
        begin = r.randrange(1, 4)
        now = begin + r.randrange(0, 5)
        hope = min(10, max(now, 6) + r.randrange(1, 3))
        drawn.append({"id": f"goal-{k + 1}", "text": text, "start": begin, "now": now, "hope": hope, "since": str(start + 7 * DAY)})
    return drawn


def steps(r, i, who, with_medicine, start, made, again):
    drawn, done = [], 0
    for k, (sid, kind, title, what, by, state, why) in enumerate(WITH_MEDICINE if with_medicine else WITHOUT):
        s = {"id": sid, "title": title, "what": what, "kind": kind, "status": state, "why": why}
        if by == "tool":
            s |= oversight(r, kind, who["lead"], who["second"], made)
        else:
            s["person"] = who[by]["id"]
        if state == "done":
            s["from" if by == "tool" else "on"] = str(start + 6 * done * DAY)
            if by == "tool":
                s["to"] = str(start + 2 * DAY)
            done += 1
        elif state == "now":
            s["from"] = str(start + (28 + 2 * k) * DAY)
        else:
            s["on"] = str(again if sid == "look-back" else again + 45 * DAY)
        s["guidance"] = [ARTICLES[(i * 5 + k * 7) % 24][0]] if k % 2 == 0 else []
        drawn.append(s)
    return drawn


def oversight(r, kind, lead, second, made):
    """Which tool handles a step of this kind, who watches over it, and when that person last looked."""
    overseer, other = (lead, second) if kind in ("intake-questionnaire", "psychoeducation") else (second, lead)
    mode, every, _ = REVIEW[kind]
    last = made - r.randrange(0, (made - FIRST_MADE).days + 1) * DAY
    return {"tool": TOOLS[TOOL_INDEX[kind]][0], "overseer": overseer["id"], "escalate": other["id"], "mode": mode, "every": every, "last": str(last)}
