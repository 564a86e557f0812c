#!/usr/bin/env python3
"""Builds the reference clinic once for each language that Overseen has, each time as a clinic that works in that language.

    make_sites.py OVERSEEN FOLDER [LANGUAGE...]

Writes FOLDER/LANGUAGE for every file Templates/strings/LANGUAGE.yml. English is `site/` as it is; for any other language a
copy has that language first, and all plans are in it. The copies lie in a temporary folder: `site/` is never written to.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
# The reference clinic is written for this day (see the Makefile).
AS_OF = "2026-11-23"


def languages():
    """All languages with words of their own, English first."""
    found = sorted(file.stem for file in (ROOT / "Templates/strings").glob("*.yml"))
    return sorted(found, key=lambda language: language != "en")


def speak(clinic, language):
    """Makes a copied clinic folder one that works in a language."""
    file = clinic / "clinic.yml"
    text, count = re.subn(r"(?m)^languages:.*$", f"languages: [{language}, en]", file.read_text(encoding="utf-8"))
    if count != 1:
        raise SystemExit("error: clinic.yml has no line with its languages")
    file.write_text(text, encoding="utf-8")
    # A tool that is not meant for people who read the language may not be in their plans.
    tools = clinic / "tools.yml"
    text = re.sub(r"\blanguages: \[", f"languages: [{language}, ", tools.read_text(encoding="utf-8"))
    tools.write_text(text, encoding="utf-8")
    for plan in (clinic / "patients").glob("*.md"):
        text, count = re.subn(r"\blanguage: \w+", f"language: {language}", plan.read_text(encoding="utf-8"), count=1)
        if count != 1:
            raise SystemExit(f"error: {plan.name} names no language")
        plan.write_text(text, encoding="utf-8")


def make(overseen, folder, language):
    """Builds one site, and returns its folder."""
    with tempfile.TemporaryDirectory() as room:
        clinic = pathlib.Path(room) / "site"
        shutil.copytree(ROOT / "site", clinic, ignore=shutil.ignore_patterns(".overseen"))
        if language != "en":
            speak(clinic, language)
        out = pathlib.Path(folder) / language
        command = [overseen, "build", str(clinic), "-o", str(out), "--as-of", AS_OF, "--quiet"]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(f"error: the site in {language} is not built\n{done.stdout}{done.stderr}")
        return out


if __name__ == "__main__":
    for wanted in sys.argv[3:] or languages():
        print(make(sys.argv[1], sys.argv[2], wanted))
