#!/usr/bin/env python3
"""Tests the measuring kit with few patients and without a clock.

    check_kit.py OVERSEEN

OVERSEEN is any build of the command; nothing here is measured. Prints a line for each check, then "N passed, M failed".
"""
import hashlib
import pathlib
import subprocess
import sys
import tempfile

# The checkout stays as it is: no compiled modules beside the sources.
sys.dont_write_bytecode = True

from goals import Row, just_below, ratio
from letter import TEXTS, Letter
from make_clinic import make_clinic
from setting import AS_OF
from table import goals_table
from tree import measure_tree

PATIENTS = 20
counts = {True: 0, False: 0}


def check(what, good, told=""):
    counts[bool(good)] += 1
    print(f"{'ok    ' if good else 'FAILED'} {what} {'' if good else told}".rstrip())


def digest(folder):
    """One digest of all names and bytes below a folder."""
    whole = hashlib.sha256()
    for file in sorted(pathlib.Path(folder).rglob("*")):
        if file.is_file():
            whole.update(str(file.relative_to(folder)).encode() + b"\0" + file.read_bytes() + b"\0")
    return whole.hexdigest()


def run(overseen, command, clinic, *more):
    return subprocess.run([overseen, command, str(clinic), "--as-of", AS_OF, "--quiet", *more], capture_output=True, text=True)


def check_clinic(overseen, room):
    clinic, hugo = make_clinic(PATIENTS, room / "one")
    make_clinic(PATIENTS, room / "two")
    make_clinic(PATIENTS, room / "other", seed=2)
    check("the same number and seed give the same bytes", digest(room / "one") == digest(room / "two"))
    check("another seed gives other bytes", digest(room / "one") != digest(room / "other"))
    for side in (clinic / "patients", hugo / "content/patients"):
        check(f"{side.parent.name}: a file for each patient", len(list(side.glob("*.md"))) == PATIENTS)
    done = run(overseen, "check", clinic)
    check("the clinic checks without an error", done.returncode == 0, done.stdout + done.stderr)


def check_letter(overseen, room):
    clinic, out = room / "one/clinic", room / "out"
    letter, before = Letter(clinic, PATIENTS), digest(room / "one/clinic")
    for _ in TEXTS:
        letter.change()
        done = run(overseen, "build", clinic, "-o", str(out))
        check("the clinic builds", done.returncode == 0, done.stdout + done.stderr)
        letter.require(out)     # ends the program when the page is an old one
        check("the letter's page is as the letter", True)
    (clinic / ".overseen").rename(room / "addresses")
    check("changed back, the clinic is as it was", digest(clinic) == before)
    (room / "addresses").rename(clinic / ".overseen")
    check("every patient has a page", measure_tree(out).pages >= PATIENTS)
    letter.change()
    try:
        letter.require(out)
        check("a page that does not show the letter is noticed", False)
    except SystemExit:
        check("a page that does not show the letter is noticed", True)


def check_fault(overseen, room):
    """That the check really reads these plans: without one overseer it must fail."""
    plan = room / "two/clinic/patients/p-0000007.md"
    lines = plan.read_text(encoding="utf-8").splitlines(keepends=True)
    first = next(k for k, line in enumerate(lines) if "overseen-by:" in line)
    plan.write_text("".join(lines[:first] + lines[first + 1:]), encoding="utf-8")
    done = run(overseen, "check", room / "two/clinic")
    check("a step without its overseer is an error", done.returncode == 1 and "OVS101" in done.stdout + done.stderr, done.stdout)


def check_table():
    def met(values, bound, **more):
        return Row("what", "goal", values, ratio, bound=bound, **more).met()

    check("a goal is met by its median", met([0.1, 0.2, 0.15], 0.2) == "yes")
    check("a goal is missed by its median", met([0.3, 0.4, 0.5], 0.2) == "NO")
    check("rounds that disagree are told", met([0.1, 0.15, 0.5], 0.2) == "yes (2 of 3 rounds)" and met([0.1, 0.3, 0.5], 0.2) == "NO (1 of 3 rounds)")
    check("below is not at", met([15.0], just_below(15)) == "NO" and met([14.9], just_below(15)) == "yes")
    check("without a bound there is no verdict", met([1.0], None) == "for information")
    check("a goal for another size has no verdict", met([1.0], 2.0, instead="only at 10,000") == "only at 10,000")
    shown = goals_table([Row("peak", "", [2.0, 0.25, 0.5], ratio, " MB")])
    check("a value is a median with its range", "1/2.0 MB (1/4.0 to 2.00)" in shown, shown)


def check_links(room):
    folder = room / "links"
    folder.mkdir()
    (folder / "a.html").write_bytes(b"x" * 5000)
    (folder / "b.html").hardlink_to(folder / "a.html")
    (folder / "c.css").write_bytes(b"y")
    tree = measure_tree(folder)
    alone = (folder / "a.html").stat().st_blocks * 512 + (folder / "c.css").stat().st_blocks * 512
    check("a hard link is named twice and stored once", (tree.files, tree.pages, tree.named, tree.stored) == (3, 2, 10001, alone), tree)


def main(arguments):
    if len(arguments) != 1:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    overseen = str(pathlib.Path(arguments[0]).absolute())
    with tempfile.TemporaryDirectory() as folder:
        room = pathlib.Path(folder)
        check_clinic(overseen, room)
        check_letter(overseen, room)
        check_fault(overseen, room)
        check_links(room)
    check_table()
    print(f"{counts[True]} passed, {counts[False]} failed")
    return 1 if counts[False] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
