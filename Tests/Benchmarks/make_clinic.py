#!/usr/bin/env python3
"""Writes the same fictional clinic twice: as a clinic folder, and as a Hugo site.

    make_clinic.py N OUT [--seed S]

OUT/clinic is a clinic folder (docs/clinic-folder.md). OUT/hugo holds the same data the way Hugo reads it fastest, with the
layouts of peer-hugo/. The same N and seed give the same bytes. As of 2026-11-23 nothing in it is an error: reviews are recent,
consents come before each start, overseers are licensed, trained and evenly loaded. Everything is invented.
"""
import argparse
import datetime as dt
import pathlib
import random
import shutil

from clinic_data import folder, peer
from clinic_data.people import make_people
from clinic_data.plan import make_plan
from clinic_data.texts import guidance_body, prose
from clinic_data.words import ARTICLES, POOL

HERE = pathlib.Path(__file__).resolve().parent
STYLESHEET = HERE.parents[1] / "Templates/overseen.css"


def make_clinic(count, out, seed=1):
    """Writes out/clinic and out/hugo anew for so many patients, and returns both folders."""
    clinic, hugo, r = pathlib.Path(out) / "clinic", pathlib.Path(out) / "hugo", random.Random(seed)
    for old in (clinic, hugo):
        shutil.rmtree(old, ignore_errors=True)
    for name in ("guidance", "pathways", "patients", "outcomes"):
        (clinic / name).mkdir(parents=True)
    shutil.copytree(HERE / "peer-hugo", hugo)
    for name in ("content/guidance", "content/patients", "data", "static"):
        (hugo / name).mkdir(parents=True)
    shutil.copy(STYLESHEET, hugo / "static/overseen.css")

    people = make_people(count)
    therapists, doctors = [p for p in people if not p["doctor"]], [p for p in people if p["doctor"]]
    folder.write_clinic(clinic, people, therapists[0])
    folder.write_pathways(r, clinic, therapists)
    for i in range(len(ARTICLES)):
        write_article(r, i, clinic, hugo, therapists)
    peer.write_home(hugo, prose(r, 4))
    peer.write_data(hugo, people)
    sheets = folder.open_scores(clinic)
    for i in range(count):
        plan = make_plan(r, i, therapists, doctors)
        folder.write_plan(clinic, plan)
        folder.write_scores(sheets, plan)
        peer.write_plan(hugo, plan)
    for sheet in sheets.values():
        sheet.close()
    return clinic, hugo


def write_article(r, i, clinic, hugo, therapists):
    (name, title), on = ARTICLES[i], dt.date(2026, 9, 1) + i * dt.timedelta(days=1)
    article = {"id": name, "title": title, "summary": r.choice(POOL), "by": therapists[i % len(therapists)]["id"], "on": on,
               "next": on.replace(year=2027), "source": "Harbour Street Clinic library, 2026"}
    before = r.getstate()
    folder.write_article(clinic, article, guidance_body(r, i, lambda to: "guidance:" + to))
    r.setstate(before)       # the same words again, with the links that Hugo knows
    peer.write_article(hugo, article, guidance_body(r, i, lambda to: f"/guidance/{to}/"))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("n", metavar="N", type=int)
    parser.add_argument("out", metavar="OUT")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    if given.n < 1:
        parser.error("N must be at least 1")
    make_clinic(given.n, given.out, given.seed)
    print(f"{given.n} patients in {given.out}/clinic and {given.out}/hugo")
