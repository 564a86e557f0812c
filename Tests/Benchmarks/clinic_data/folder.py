"""The clinic folder, in the format of docs/clinic-folder.md: what `overseen` reads."""
from clinic_data.care import PATHWAYS, REVIEW, TOOL_INDEX, TOOLS, WITH_MEDICINE, WITHOUT
from clinic_data.files import q, write
from clinic_data.texts import prose
from clinic_data.words import ARTICLES

CLINIC = """name: Harbour Street Clinic
languages: [en]
synthetic: true
contact: {phone: "+44 1632 960100", email: hello@harbour.example, address: "12 Harbour Street"}
crisis:
  - {label: "Harbour helpline", phone: "+44 1632 960123", hours: "day or night", verified-on: 2026-10-01}
emergency: {phone: "999", verified-on: 2026-10-01}
oversight:
  fail-on: error
  ai-steps-per-overseer: 60
"""


def write_clinic(folder, people, head):
    """The clinic, its people and its tools, which the head of the clinic approved."""
    write(folder / "clinic.yml", CLINIC)
    trained = ", ".join("{tool: %s, on: 2026-01-05}" % tool[0] for tool in TOOLS)
    write(folder / "people.yml", "".join(f"""- id: {p['id']}
  name: {p['name']}
  role: {p['role'][0].upper() + p['role'][1:]}
  licence: {{number: "27-{100000 + i}", issuer: Health Council, expires: {2031 + i % 4}-06-30}}
  oversees: all
  may-stop-tools: true
  trained-on: [{trained}]
  contact: {{phone: "+44 1632 {p['tel'][-6:]}"}}
  active: true
""" for i, p in enumerate(people)))
    write(folder / "tools.yml", "".join(f"""- id: {tool}
  name: {name}
  maker: Example Labs
  version: "4.{k}"
  does: {q(does)}
  does-not: {q(does_not)}
  approved-for: [{kind}]
  approval: {{by: {head['id']}, on: 2026-01-02, until: 2030-12-31}}
  population: {{languages: [en]}}
  infers-emotion: false
""" for k, (tool, name, kind, does, does_not, *_) in enumerate(TOOLS)))


def write_pathways(r, folder, therapists):
    head = therapists[0]
    for k, (pid, title, whom, medicine) in enumerate(PATHWAYS):
        lead = therapists[k % len(therapists)]
        rows = []
        for n, (sid, kind, stitle, what, who, _, why) in enumerate(WITH_MEDICINE if medicine else WITHOUT):
            rows += [f"  - id: {sid}", f"    title: {q(stitle)}", f"    what: {q(what)}", f"    kind: {kind}"]
            if who == "tool":
                mode, every, _ = REVIEW[kind]
                rows += [f"    handled-by: {{ai: {TOOLS[TOOL_INDEX[kind]][0]}}}", f"    overseen-by: {lead['id']}",
                         f"    review: {{mode: {mode}, every: {every}}}", f"    escalate-to: {lead['id']}"]
            else:
                rows += [f"    handled-by: {lead['id']}"]
            rows += [f"    guidance: [{ARTICLES[(k * 6 + n) % 24][0]}]", f"    why: {q(why)}"]
        write(folder / "pathways" / f"{pid}.md",
              f"---\ntitle: {title}\nfor: {whom}\nlead: {lead['id']}\n"
              f"reviewed: {{by: {head['id']}, on: 2026-09-14, next: 2027-09-14}}\nsteps:\n" + "\n".join(rows)
              + f"\n---\n\n{prose(r, 6)}\n\n## How we work\n\n{prose(r, 8)}\n")


def write_article(folder, article, body):
    write(folder / "guidance" / f"{article['id']}.md",
          f"---\ntitle: {q(article['title'])}\nsummary: {q(article['summary'])}\naudience: [public, patient]\nlanguage: en\n"
          f"reviewed: {{by: {article['by']}, on: {article['on']}, next: {article['next']}}}\n"
          f"sources: [{q(article['source'])}]\n---\n\n{body}")


def write_plan(folder, plan):
    p = plan
    y = ["---", f"patient: {{id: {p['id']}, name: {p['name']}, language: en, "
         f"needs: {{tools: {'high' if p['number'] % 3 else 'moderate'}, connection: low}}, declines-ai: false}}",
         f"plan: {{version: {p['version']}, date: {p['made']}, by: {p['lead']['id']}, next-review: {p['again']}, pathway: {p['pathway']}}}",
         "consents:"]
    y += [f"  - {{tool: {tool[0]}, purpose: {tool[5]}, given: {p['given']}}}" for tool in TOOLS] + ["team:"]
    y += [f"  - {{person: {who['id']}, does: {q(does)}}}" for who, does in p["team"]] + ["goals:"]
    y += [f"  - {{id: {g['id']}, text: {q(g['text'])}, start: {g['start']}, now: {g['now']}, hope: {g['hope']}, since: {g['since']}}}"
          for g in p["goals"]] + ["steps:"]
    for s in p["steps"]:
        y += [f"  - id: {s['id']}", f"    title: {q(s['title'])}", f"    what: {q(s['what'])}", f"    kind: {s['kind']}"]
        if "tool" in s:
            y += [f"    handled-by: {{ai: {s['tool']}}}", f"    overseen-by: {s['overseer']}",
                  f"    review: {{mode: {s['mode']}, every: {s['every']}, last: {s['last']}}}", f"    escalate-to: {s['escalate']}"]
        else:
            y.append(f"    handled-by: {s['person']}")
        y.append(f"    status: {s['status']}")
        y += [f"    {k}: {s[k]}" for k in ("from", "to", "on") if k in s]
        if s["guidance"]:
            y.append(f"    guidance: [{', '.join(s['guidance'])}]")
        y.append(f"    why: {q(s['why'])}")
    write(folder / "patients" / f"{p['id']}.md", "\n".join(y) + "\n---\n\n" + p["letter"])


SHEETS = {"phq-9": 9, "gad-7": 7}     # questions


def open_scores(folder):
    """One open CSV for each questionnaire, with its first line written."""
    sheets = {}
    for instrument, questions in SHEETS.items():
        sheets[instrument] = open(folder / "outcomes" / f"{instrument}.csv", "w", encoding="utf-8", newline="\n")
        sheets[instrument].write("patient,date,instrument,total," + ",".join(f"item{k}" for k in range(1, questions + 1)) + "\n")
    return sheets


def write_scores(sheets, plan):
    for instrument, rows in plan["scores"].items():
        for day, total, answers in rows:
            sheets[instrument].write(f"{plan['id']},{day},{instrument},{total},{','.join(map(str, answers))}\n")
