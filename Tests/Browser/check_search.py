#!/usr/bin/env python3
"""Uses the search of built sites in Chromium, over file:// and under a strict content security policy.

    check_search.py OVERSEEN WORDS

OVERSEEN is the command. WORDS is a JSON list of texts and of what Swift makes of them (OVERSEEN_WRITE_WORDS); the script of the
pages must make the same of them. The last line is "N passed, M failed".
"""
import functools
import http.server
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import urllib.parse
import xml.etree.ElementTree

from playwright.sync_api import sync_playwright

POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"
passed = 0
failures = []


def expect(condition, what):
    global passed
    if condition:
        passed += 1
    else:
        failures.append(what)
        print("FAILED", what)


# --- the sites ---------------------------------------------------------------------------------------------------------------


def build(command, scratch, name, edits=()):
    """The reference clinic with some texts replaced, built; every public page gets the policy unless it has one."""
    clinic, out = scratch / f"{name}-clinic", scratch / name
    shutil.copytree("site", clinic)
    for file, old, new in edits:
        text = (clinic / file).read_text(encoding="utf-8")
        assert old in text, (file, old)
        (clinic / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    subprocess.run([command, "build", clinic, "-o", out, "--as-of", "2026-11-23", "--quiet"], check=True)
    for file in (out / "public").rglob("*.html"):
        text = file.read_text(encoding="utf-8")
        if "Content-Security-Policy" not in text:
            meta = f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
            file.write_text(text.replace('<meta charset="utf-8">', meta, 1), encoding="utf-8")
    return out


def data_of(script):
    """The value that a data script assigns."""
    return json.loads(re.search(r"^self\.\w+ = (.*);\s*\Z", script.read_text(encoding="utf-8"), re.S | re.M).group(1))


class Visitor:
    """A page that notes what it asks for and what goes wrong."""

    def __init__(self, context, root):
        self.page, self.root, self.asked = context.new_page(), root, []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("console", lambda m: expect(False, f"console: {m.text}") if m.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda error: expect(False, f"error: {error}"))
        self.page.on("dialog", lambda dialog: (expect(False, f"dialog: {dialog.message}"), dialog.dismiss()))

    def open(self, path):
        self.page.goto(self.root.as_uri() + "/" + path)

    def search(self, query):
        """Types a query into the field of the search page, and waits until the page has answered."""
        self.page.fill("#q", "")
        self.page.type("#q", query)
        self.rest()

    def rest(self):
        """Until the live region has had its say."""
        self.page.wait_for_timeout(500)

    @property
    def titles(self):
        return self.page.eval_on_selector_all("#found h3 a", "all => all.map(a => a.textContent)")

    @property
    def links(self):
        return self.page.eval_on_selector_all("#found h3 a", "all => all.map(a => a.getAttribute('href'))")

    @property
    def status(self):
        return self.page.inner_text("#search-status")

    def focused(self):
        return self.page.evaluate("document.activeElement.id || document.activeElement.getAttribute('href')")

    def close(self):
        for url in self.asked:
            path = pathlib.Path(urllib.parse.unquote(urllib.parse.urlsplit(url).path))
            expect(url.startswith("file://") and self.root in path.parents, f"asks for {url}")
        self.page.close()


# --- the checks --------------------------------------------------------------------------------------------------------------


def check_words(context, public, entries):
    visitor = Visitor(context, public)
    visitor.open("search.html")
    got = visitor.page.evaluate("texts => texts.map(searchWords)", [entry["text"] for entry in entries])
    wrong = [(e["text"], e["words"], words) for e, words in zip(entries, got) if words != e["words"]]
    for text, swift, script in wrong[:10]:
        print("  ", ascii(text), "Swift", ascii(swift), "script", ascii(script))
    expect(len(entries) > 5000 and not wrong, f"{len(wrong)} of {len(entries)} texts differ between Swift and the script")
    visitor.close()


def check_typing(context, public):
    visitor = Visitor(context, public)
    page = visitor.page
    visitor.open("guidance/sleep.html")
    expect(not any("search-" in url for url in visitor.asked), "a page loads no index")
    page.keyboard.press("/")
    expect(page.evaluate("document.activeElement.matches('.find input')"), "/ leads to the field in the bar")
    page.keyboard.type("a/b")
    expect(page.input_value(".find input") == "a/b", "/ is typed in a field")
    page.fill(".find input", "sleeping better")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html#q=*")
    visitor.rest()
    expect(page.input_value("#q") == "sleeping better" and visitor.titles[:1] == ["Sleeping better"], f"from the bar: {visitor.titles[:3]}")
    expect("?" not in page.url, "the query is not in the part of the address that is sent")
    visitor.search("sleep")
    expect(len(visitor.titles) > 3 and visitor.status == f"Results: {len(visitor.titles)}.", f"says the number: {visitor.status}")
    expect(all("sleep" in text.lower() for text in page.locator("#found").locator("mark").all_inner_texts()), "marks the word")
    expect(page.locator("#found p mark").count() > 2, "marks words in excerpts")
    expect(page.is_hidden("#all") and page.is_visible("#results"), "results take the place of the list")
    expect(page.url.endswith("search.html#q=sleep"), f"the address holds the query: {page.url}")
    visitor.search("slee")
    expect("Sleeping better" in visitor.titles and "Sleep first" in visitor.titles, "the last word need not be finished")
    visitor.search("sle better")
    expect(not visitor.status.startswith("Results"), "an earlier word must be whole")
    visitor.search("overseer")
    expect(visitor.links[:1] == ["glossary.html#term-overseer"], f"a word of the glossary: {visitor.links[:2]}")
    visitor.search("Noa Levi")
    expect(visitor.links[:1] == ["people.html#person-noa-levi"], f"a person: {visitor.links[:2]}")
    visitor.search("OVS101")
    expect(visitor.links[:1] == ["rules/OVS101.html"], f"a rule by its id: {visitor.links[:2]}")
    visitor.search("score")
    kinds = [link.split("/")[0] for link in visitor.links]
    expect(kinds.index("rules") > kinds.index("guidance"), f"guidance comes before rules: {visitor.links[:4]}")
    visitor.search("sleep zyxwv")
    expect(visitor.status.startswith("No page has all") and visitor.titles, f"some of the words: {visitor.status}")
    visitor.search("zyxwv")
    expect(not visitor.titles and visitor.status.startswith("Nothing found"), f"nothing: {visitor.status}")
    expect(page.is_visible("#all") and page.is_hidden("#results"), "without results all pages are listed")
    visitor.search("!!! ---")
    expect(not visitor.titles and visitor.status.startswith("Nothing found"), "signs alone find nothing")
    visitor.close()


def check_keyboard(context, public):
    visitor = Visitor(context, public)
    page = visitor.page
    visitor.open("search.html")
    expect(visitor.focused() == "q", "the field waits for words")
    visitor.search("worry")
    links = visitor.links
    for key, place in [("ArrowDown", links[0]), ("ArrowDown", links[1]), ("ArrowUp", links[0]), ("ArrowUp", "q"), ("ArrowUp", "q")]:
        page.keyboard.press(key)
        expect(visitor.focused() == place, f"{key} leads to {place}: {visitor.focused()}")
    page.keyboard.press("Enter")
    page.wait_for_timeout(200)
    expect(visitor.focused() == links[0], "Enter in the field leads to the first result")
    page.keyboard.press("/")
    expect(visitor.focused() == "q" and page.input_value("#q") == "worry", "/ leads back to the field")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/" + links[0])
    page.go_back()
    page.wait_for_url("**/search.html*")
    visitor.rest()
    expect(page.input_value("#q") == "worry" and visitor.links == links, "going back finds the results again")
    page.focus("#found a")
    page.keyboard.press("Escape")
    visitor.rest()
    expect(page.input_value("#q") == "" and visitor.focused() == "q" and page.is_visible("#all"), "Escape clears")
    expect(visitor.status == "" and page.url.endswith("search.html"), "and nothing is left of the query")
    page.uncheck("#slash")
    visitor.open("people.html")
    page.keyboard.press("/")
    expect(page.evaluate("document.activeElement === document.body"), "/ can be turned off")
    visitor.open("search.html")
    expect(not page.is_checked("#slash"), "and stays off")
    page.check("#slash")
    visitor.close()


def check_addresses(context, public):
    visitor = Visitor(context, public)
    page = visitor.page
    for address, query in [("?q=sleep", "sleep"), ("?q=small+steps", "small steps"), ("#q=small%20steps", "small steps")]:
        visitor.open("search.html" + address)
        visitor.rest()
        expect(page.input_value("#q") == query and visitor.titles, f"{address}: {page.input_value('#q')}")
    hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>\"'&"
    for address in ["?q=" + urllib.parse.quote(hostile), "#q=" + urllib.parse.quote(hostile), "?q=%E0%A4%A", "#q=%", "#main"]:
        visitor.open("search.html" + address)
        visitor.rest()
        expect(page.locator("main img, main script").count() == 0, f"{address} stays a text")
    visitor.search(hostile + " sleep")
    expect(page.locator("main img, main script").count() == 0 and visitor.titles, "hostile words are looked for as words")
    for word in ["__proto__", "constructor", "toString"]:
        visitor.search(word)
        expect(visitor.status.startswith(("Nothing", "Results")), f"{word} is a word: {visitor.status}")
    # Every result leads to a page and an anchor that exist.
    index = data_of(public / "search-index.js")
    for section, record in enumerate(index["recordOf"]):
        path, _, anchor = index["paths"][record].partition("#")
        anchor = index["anchors"][section] or anchor
        file = public / path
        expect(file.is_file() and (not anchor or f'id="{anchor}"' in file.read_text(encoding="utf-8")), f"{path}#{anchor} exists")
    visitor.close()


def check_hebrew(context, public):
    visitor = Visitor(context, public)
    page = visitor.page
    visitor.open("search.html")
    for query in ["צעדים", "צְעָדִים", "הצעדים", "בצעדים", "צעדי"]:
        visitor.search(query)
        expect("guidance/small-steps.he.html" in visitor.links, f"{query} finds the Hebrew article: {visitor.links[:3]}")
    visitor.search("צעדים קטנים")
    expect(visitor.links[:1] == ["guidance/small-steps.he.html"], f"{visitor.links[:2]}")
    expect(page.locator("#found h3").first.get_attribute("dir") == "rtl", "a Hebrew result runs from right to left")
    expect(page.locator("#found h3").first.get_attribute("lang") == "he", "and says its language")
    expect(page.locator("#found p mark").count() > 0, "and its words are marked")
    visitor.close()


def check_whole_hebrew(context, public):
    """A clinic whose first language is Hebrew."""
    visitor = Visitor(context, public)
    visitor.open("search.html")
    expect(visitor.page.get_attribute("html", "dir") == "rtl" and "חיפוש" in visitor.page.inner_text("h1"), "the page is in Hebrew")
    visitor.search("משגיח")
    expect("glossary.html#term-overseer" in visitor.links and visitor.status.startswith("תוצאות"), f"{visitor.links[:3]}")
    visitor.close()


def check_arabic(context, public):
    """The joined words of Arabic, on the script alone."""
    visitor = Visitor(context, public)
    visitor.open("search.html")
    fits = "([a, b]) => fit(stems(searchWords(a)[0]), false, stems(searchWords(b)[0]))"
    for first, second in [("القلق", "قلق"), ("والقلق", "القلق"), ("للقلق", "قلق"), ("بالقلق", "قلق"), ("وقلق", "قلق"), ("قَلَقٌ", "القلق")]:
        expect(visitor.page.evaluate(fits, [first, second]) > 0, f"{first} and {second} fit")
    for first, second in [("القلق", "النوم"), ("ال", "القلق"), ("שלום", "שלומי")]:
        expect(visitor.page.evaluate(fits, [first, second]) == 0, f"{first} and {second} do not fit")
    visitor.close()


def check_ranking(context, public):
    """Over an index of a few words: titles before headings before texts, rare words before common ones, and nothing random."""
    visitor = Visitor(context, public)
    visitor.open("search.html")
    # A posting is four times the section plus the weight, as the step from the one before.
    index = {
        "paths": ["a", "b", "c", "d", "e"], "titles": ["One", "Two", "Word", "Four", "Word"], "kindOf": [0, 0, 0, 0, 1],
        "shares": [100, 40], "recordOf": [0, 1, 2, 2, 3, 4],
        "words": "common rare word", "postings": [[0, 4, 4, 8], [4], [0, 6, 9, 1, 7]],
    }
    find = """([index, query]) => { index.stems = index.words.split(" ").map(stems);
        const { list, hasAll } = findRecords(index, searchWords(query).map(stems));
        return [list.map((hit) => [hit.record, hit.section]), hasAll]; }"""
    for query, hits in [
        ("word", [[2, 3], [4, 5], [1, 1], [0, 0], [3, 4]]),
        ("common rare", [[1, 1]]),
        ("rare common", [[1, 1]]),
        ("rare none", [[1, 1]]),
    ]:
        got, has_all = visitor.page.evaluate(find, [index, query])
        again, _ = visitor.page.evaluate(find, [index, query])
        expect(got == again, f"{query}: the same each time")
        expect(got == hits and has_all == ("none" not in query), f"{query}: {got} {has_all}")
    visitor.close()


def check_hostile_content(context, public):
    """Markup in a clinic's own texts."""
    visitor = Visitor(context, public)
    page = visitor.page
    visitor.open("search.html")
    visitor.search("quokka")
    expect(len(visitor.titles) >= 2 and any("<img src=x" in title for title in visitor.titles), f"titles as written: {visitor.titles}")
    expect(page.locator("main img, #found script").count() == 0, "no markup comes out of the index")
    visitor.close()


def check_narrow(browser, public):
    for width in (320, 390, 1280):
        context = browser.new_context(viewport={"width": width, "height": 800})
        visitor = Visitor(context, public)
        page = visitor.page
        visitor.open("index.html")
        expect(page.is_visible(".find-link") == (width < 992) and page.is_visible(".find") == (width >= 992), f"{width}: field or sign")
        if width < 992:
            page.keyboard.press("/")
            page.wait_for_url("**/search.html")
        visitor.open("search.html?q=companion")
        visitor.rest()
        expect(page.evaluate("document.documentElement.scrollWidth") <= width, f"{width}: results fit")
        visitor.close()
        context.close()


def check_without_script(browser, public):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((public / "search.html").as_uri())
    expect(page.is_visible("noscript") and page.is_hidden("#search"), "without a script the page says so")
    links = {link.get_attribute("href") for link in page.locator("#all a").all()}
    files = {str(file.relative_to(public)) for file in public.rglob("*.html")} - {"search.html", "404.html"}
    expect(links == files, f"without a script all pages are listed: {links ^ files}")
    context.close()


def check_wrong_address(browser, public):
    """A host that shows 404.html for any path, below the path of the public address."""

    class Handler(http.server.SimpleHTTPRequestHandler):
        def translate_path(self, path):
            path = urllib.parse.urlsplit(path).path
            return str(public) + path.removeprefix("/our-care") if path.startswith("/our-care/") else "/nowhere"

        def send_error(self, code, message=None, explain=None):
            body = (public / "404.html").read_bytes()
            self.send_response(404)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    context = browser.new_context()
    page = context.new_page()
    origin = f"http://127.0.0.1:{server.server_port}"
    for path in ["/our-care/no.html", "/our-care/a/b/c/no", "/our-care/guidance/no.html?x=1"]:
        answer = page.goto(origin + path)
        expect(answer.status == 404 and page.is_visible(".help"), f"{path}: the page for a wrong address")
        colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
        expect(colour not in ("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"), f"{path}: has its styles")
        page.click("main a")
        page.wait_for_url(origin + "/our-care/search.html")
        page.fill("#q", "sleep")
        page.wait_for_selector("#found a")
        page.click("#found a")
        expect(page.url.startswith(origin + "/our-care/") and "404" not in page.title(), f"{path}: search leads on over http")
    context.close()
    server.shutdown()


def check_privacy(out):
    """Nothing that is not on a public page is in the index, and search is in no other edition."""
    public = out / "public"
    index, texts = data_of(public / "search-index.js"), data_of(public / "search-texts.js")
    held = " ".join([*texts, *index["titles"], *index["headings"], index["words"], *index["paths"]])
    words = set(re.findall(r"\w+", held))
    for name in ["George", "Daniel", "Aisha", "Sofia", "Tom", "Idris", "Elena", "Priya", "יעל", "Marek", "Maya", "Lucy", "Ken"]:
        expect(name not in words, f"a patient's name is in the index: {name}")
    for folder in (out / "patients").iterdir():
        expect(folder.name not in held, "a patient's address is in the index")
    notes = 0
    for file in pathlib.Path("site/guidance").glob("*.md"):
        for block in re.findall(r"^> \[!STAFF\].*\n((?:>.*\n)*)", file.read_text(encoding="utf-8"), re.M):
            for line in (line.lstrip("> ").strip() for line in block.splitlines()):
                notes += 1
                expect(len(line) < 12 or line[:40] not in held, f"{file.name}: a staff note is in the index")
    expect(notes > 0, "the reference clinic has staff notes to look for")
    for edition in ("patients", "staff"):
        for file in (out / edition).rglob("*"):
            expect("search" not in file.name and file.name not in ("404.html", "robots.txt", "sitemap.xml"), f"{edition}: {file.name}")
            if file.suffix == ".html":
                text = file.read_text(encoding="utf-8")
                expect(not re.search(r"search\.(html|js)|role=.search|<script", text), f"{edition}: a page knows of search")
    size = (public / "search-index.js").stat().st_size
    print(f"search-index.js {size} bytes, search-texts.js {(public / 'search-texts.js').stat().st_size} bytes")
    expect(size < 200_000, f"the index has {size} bytes")


def check_sitemap(public):
    """After https://www.sitemaps.org/protocol.html."""
    namespace = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    root = xml.etree.ElementTree.parse(public / "sitemap.xml").getroot()
    expect(root.tag == namespace + "urlset" and 0 < len(root) <= 50_000, "the sitemap is a urlset")
    for url in root:
        names = [child.tag.removeprefix(namespace) for child in url]
        expect(url.tag == namespace + "url" and names in (["loc"], ["loc", "lastmod"]), f"an entry is {names}")
        place = url[0].text
        expect(place.startswith("https://care.example/our-care/") and len(place) < 2048 and place.isascii(), place)
        path = urllib.parse.unquote(place.removeprefix("https://care.example/our-care/"))
        expect((public / (path or "index.html")).is_file(), f"{path} is a page")
        expect(len(url) < 2 or re.fullmatch(r"\d{4}-\d\d-\d\d", url[1].text), "lastmod is a day")


def main():
    command, entries = pathlib.Path(sys.argv[1]).resolve(), json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        scratch = pathlib.Path(scratch)
        plain = build(command, scratch, "plain")
        title = "title: Sleeping better"
        other = build(command, scratch, "other", [
            ("clinic.yml", "synthetic: true", "synthetic: true\npublic-url: https://care.example/our-care/"),
            ("guidance/sleep.md", title, 'title: "Quokka <img src=x onerror=alert(3)> <script>alert(4)</script>"'),
        ])
        hebrew = build(command, scratch, "hebrew", [("clinic.yml", "languages: [en, he]", "languages: [he, en]")])
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        context = browser.new_context(viewport={"width": 1280, "height": 900})
        public = plain / "public"
        check_words(context, public, entries)
        check_typing(context, public)
        check_keyboard(context, public)
        check_addresses(context, public)
        check_hebrew(context, public)
        check_arabic(context, public)
        check_ranking(context, public)
        check_whole_hebrew(context, hebrew / "public")
        check_hostile_content(context, other / "public")
        check_narrow(browser, public)
        check_without_script(browser, public)
        check_wrong_address(browser, other / "public")
        check_privacy(plain)
        check_sitemap(other / "public")
        browser.close()
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
