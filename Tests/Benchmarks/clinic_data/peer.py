"""The same data as a Hugo site, as Hugo reads it fastest: JSON front matter, totals added up, only what a page shows."""
import json

from clinic_data.care import INSTRUMENTS, REVIEW, TOOLS
from clinic_data.files import write


def as_json(value):
    return json.dumps(value, ensure_ascii=False)


def write_data(folder, people):
    """What pages share: people, tools, questionnaires and the clinic."""
    kept = ("id", "first", "name", "role", "initials", "tel", "phone", "when")
    data = {
        "people": {p["id"]: {k: p[k] for k in kept} for p in people},
        "tools": {tool: {"id": tool, "name": name, "does": does, "doesnot": no, "sees": sees, "every": REVIEW[kind][2]}
                  for tool, name, kind, does, no, _, sees in TOOLS},
        "instruments": {i: {"name": name, "code": code, "top": top, "cut": cut, "rc": change,
                            "bands": [{"low": low, "a": a, "b": b} for low, a, b in bands]}
                        for i, (name, code, top, cut, change, bands) in INSTRUMENTS.items()},
        "clinic": {"name": "Harbour Street Clinic", "address": "12 Harbour Street", "emergency": "999",
                   "crisis": {"phone": "01632 960 123", "tel": "+441632960123", "hours": "day or night"}},
    }
    for name, value in data.items():
        write(folder / "data" / f"{name}.json", as_json(value))


def write_home(folder, text):
    write(folder / "content/_index.md", '{"title": "Harbour Street Clinic"}\n\n' + text + "\n")


def write_article(folder, article, body):
    front = {k: article[k] for k in ("title", "summary", "by")}
    front |= {"on": str(article["on"]), "next": str(article["next"]), "sources": [article["source"]]}
    write(folder / "content/guidance" / f"{article['id']}.md", as_json(front) + "\n\n" + body)


def write_plan(folder, plan):
    p, hidden = plan, ("kind", "mode", "every", "escalate", "id", "to")
    front = {
        "title": "Your care plan", "pid": p["id"], "name": p["name"], "version": p["version"], "made": str(p["made"]),
        "by": p["lead"]["id"], "again": str(p["again"]), "consent": str(p["given"]),
        "team": [{"person": who["id"], "does": does} for who, does in p["team"]],
        "goals": [{k: g[k] for k in ("text", "start", "now", "hope", "since")} for g in p["goals"]],
        "steps": [{k: v for k, v in s.items() if v and k not in hidden} for s in p["steps"]],
        "scores": [{"instrument": instrument, "points": [{"d": str(day), "v": total} for day, total, _ in rows]}
                   for instrument, rows in p["scores"].items()],
    }
    article = p["article"][0]
    text = p["letter"].replace(f"(guidance:{article})", f"(/guidance/{article}/)")
    write(folder / "content/patients" / f"{p['id']}.md", as_json(front) + "\n\n" + text)
