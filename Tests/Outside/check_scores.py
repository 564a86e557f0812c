#!/usr/bin/env python3
"""Computes scores and changes a second time with pandas and scipy, and compares them with `overseen score`.

Usage: check_scores.py OVERSEEN FIXTURES. Nothing here reads our scoring data: every rule is written down again from its
source, so that a slip in the data or in the code shows. Prints a line for each check, then "N passed, M failed".
"""

import io
import json
import pathlib
import subprocess
import sys
import tempfile

import numpy as np
import pandas as pd
from scipy import stats

overseen, fixtures = sys.argv[1], pathlib.Path(sys.argv[2])
scratch = pathlib.Path(tempfile.mkdtemp())
counts = {True: 0, False: 0}


def check(what, good, told=""):
    counts[bool(good)] += 1
    if not good:
        print(f"FAILED {what} {told}")
    else:
        print(f"ok     {what}")


def run(frame, instrument, *more):
    """The CSV that overseen writes for a plain file, as a table, and its exit status."""
    path = scratch / "scores.csv"
    frame.to_csv(path, index=False)
    done = subprocess.run(
        [overseen, "score", str(path), "--instrument", instrument, "--format", "csv", *more], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        raise SystemExit(f"overseen score ended with {done.returncode}: {done.stderr}")
    table = pd.read_csv(io.StringIO(done.stdout), dtype={"patient": str}, keep_default_na=False, na_values=[""])
    return table, done.returncode, done.stderr


def same(ours, theirs):
    """Whether two columns of numbers are equal, gaps included. The command writes two places after the point."""
    ours, theirs = np.asarray(ours, dtype=float), np.asarray(theirs, dtype=float)
    return ours.shape == theirs.shape and np.allclose(ours, theirs, atol=0.00501, rtol=0, equal_nan=True)


def changes(totals, direction, points, strict=False):
    """Improvement since the first and since the last answered score of one patient, and what it is called."""
    rows, first, last = [], None, None
    for total in totals:
        row = []
        for before in (first, last):
            if pd.isna(total) or before is None:
                row += [np.nan, None]
                continue
            better = (before - total) if direction == "lower" else (total - before)
            reached = (lambda x: x > points + 1e-9) if strict else (lambda x: x >= points - 1e-9)
            row += [better, "improvement" if reached(better) else "deterioration" if reached(-better) else "uncertain"]
        rows.append(row)
        if not pd.isna(total):
            first = total if first is None else first
            last = total
    return pd.DataFrame(rows, columns=["since_start", "change_since_start", "since_last", "change_since_last"])


def compare_changes(what, table, direction, points, strict=False):
    wanted = pd.concat(
        [changes(group["total"], direction, points, strict) for _, group in table.groupby("patient", sort=False)], ignore_index=True)
    for column in ("since_start", "since_last"):
        check(f"{what}: {column}", same(table[column], wanted[column]))
    for column in ("change_since_start", "change_since_last"):
        ours = table[column].where(~table[column].str.startswith("not-computable"), None)
        check(f"{what}: {column}", list(ours.fillna("")) == list(wanted[column].fillna("")))


def sudden(sessions, points, fraction=0.25):
    """Positions (from 0) of the first session after a sudden gain or loss: Tang & DeRubeis 1999, critical value by scipy."""
    found = {}
    for i in range(len(sessions) - 1):
        before, after = np.array(sessions[max(0, i - 2): i + 1]), np.array(sessions[i + 1: i + 4])
        if np.isnan(sessions[i]) or np.isnan(sessions[i + 1]):
            continue
        before, after = before[~np.isnan(before)], after[~np.isnan(after)]
        if len(before) < 2 or len(after) < 2:
            continue
        freedom = len(before) + len(after) - 2
        pooled = np.sqrt(((len(before) - 1) * before.var(ddof=1) + (len(after) - 1) * after.var(ddof=1)) / freedom)
        fall, gap = sessions[i] - sessions[i + 1], before.mean() - after.mean()
        limit = stats.t.ppf(0.975, freedom) * pooled
        if abs(fall) >= points and abs(fall) >= fraction * sessions[i] and np.sign(fall) * gap > limit:
            found[i + 1] = "gain" if fall > 0 else "loss"
    return found


# The weekly BDI of 43 people, one column a session.
BDI = "id: bdi\nname: Low mood\nitems: {count: 21, lowest: 0, highest: 3}\ntotal: {lowest: 0, highest: 63}\n" \
    "direction: higher-is-worse\nreliable-change: [{value: 7, purpose: sudden gains, source: Tang & DeRubeis 1999}]\n"
(scratch / "bdi.yml").write_text(BDI)
start = pd.Timestamp("2026-01-05")
wide = pd.read_csv(fixtures / "suddengains_sgdata_bdi_rq_sessions.csv")
for sessions in (range(0, 13), range(1, 13)):
    columns = [f"bdi_s{n}" for n in sessions]
    long = wide.melt("id", columns, value_name="total")
    long["patient"] = long["id"].astype(int).astype(str)
    long["date"] = long["variable"].str.removeprefix("bdi_s").astype(int).map(lambda n: (start + pd.Timedelta(weeks=n)).date())
    long = long.dropna(subset="total").sort_values(["id", "date"])[["patient", "date", "total"]]
    table, status, _ = run(long, str(scratch / "bdi.yml"))
    what = f"BDI, sessions {sessions[0]} to {sessions[-1]}"
    check(f"{what}: totals", status == 0 and same(table["total"], long["total"]))
    compare_changes(what, table, "lower", 7)
    ours = {(row.patient, row.date): row.sudden for row in table.itertuples() if isinstance(row.sudden, str)}
    wanted = {}
    for _, person in wide.iterrows():
        values = list(person[columns].astype(float))
        for position, kind in sudden(values, 7).items():
            wanted[(str(int(person["id"])), str((start + pd.Timedelta(weeks=sessions[position])).date()))] = kind
    check(f"{what}: sudden gains and losses", ours == wanted, f"{set(ours.items()) ^ set(wanted.items())}")
    gains = [key for key, kind in ours.items() if kind == "gain"]
    if sessions[0] == 1:
        # What the authors of the R package count in this file.
        check(f"{what}: 24 gains of 15 people", (len(gains), len({patient for patient, _ in gains})) == (24, 15))
    check(f"{what}: something is found", len(gains) > 15)

# The daily PHQ-9 of 100 synthetic people, one column a person.
days = pd.read_csv(fixtures / "synthetic_phq9_100patients_365days.csv")
long = days.melt("Day", var_name="patient", value_name="total").dropna(subset="total")
long["date"] = long["Day"].str.removeprefix("Day_").astype(int).map(lambda n: (start + pd.Timedelta(days=n)).date())
long = long.sort_values(["patient", "date"])[["patient", "date", "total"]]
table, status, _ = run(long, "phq-9")
check("PHQ-9 of 100 people: totals", status == 0 and same(table["total"], long["total"]) and table["patient"].nunique() == 100)
compare_changes("PHQ-9 of 100 people", table, "lower", 6)
edges, names = [0, 5, 10, 15, 20, 28], ["very low", "mild", "moderate", "moderately severe", "severe"]
check("PHQ-9 of 100 people: bands", list(pd.cut(table["total"], edges, right=False, labels=names).astype(str)) == list(table["band"]))
wanted = {}
for patient, group in long.groupby("patient"):
    week = (pd.to_datetime(group["date"]) - pd.to_datetime(group["date"].iloc[0])).dt.days // 7
    weekly = group["total"].groupby(week.values).last().reindex(range(week.max() + 1))
    for position, kind in sudden(list(weekly), 6).items():
        wanted[(patient, str(group["date"][(week == position).values].iloc[-1]))] = kind
ours = {(row.patient, row.date): row.sudden for row in table.itertuples() if isinstance(row.sudden, str)}
check("PHQ-9 of 100 people: sudden changes", ours == wanted, f"{set(ours.items()) ^ set(wanted.items())}")
json_text = subprocess.run(
    [overseen, "score", str(scratch / "scores.csv"), "--instrument", "phq-9", "--format", "json"], capture_output=True, text=True).stdout
courses = pd.json_normalize(json.loads(json_text)["courses"], "scores", ["patient"])
check("PHQ-9 of 100 people: JSON says what CSV says", same(courses["total"], table["total"]) and
      list(courses["changeSinceStart"]) == list(table["change_since_start"]))

# Random answers, with gaps, each instrument's rule written down again.
random = np.random.default_rng(20260105)


def answers(count, low, high, gaps=0.0, rows=300, step=1):
    values = random.integers(0, int((high - low) / step) + 1, (rows, count)) * step + low
    values = values.round(1)
    return pd.DataFrame(np.where(random.random((rows, count)) < gaps, np.nan, values), columns=[f"item{n + 1}" for n in range(count)])


def sheet(items):
    """As a file of one patient a row, since order plays no part here."""
    head = pd.DataFrame({"patient": [f"p-{n}" for n in range(len(items))], "date": str(start.date())})
    return pd.concat([head, items.reset_index(drop=True)], axis=1)


def turned(items, numbers, low, high):
    items = items.copy()
    for number in numbers:
        items[f"item{number}"] = low + high - items[f"item{number}"]
    return items


def half_away(values):
    return np.floor(values + 0.5)


def filled_sum(items, most, risk=()):
    missing = items.isna().sum(axis=1)
    total = half_away(items.mean(axis=1) * items.shape[1])
    total[missing > most] = np.nan
    for number in risk:
        total[items[f"item{number}"].isna()] = np.nan
    return total


plain = [("gad-7", 7, 0, 3, 1, []), ("phq-9", 9, 0, 3, 1, [9]), ("phq-8", 8, 0, 3, 1, []), ("pcl-5", 20, 0, 4, 0, []),
         ("isi", 7, 0, 4, 0, []), ("oasis", 5, 0, 4, 0, []), ("spin", 17, 0, 4, 0, []), ("pdss-sr", 7, 0, 4, 0, []),
         ("epds", 10, 0, 3, 0, [10]), ("y-bocs", 10, 0, 4, 0, []), ("wai-sr", 12, 1, 5, 0, []), ("audit-c", 3, 0, 4, 0, []),
         ("phq-2", 2, 0, 3, 0, []), ("gad-2", 2, 0, 3, 0, [])]
for name, count, low, high, most, risk in plain:
    items = answers(count, low, high, gaps=0.04)
    table, status, notes = run(sheet(items), name)
    check(f"{name}: totals from answers", status == 0 and same(table["total"], filled_sum(items, most, risk)), notes)
    check(f"{name}: missing answers", list(table["missing"]) == list(items.isna().sum(axis=1)))
    if risk:
        endorsed = items[f"item{risk[0]}"] > low
        check(f"{name}: endorsed risk items", list(table["risk_endorsed"].notna()) == list(endorsed))
        check(f"{name}: unanswered risk items", list(table["risk_unanswered"].notna()) == list(items[f"item{risk[0]}"].isna()))

items = answers(10, 0, 4, gaps=0.04)
table, status, notes = run(sheet(items), "core-10")
check("core-10: two items turned round", status == 0 and same(table["total"], filled_sum(turned(items, [2, 3], 0, 4), 1, [6])), notes)

items = answers(34, 0, 4, gaps=0.02)
points = turned(items, [3, 4, 7, 12, 19, 21, 31, 32], 0, 4)
total = points.mean(axis=1) * 10
total[(items.isna().sum(axis=1) > 3) | items[[f"item{n}" for n in (6, 9, 16, 22, 24, 34)]].isna().any(axis=1)] = np.nan
table, status, notes = run(sheet(items), "core-om")
check("core-om: ten times the mean", status == 0 and same(table["total"], total), notes)
risk = points[[f"item{n}" for n in (6, 9, 16, 22, 24, 34)]]
ours = table["subscales"].str.extract(r"risk=([0-9.]+)")[0].astype(float)
check("core-om: the risk domain, only where it is whole", same(ours, risk.mean(axis=1).where(risk.notna().all(axis=1)) * 10))

items = answers(5, 0, 5)
table, status, _ = run(sheet(items), "who-5")
check("who-5: the sum times four", status == 0 and same(table["total"], items.sum(axis=1) * 4))

items = answers(4, 0, 10, step=0.1)
table, status, _ = run(sheet(items), "ors")
check("ors: marks on a line", status == 0 and same(table["total"], items.sum(axis=1)))

items = answers(21, 0, 3)
scales = {"depression": (3, 5, 10, 13, 16, 17, 21), "anxiety": (2, 4, 7, 9, 15, 19, 20), "stress": (1, 6, 8, 11, 12, 14, 18)}
for coding, factor in (("raw", 1), ("doubled", 2)):
    table, status, _ = run(sheet(items), "dass-21", "--coding", coding)
    check(f"dass-21, {coding}: total", status == 0 and same(table["total"], items.sum(axis=1) * factor))
    for scale, numbers in scales.items():
        ours = table["subscales"].str.extract(rf"{scale}=([0-9.]+)")[0].astype(float)
        check(f"dass-21, {coding}: {scale}", same(ours, items[[f"item{n}" for n in numbers]].sum(axis=1) * factor))

items = answers(10, 1, 5)
table, status, _ = run(sheet(items), "k10", "--coding", "1-5")
check("k10, 1 to 5: total", status == 0 and same(table["total"], items.sum(axis=1)))

items = answers(5, 0, 8)
items.loc[::2, "item1"] = np.nan
table, status, _ = run(sheet(items), "wsas")
whole, short = table[table["instrument"] == "wsas"], table[table["instrument"] == "wsas-without-work"]
check("wsas: with and without work", status == 0 and (len(whole), len(short)) == (150, 150))
check("wsas: totals", same(table.sort_values("line")["total"], items.sum(axis=1)))

items = answers(10, 0, 4)
possible = items[["item9", "item10"]].isin([0, 2, 4]).all(axis=1)
table, status, notes = run(sheet(items), "audit")
check("audit: totals where items 9 and 10 are possible", status == 1 and same(table["total"], items.sum(axis=1).where(possible)))
impossible = (~items[["item9", "item10"]].isin([0, 2, 4])).sum().sum()
check("audit: a finding for each impossible answer", notes.count("[OVS601]") == impossible, f"{notes.count('[OVS601]')} of {impossible}")

print(f"{counts[True]} passed, {counts[False]} failed")
sys.exit(1 if counts[False] else 0)
