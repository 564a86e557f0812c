#!/usr/bin/env python3
"""Checks the markup of built sites with the Nu Html Checker.

    check_markup.py SITE...

Every HTML and SVG file and every stylesheet, in one run of the checker. The last line is "N passed, M failed"; a line
beginning with SKIPPED says what is missing.
"""
import pathlib
import sys
import time

from checks import markup


def main():
    lacking = markup.missing()
    if lacking:
        print(f"SKIPPED the markup of the pages: {lacking}")
        return 0
    files = [file for site in sys.argv[1:] for file in markup.files(pathlib.Path(site).resolve())]
    if not files:
        print("error: there is nothing to check")
        return 2
    began = time.monotonic()
    faulty = set()
    for file, fault in markup.check(files):
        faulty.add(file)
        print(f"FAILED {file}:{fault}")
    print(f"{len(files)} files in {time.monotonic() - began:.0f} s")
    print(f"{len(files) - len(faulty)} passed, {len(faulty)} failed")
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(main())
