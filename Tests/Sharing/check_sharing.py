#!/usr/bin/env python3
"""Uses sealed plans as their readers do, in Chromium over file://, and opens them with other people's code.

    check_sharing.py OVERSEEN [GROUP...] [--plant OLD NEW]...

OVERSEEN is the command. Each group is one file beside this one. --plant changes every sealed file before it is looked at, with
its content policy, to see that a check can fail. Each check prints a line that begins with ok, FAILED or SKIPPED; the last line
is "N passed, M failed".
"""
import contextlib
import importlib
import io
import multiprocessing
import os
import pathlib
import sys
import tempfile
import time
import traceback

# The checkout stays as it is: no compiled modules beside the sources.
sys.dont_write_bytecode = True
for _part in ("Browser", "Gates"):
    sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / _part))

from tally import Tally

CHROMIUM = pathlib.Path("/usr/bin/chromium")
NEEDED = {"cryptography": "AES-GCM of others", "playwright": "a browser's remote control"}

# The slow ones first, so that no worker is left with one at the end.
GROUPS = ["looks", "tampering", "firefox", "swapping", "words", "keyboard_and_names", "foreign_markup", "nothing_kept", "on_paper",
          "without_means", "inside", "markup_of_sealed", "handed_over"]


def missing():
    """What is not on this machine and no check can do without, in words, or None."""
    for module, purpose in NEEDED.items():
        try:
            importlib.import_module(module)
        except ModuleNotFoundError:
            return f"{module} ({purpose}) is not installed"
    return None if CHROMIUM.is_file() else "there is no Chromium"


def run(job):
    """One group, with what it printed, its counts and its seconds."""
    group, files = job
    tally, printed, began = Tally(), io.StringIO(), time.monotonic()
    with contextlib.redirect_stdout(printed):
        try:
            importlib.import_module(group).check(tally, files)
        except Exception:  # A check that breaks has not passed.
            tally.check(f"{group} as a whole", traceback.format_exc(limit=-4).splitlines())
    return group, printed.getvalue(), tally.passed, tally.failed, time.monotonic() - began


def parsed(arguments):
    groups, plants = [], []
    while arguments:
        word = arguments.pop(0)
        if word == "--plant":
            plants.append((arguments.pop(0), arguments.pop(0)))
        else:
            groups.append(word)
    return groups or GROUPS, plants


def main(arguments):
    if not arguments:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    if missing():
        print(f"SKIPPED the sealed plans: {missing()}")
        return 0
    from sealed_files import SealedFiles
    command = pathlib.Path(arguments.pop(0)).resolve()
    groups, plants = parsed(arguments)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        files = SealedFiles(folder, command, plants)
        files.make()
        passed = failed = 0
        seconds = []
        with multiprocessing.Pool(min(3, os.cpu_count() or 1)) as pool:
            for group, printed, good, bad, took in pool.imap_unordered(run, [(group, files) for group in groups]):
                print(printed, end="", flush=True)
                passed, failed = passed + good, failed + bad
                seconds.append(f"{group} {good + bad} in {took:.0f} s")
    print(", ".join(sorted(seconds)))
    print(f"all in {time.monotonic() - began:.0f} s")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
