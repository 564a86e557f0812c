#!/usr/bin/env python3
"""Plants faults into copied pages of a built site, and expects each check to find its own. A check that cannot fail is none.

    check_the_checks.py SITE

The last line is "N passed, M failed".
"""
import pathlib
import re
import shutil
import sys
import tempfile

import check_pages
import site_pages
from checks import links, markup
from checks.tabs import Tabs
from planted_faults import FAULTS, MARKUP_FAULTS

passed = 0
failed = 0


def expect(condition, what):
    global passed, failed
    passed, failed = passed + bool(condition), failed + (not condition)
    if not condition:
        print("FAILED", what)


def sound_pages(site, folder):
    """Copies of sound pages, in folders as a site has them: the longest plan, the public home, and a page of an overseer."""
    plan = site_pages.samples([page for page in site_pages.pages(site) if page.is_plan])[0]
    shutil.copytree(plan.file.parent, folder / "patients" / plan.file.parent.name)
    shutil.copytree(site / "public", folder / "public")
    # The plan again, where an overseer's page would be.
    (folder / "staff").mkdir()
    shutil.copytree(plan.file.parent, folder / "staff/overseers", ignore=shutil.ignore_patterns("index.html"))
    shutil.copy(plan.file, folder / "staff/overseers/noa-levi.html")
    places = {"plan": folder / "patients" / plan.file.parent.name / "index.html", "home": folder / "public/index.html",
              "overseer": folder / "staff/overseers/noa-levi.html"}
    for file in places.values():
        # Some faults are scripts, which a content policy of the page's own would keep out.
        file.write_text(re.sub('<meta http-equiv="Content-Security-Policy"[^>]*>', "", file.read_text(encoding="utf-8")), encoding="utf-8")
    return {name: site_pages.SitePage(folder, file) for name, file in places.items()}


def plant(tabs, fault, page):
    """What the fault's check says with the fault in the page; the page is as before afterwards."""
    kept = page.file.read_text(encoding="utf-8")
    styles = page.file.parent / re.search(r'<link rel="stylesheet" href="([^"]+)"', kept).group(1)
    kept_styles = styles.read_text(encoding="utf-8")
    text = kept
    for pattern, new in fault.changes:
        text, count = re.subn(pattern, lambda _: new, text, count=1)
        expect(count == 1, f"{fault.check}: there is no {pattern} to plant “{fault.says}” at")
    try:
        page.file.write_text(text, encoding="utf-8")
        styles.write_text(kept_styles + fault.css, encoding="utf-8")
        links.places_of.cache_clear()
        return list(check_pages.CHECKS[fault.check].check(tabs, page, **fault.options))
    finally:
        page.file.write_text(kept, encoding="utf-8")
        styles.write_text(kept_styles, encoding="utf-8")


def check_markup():
    if markup.missing():
        print(f"SKIPPED the planted faults in markup: {markup.missing()}")
        return
    with tempfile.TemporaryDirectory() as room:
        for name, text, _ in MARKUP_FAULTS:
            (pathlib.Path(room) / name).write_text(text, encoding="utf-8")
        said = [(file.name, fault) for file, fault in markup.check(markup.files(pathlib.Path(room)))]
        for name, _, words in MARKUP_FAULTS:
            expect(any(name == file and words in fault for file, fault in said), f"markup: {name} says no “{words}”: {said}")


def check_kinds(folder):
    """A page of a template that nobody knows yet is a kind of its own, and everything is planned for it."""
    for path in ("public/he/new-things/index.html", "public/never-seen.html", "staff/rooms/blue.html"):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("<!DOCTYPE html>", encoding="utf-8")
        planned = {name for name, page, _ in check_pages.jobs([folder]) if page.file == file}
        expect(planned == set(check_pages.CHECKS), f"{path} is only checked by {planned}")
        file.unlink()


def main():
    if check_pages.missing():
        print(f"SKIPPED the planted faults in pages: {check_pages.missing()}")
        return 0
    site = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as room, check_pages.sync_playwright() as playwright:
        folder = pathlib.Path(room)
        pages = sound_pages(site, folder)
        browser = check_pages.launch(playwright)
        tabs = Tabs(browser)
        for name, check in check_pages.CHECKS.items():
            expect(any(fault.check == name for fault in FAULTS), f"no fault is planted for {name}")
            said = list(check.check(tabs, pages["plan"]))
            expect(not said, f"{name} finds a fault in a sound page: {said[:2]}")
        for fault in FAULTS:
            if fault.check not in check_pages.CHECKS:
                continue
            said = plant(tabs, fault, pages[fault.page])
            expect(any(fault.says in one for one in said), f"{fault.check} does not say “{fault.says}”, but {said[:2]}")
        browser.close()
        check_kinds(folder)
    check_markup()
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
