#!/usr/bin/env python3
"""Where the data goes: to memory (tmpfs) when there is room, since a disk is noise, else to TMPDIR.

    room.py        prints the folder that has room to build a clinic of PATIENTS in

Two small trials tell how much a patient takes, so that this stays right when pages grow or become links.
"""
import pathlib
import shutil
import tempfile

from make_clinic import make_clinic
from measuring import measure
from setting import Setting
from tree import measure_tree

MEMORY = pathlib.Path("/dev/shm")
TRIALS = (100, 300)     # patients
# What the commands themselves hold while they run, in bytes for each patient. Hugo held 1.3 GB for 10,000; the larger clinic is built
# by us alone, in 0.5 GB for 100,000.
HELD_BY_HUGO = 150_000
HELD_BY_US = 10_000


def trial(setting, patients):
    """Bytes that a clinic of this size takes: both inputs, one output, and that output without links."""
    with tempfile.TemporaryDirectory(prefix="overseen-bench-") as folder:
        clinic, hugo = make_clinic(patients, folder, setting.seed)
        measure(setting.build(clinic, clinic.parent / "out"))
        out = measure_tree(clinic.parent / "out")
        # A file takes whole blocks; a copy of the links takes as many as there are names.
        return measure_tree(clinic).stored + measure_tree(hugo).stored, out.stored, out.named + 4096 * out.files


def needed(setting):
    """Bytes for the whole run. A rebuild holds the old site and the new one for a moment; Hugo's pages are as large as ours."""
    small, large = (trial(setting, patients) for patients in TRIALS)
    given, built, copied = ((b - a) / (TRIALS[1] - TRIALS[0]) for a, b in zip(small, large))
    compared = setting.patients * (given + 2 * built + copied + min(built, 60_000))
    scaled = (setting.patients + setting.scale) * (given + 2 * built) if setting.scale else 0
    return 1.1 * max(compared, scaled) + 200e6


def memory_available():
    for line in pathlib.Path("/proc/meminfo").read_text().splitlines():
        if line.startswith("MemAvailable:"):
            return int(line.split()[1]) * 1024
    return 0


def choose(setting):
    """The folder to work below, and a sentence that says why when it is not in memory."""
    need = needed(setting)
    held = max(HELD_BY_HUGO * setting.patients, HELD_BY_US * (setting.scale or 0))
    if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > need and memory_available() > need + held:
        return MEMORY, ""
    disk = pathlib.Path(tempfile.gettempdir())
    free = shutil.disk_usage(disk).free
    if free < need:
        raise SystemExit(f"error: the run needs {need / 1e9:.1f} GB, and {disk} has {free / 1e9:.1f} GB. Name another folder in TMPDIR")
    return disk, f"Memory has no room for {need / 1e9:.1f} GB: the data is on the disk, whose noise is in all numbers."


if __name__ == "__main__":
    print(choose(Setting())[0])
