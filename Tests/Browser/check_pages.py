#!/usr/bin/env python3
"""Opens every page of a built site in Chromium over file:// and checks what a reader would notice.

    check_pages.py SITE

Styles work; every link leads to a file and an anchor that exist; no page asks for anything outside its own folder; no
script runs and nothing is logged as an error; nothing is cut off at 320 px; and a plan prints on at most 3 pages of A4 and
Letter. The last line is "N passed, M failed".
"""
import pathlib
import re
import sys
import urllib.parse

from playwright.sync_api import sync_playwright

passed = 0
failures = []


def expect(condition, what):
    global passed
    if condition:
        passed += 1
    else:
        failures.append(what)
        print("FAILED", what)


def edition_root(site, page):
    """The folder that a page must not refer out of."""
    parts = page.relative_to(site).parts
    return site / parts[0] / parts[1] if parts[0] == "patients" else site / parts[0]


def check_links(page, file, root, name):
    """Every link of the page, followed on disk."""
    for href in page.eval_on_selector_all("[href]", "all => all.map(e => e.getAttribute('href'))"):
        parts = urllib.parse.urlsplit(href)
        if parts.scheme in ("http", "https", "tel", "mailto"):
            continue
        expect(parts.scheme == "", f"{name}: {href} has a scheme of its own")
        target = (file.parent / urllib.parse.unquote(parts.path)).resolve() if parts.path else file
        expect(target.is_file(), f"{name}: {href} leads to no file")
        expect(root in target.parents, f"{name}: {href} leads out of {root.name}")
        if parts.fragment and target.is_file() and target.suffix == ".html":
            anchor = urllib.parse.unquote(parts.fragment)
            text = target.read_text(encoding="utf-8")
            expect(f'id="{anchor}"' in text, f"{name}: {href} has no anchor")


def check_page(context, site, file):
    name = str(file.relative_to(site))
    if name.startswith("patients/"):
        name = "patients/…/" + "/".join(file.relative_to(site).parts[2:])
    root = edition_root(site, file)
    requests, errors = [], []
    page = context.new_page()
    page.on("request", lambda request: requests.append(request.url))
    page.on("requestfailed", lambda request: errors.append(request.url))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.goto(file.as_uri())
    for url in requests:
        path = pathlib.Path(urllib.parse.unquote(urllib.parse.urlsplit(url).path))
        expect(url.startswith("file://") and root in path.parents, f"{name}: asks for {url}")
    expect(not errors, f"{name}: {errors[:3]}")
    # The paper colour comes from the stylesheet; without it the page would be white or transparent.
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    expect(background not in ("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"), f"{name}: the stylesheet does not work ({background})")
    expect(page.locator("h1").count() == 1, f"{name}: one h1")
    expect(page.locator("script").count() == 0 or name.startswith("public/"), f"{name}: no script")
    expect(bool(page.evaluate("document.documentElement.lang")), f"{name}: has a language")
    check_links(page, file, root, name)
    page.set_viewport_size({"width": 320, "height": 700})
    width = page.evaluate("document.documentElement.scrollWidth")
    expect(width <= 320, f"{name}: {width} px wide at 320 px")
    page.close()


def pages_of(pdf):
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def main():
    site = pathlib.Path(sys.argv[1]).resolve()
    files = sorted(site.rglob("*.html"))
    if not files:
        print(f"error: no pages in {site}")
        return 2
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        context = browser.new_context(viewport={"width": 1280, "height": 900})
        for file in files:
            check_page(context, site, file)
        for plan in sorted(site.glob("patients/*/index.html")):
            page = context.new_page()
            page.goto(plan.as_uri())
            steps = page.locator(".steps > .step").count()
            for paper in ("A4", "Letter"):
                count = pages_of(page.pdf(format=paper))
                expect(steps > 10 or 1 <= count <= 3, f"a plan with {steps} steps prints on {count} pages of {paper}")
            page.close()
        browser.close()
    print(f"{len(files)} pages")
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
