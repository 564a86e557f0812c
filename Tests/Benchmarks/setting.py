"""Where the kit works, and what it was asked for, from the environment."""
import os
import pathlib
import shutil
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
# The made clinic and the reference clinic are written for this day (see the Makefile).
AS_OF = "2026-11-23"
# The goals are set for this size, this larger one, and this number of processor cores.
GOAL_PATIENTS, GOAL_SCALE, GOAL_CORES = 10_000, 100_000, 2


def number(name, default, least):
    """A whole number from the environment; an empty one counts as not given."""
    text = os.environ.get(name) or str(default)
    if not text.isascii() or not text.isdigit() or int(text) < least:
        raise SystemExit(f"error: {name} is {text!r}, and must be a whole number of at least {least}")
    return int(text)


class Setting:
    """PATIENTS (10000), RUNS (5), SCALE (not measured), SEED (1), RESULTS (not written) and OVERSEEN, the release binary."""

    def __init__(self):
        if not sys.platform.startswith("linux"):
            raise SystemExit("error: the kit counts memory and cores as Linux does, and runs only there")
        self.patients = number("PATIENTS", GOAL_PATIENTS, 100)
        self.runs = number("RUNS", 5, 3)     # fewer have no median worth the name
        self.scale = number("SCALE", 0, 0)
        self.seed = number("SEED", 1, 0)
        self.writes_results = os.environ.get("RESULTS", "") not in ("", "0")
        self.built_here = os.environ.get("BUILT_HERE") == "1"
        self.overseen = pathlib.Path(os.environ.get("OVERSEEN") or ROOT / "_release/overseen").absolute()
        if not os.access(self.overseen, os.X_OK):
            raise SystemExit(f"error: {self.overseen} is no program; run make bench, or name the release binary in OVERSEEN")
        if 0 < self.scale <= self.patients:
            raise SystemExit("error: SCALE must be more than PATIENTS, with which it is compared")

    def hold_binary(self, folder):
        """Measures a copy from now on: who builds anew meanwhile does not change what is measured."""
        self.overseen = pathlib.Path(shutil.copy2(self.overseen, folder))

    def build(self, clinic, out):
        return [self.overseen, "build", clinic, "-o", out, "--as-of", AS_OF, "--quiet"]

    def check(self, clinic):
        return [self.overseen, "check", clinic, "--as-of", AS_OF, "--quiet"]
