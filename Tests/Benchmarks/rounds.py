"""The comparison: Hugo and ours in turn, round after round, each into a fresh folder."""
import os
import shutil
import sys

from letter import Letter
from make_clinic import make_clinic
from measuring import measure
from tree import measure_tree

# In this order in each round. What is deleted or synchronised between them is not counted.
COMMANDS = {
    "hugo": "Hugo, full build",
    "full": "overseen build, full",
    "copy": "cp -r of the result",
    "linked": "cp -r of the result, hard links kept",
    "check": "overseen check",
    "changed": "overseen build, one letter changed",
    "unchanged": "overseen build, nothing changed",
}


class Rounds:
    """One made clinic, and all runs of all commands on it."""

    def __init__(self, setting, folder, hugo):
        self.setting, self.hugo, self.folder = setting, hugo, folder
        self.clinic, self.site = make_clinic(setting.patients, folder, setting.seed)
        self.out, self.peer_out, self.copied = folder / "out", folder / "out-hugo", folder / "copied"
        self.letter = Letter(self.clinic, setting.patients)
        self.runs = {name: [] for name in COMMANDS}

    def warm(self):
        """One run of each that is not counted: it proves the clinic, and records the addresses that all later builds find."""
        measure(self.setting.check(self.clinic))
        self.build_peer()
        self.build()
        trees = {"hugo": measure_tree(self.peer_out), "full": measure_tree(self.out)}
        for name, tree in trees.items():
            if tree.pages < self.setting.patients:
                raise SystemExit(f"error: {COMMANDS[name]}: {tree.pages} pages for {self.setting.patients} patients are not the same work")
        return trees

    def measure_all(self):
        for number in range(1, self.setting.runs + 1):
            print(f"round {number} of {self.setting.runs}", file=sys.stderr)
            self.measure_round()
        return self.runs

    def measure_round(self):
        self.runs["hugo"].append(self.build_peer())
        self.runs["full"].append(self.build())
        for name, options in (("copy", []), ("linked", ["--preserve=links"])):
            fresh(self.copied)
            self.runs[name].append(measure(["cp", "-r", *options, self.out, self.copied]))
        fresh(self.copied)
        self.runs["check"].append(measure(self.setting.check(self.clinic)))
        self.letter.change()
        self.runs["changed"].append(self.rebuild())
        self.runs["unchanged"].append(self.rebuild())

    def build_peer(self):
        cache = self.folder / "hugo-cache"
        fresh(self.peer_out, cache, self.site / "resources")
        return measure([self.hugo, "--quiet", "--source", self.site, "--destination", self.peer_out, "--cacheDir", cache])

    def build(self):
        """A full build: no output is there. The private map of addresses is."""
        fresh(self.out)
        return self.rebuild()

    def rebuild(self):
        os.sync()
        run = measure(self.setting.build(self.clinic, self.out))
        self.letter.require(self.out)
        return run


def fresh(*folders):
    """Deletes what an earlier run left, and lets the disk come to rest."""
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)
    os.sync()
