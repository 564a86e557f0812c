"""Ways around inside an opened plan: its articles, back and forward, places of a page; and that all of the folder is there."""
import json
import posixpath
import re

import open_sealed
from chromium import chromium
from reader import Reader, squeezed
from sealed_files import WORDS

_PLACES = "() => [...document.querySelectorAll('main a[href]')].map(one => one.getAttribute('href')).filter(href => !/^[a-z]+:/.test(href))"


def check(tally, files):
    with chromium() as browser:
        reader = Reader(browser.new_context())
        page = reader.open(files.file("plan"), WORDS).page
        first = reader.text
        tally.check("the heading of the plan has the focus", [] if reader.focus == "h1" else [reader.focus])
        ring = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        tally.check("and no ring, since there is nothing to press", [] if ring == "none" else [ring])
        tally.check("it opens at its top", [] if page.evaluate("scrollY") == 0 else ["it does not"])
        _articles(tally, reader, files)
        reader.open(files.file("plan"), WORDS)
        _back(tally, reader, first)
        _within(tally, reader)
        tally.check("no error on the way", reader.errors)


def _articles(tally, reader, files):
    """Every page of the folder shows as it would from the disk, but for what a sealed page may not have."""
    page = reader.page
    payload = open_sealed.open_box(files.box("plan"), WORDS)
    pages = {one["path"]: one["html"] for one in json.loads(payload)["pages"]}
    plain = page.context.new_page()
    unreached, unlike = set(pages), []
    todo, done = ["index.html"], set()
    shown = "() => [...document.body.children].filter(one => one.localName !== 'script' && !one.querySelector('#close')).map(one => one.outerHTML).join('')"
    while todo:
        path = todo.pop(0)
        done.add(path)
        unreached.discard(path)
        plain.goto((files.published("p-0147") / path).as_uri())
        # As it lies on the disk, where pictures lie beside it.
        wanted = re.sub(r'src="[^"]*"', "", plain.evaluate(shown))
        got = re.sub(r'src="[^"]*"| tabindex="-1"', "", page.evaluate(shown))
        if squeezed(got) != squeezed(wanted):
            unlike.append(f"{path} is not as it is published")
        if page.title() != plain.title() or page.get_attribute("html", "lang") != plain.get_attribute("html", "lang"):
            unlike.append(f"{path} has another title or language")
        for href in page.evaluate(_PLACES):
            base = path.rsplit("/", 1)[0] + "/" if "/" in path else ""
            target = posixpath.normpath(base + href.split("#")[0]) if href.split("#")[0] else path
            if target not in done and target not in todo:
                todo.append(target)
        if todo:
            # Through the page's own links where there is one here, and otherwise by the way it goes itself.
            page.evaluate("""path => { const link = document.createElement('a'); const depth = history.state.path.split('/').length - 1;
                link.href = '../'.repeat(depth) + path; document.body.append(link); link.click(); link.remove(); }""", todo[0])
    tally.check("each page is, element for element, the published one", unlike)
    tally.check("each page can be reached", [f"{path} cannot" for path in unreached])
    tally.check("there is more than the plan", [] if len(pages) > 3 else [f"{list(pages)}"])


def _back(tally, reader, first):
    page = reader.page
    link = page.locator("main a[href^='guidance/']").first
    link.click()
    article = reader.text
    tally.check("a link leads to an article", [] if article != first and page.locator("h1").count() == 1 else ["it does not"])
    tally.check("its heading has the focus, and it begins at its top", [] if reader.focus == "h1" and page.evaluate("scrollY") == 0 else [reader.focus])
    page.go_back()
    page.wait_for_function("history.state.path === 'index.html'")
    tally.check("back leads to the plan", [] if reader.text == first and reader.is_open else [f"{reader.state}"])
    page.go_forward()
    page.wait_for_function("history.state.path !== 'index.html'")
    tally.check("forward leads to the article", [] if reader.text == article else ["it does not"])
    page.locator("a[href='../index.html'], a[href^='../index.html#']").first.click()
    tally.check("the article leads back to the plan", [] if reader.text == first else ["it does not"])


def _within(tally, reader):
    page = reader.page
    href = page.evaluate("() => [...document.querySelectorAll('main a[href^=\"#\"], nav a[href^=\"#\"]')].map(one => one.getAttribute('href')).filter(href => href.length > 1).at(-1)")
    page.evaluate("href => [...document.querySelectorAll(`a[href=\"${href}\"]`)].at(-1).click()", href)
    top = page.evaluate("id => document.getElementById(id).getBoundingClientRect().top", href[1:])
    strip = page.evaluate("document.querySelector('.help').getBoundingClientRect().bottom")
    height = page.viewport_size["height"]
    tally.check("a link within the page leads to its place, below the help strip", [] if strip - 1 <= top < height else [f"{top} px, strip to {strip} px"])
    tally.check("the place has the focus", [] if reader.focus == href[1:] else [reader.focus])
    tally.check("the address stays", [] if "#" not in page.url else [page.url])
    page.evaluate("document.querySelector('a.skip').click()")
    tally.check("the skip link leads to the main part", [] if reader.focus == "main" else [reader.focus])
