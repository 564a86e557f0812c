"""On paper: the closed room says how to get a plan, and the opened plan is all there, without what is only for a screen."""
import re

import pypdfium2
from chromium import chromium
from reader import Reader
from sealed_files import WORDS

_SEEN = """() => ['form', '#closing', '#close', '#pass', '.skip', 'button'].filter(selector =>
  [...document.querySelectorAll(selector)].some(element => element.checkVisibility()))"""


def check(tally, files):
    with chromium() as browser:
        reader = Reader(browser.new_context())
        for name in ("plan", "hebrew"):
            reader.open(files.file(name))
            text, sheets = _printed(reader.page)
            wanted = ["Sam", "01632 960 14", "Harbour Street Clinic"] if name == "plan" else ["01632", "999"]
            tally.check(f"{name}, closed, on paper: one sheet that says what it is and whom to call",
                        [f"{sheets} sheets"] * (sheets != 1) + [f"no {word}" for word in wanted if word not in text])
            tally.check(f"{name}, closed, on paper: no form", _on_paper(reader.page))
            reader.try_words(WORDS)
            words = _words(reader.page)
            text, sheets = _printed(reader.page)
            lacking = sorted(word for word in words if word not in re.sub(r"\W", "", text.lower()))
            tally.check(f"{name}, opened, on paper: every word of the plan", lacking[:8])
            tally.check(f"{name}, opened, on paper: no button and no form", _on_paper(reader.page))
            tally.check(f"{name}, opened, on paper: three sheets at most", [f"{sheets}"] if sheets > 3 else [])
            reader.page.evaluate("scrollTo(0, document.body.scrollHeight)")
            reader.page.click("#close")
            text, _ = _printed(reader.page)
            tally.check(f"{name}, closed again, on paper: nothing of the plan", [word for word in ("Maya", "choir", "יעל") if word in text])


def _printed(page):
    """The text and the number of sheets of the page as A4."""
    document = pypdfium2.PdfDocument(page.pdf(format="A4"))
    try:
        return "\n".join(sheet.get_textpage().get_text_range() for sheet in document), len(document)
    finally:
        document.close()


def _on_paper(page):
    page.emulate_media(media="print")
    seen = page.evaluate(_SEEN)
    page.emulate_media(media="null")
    return seen


def _words(page):
    """Words in Latin letters that print shows, but for those in drawings, which may become outlines."""
    page.emulate_media(media="print")
    text = page.evaluate("""() => { const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), words = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (!node.parentElement.closest('svg, code, .hidden-text') && node.parentElement.checkVisibility({visibilityProperty: true})) words.push(node.data);
        return words.join(' '); }""")
    page.emulate_media(media="null")
    return set(re.findall(r"[a-z]{3,}", text.lower()))
