#!/usr/bin/env python3
"""Opens the pages of built sites in Chromium over file:// and checks what a reader would notice.

    check_pages.py SITE [SITE...]

Of the first two sites every page is opened, and of the others a few of each kind of page. Kinds are found in the folders
(site_pages.py), so that a new page is checked without a change here. Each check is one file of `checks`. The last line is
"N passed, M failed", where one check of one page counts once.
"""
import collections
import importlib
import multiprocessing
import multiprocessing.util
import os
import pathlib
import sys
import time
import traceback

import site_pages
from checks.tabs import Tabs

CHROMIUM = pathlib.Path("/usr/bin/chromium")
MOST_TOLD = 25
"""A fault of a template is found on every page: so many of one check are enough."""

CHECKS = {}
_lacking = {}
for _module in ("axe", "display_modes", "drawings", "keyboard", "layout", "links", "loading", "print", "targets"):
    try:
        _check = importlib.import_module(f"checks.{_module}")
        CHECKS[_check.NAME] = _check
    except ModuleNotFoundError as error:
        _lacking[_module.replace("_", " ")] = error.name
try:
    from playwright.sync_api import sync_playwright
except ModuleNotFoundError:
    sync_playwright = None

_tabs = None


def missing():
    """What is not on this machine and no check can do without, in words, or None."""
    if sync_playwright is None:
        return "Playwright is not installed"
    return None if CHROMIUM.is_file() else "there is no Chromium"


def jobs(sites):
    """What to check: (name of the check, page, options)."""
    return [job for job in _all_jobs(sites) if job[0] in CHECKS]


def _all_jobs(sites):
    for place, site in enumerate(sites):
        all_pages = site_pages.pages(site)
        some = [page for of_kind in site_pages.kinds(all_pages).values() for page in site_pages.samples(of_kind)]
        plans = [page for page in all_pages if page.is_plan]
        rest = [page for page in some if page not in plans]
        yield from (("links", page, {}) for page in all_pages)
        yield from (("display modes", page, {}) for page in some)
        yield from (("drawings", page, {}) for page in some)
        if place < 2:
            yield from (("loading", page, {}) for page in all_pages)
            yield from (("layout", page, {"sizes": ("narrow",)}) for page in all_pages if page not in some)
            yield from (("layout", page, {}) for page in some)
            yield from (("axe", page, {}) for page in some)
            yield from (("targets", page, {}) for page in some)
            yield from (("print", page, {}) for page in plans + rest)
        else:
            yield from (("loading", page, {}) for page in some)
            yield from (("layout", page, {}) for page in some)
            yield from (("axe", page, {"combinations": (("light", 1280), ("dark", 390))}) for page in some)
            yield from (("targets", page, {"widths": (390,)}) for page in some)
            yield from (("print", page, {}) for page in some)
        if place == 0:
            yield from (("keyboard", page, {}) for page in some)
        elif place == 1:
            yield from (("keyboard", page, {"widths": (390,), "rings": False}) for page in some)


def launch(playwright):
    return playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])


def _open_browser():
    global _tabs
    playwright = sync_playwright().start()
    _tabs = Tabs(launch(playwright))
    multiprocessing.util.Finalize(None, playwright.stop, exitpriority=10)


def _run(job):
    name, page, options = job
    began = time.monotonic()
    try:
        faults = list(CHECKS[name].check(_tabs, page, **options))
    except Exception:  # A check that breaks has not passed.
        faults = ["the check broke: " + traceback.format_exc(limit=-2).strip().replace("\n", " | ")]
    return name, page.name, faults, time.monotonic() - began


def main():
    if missing():
        print(f"SKIPPED the pages in Chromium: {missing()}")
        return 0
    for name, module in _lacking.items():
        print(f"SKIPPED the check {name} of the pages: the Python module {module} is not installed")
    sites = [pathlib.Path(site).resolve() for site in sys.argv[1:]]
    for site in sites or [pathlib.Path("SITE")]:
        if not site_pages.pages(site):
            print(f"error: no pages in {site}")
            return 2
    # The slow ones first, so that no worker is left with one at the end.
    slow = ["keyboard", "axe", "print"]
    planned = sorted(jobs(sites), key=lambda job: slow.index(job[0]) if job[0] in slow else len(slow))
    began = time.monotonic()
    seconds, counts = collections.Counter(), collections.Counter()
    failed = 0
    where = collections.defaultdict(list)
    with multiprocessing.Pool(min(4, os.cpu_count() or 1), _open_browser) as pool:
        for name, page, faults, took in pool.imap_unordered(_run, planned):
            seconds[name] += took
            counts[name] += 1
            failed += bool(faults)
            for fault in faults:
                where[name, fault].append(page)
        pool.close()
        pool.join()
    told = collections.Counter()
    for (name, fault), pages in sorted(where.items()):
        told[name] += 1
        if told[name] > MOST_TOLD:
            continue
        more = f" (and {len(pages) - 1} pages more)" if len(pages) > 1 else ""
        print(f"FAILED {name}: {min(pages)}{more}: {fault}")
    for name, count in told.items():
        if count > MOST_TOLD:
            print(f"FAILED {name}: {count - MOST_TOLD} other faults are not listed")
    print(", ".join([site.name for site in sites] + ([CHECKS["axe"].version()] if "axe" in CHECKS else [])))
    print(", ".join(f"{name} {counts[name]} in {seconds[name]:.0f} s" for name in sorted(counts)))
    print(f"all in {time.monotonic() - began:.0f} s")
    print(f"{sum(counts.values()) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
