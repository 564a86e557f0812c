"""How sealed pages look: accessibility by axe-core, layout, targets, forced colours, contrast and loading, in every language.

The checks are those of all pages of a site (Tests/Browser/checks), in the closed room, after wrong words, and in the opened plan.
"""
import make_sites
import site_pages
from checks import axe, display_modes, layout, targets
from chromium import chromium
from opened_tabs import OpenedTabs
from sealed_files import WORDS

_STATES = {"the closed room": None, "wrong words": "quite other words than these ones", "the opened plan": WORDS}
_WIDTHS = (320, 390, 1280)
_SIDEWAYS = "() => [document.documentElement.scrollWidth, innerWidth]"


def check(tally, files):
    with chromium() as browser:
        for language in make_sites.languages():
            name = "plan" if language == "en" else f"plan-{language}"
            page = site_pages.SitePage(files.folder, files.file(name))
            for state, words in _STATES.items():
                # The room after wrong words is the closed one, and more.
                if state == "the closed room" and language != "en":
                    continue
                tabs = OpenedTabs(browser, words)
                for what, faults in _looked_at(tabs, page, state, language):
                    tally.check(f"{language}, {state}: {what}", list(faults))
                tabs.close()


def _looked_at(tabs, page, state, language):
    everything = {"en": axe.ALL, "he": (("light", 1280), ("dark", 390))}.get(language, (("dark", 390),))
    # A window as high as a plan: the bar with the button to close then covers nothing, as wherever a reader scrolls to.
    yield axe.version(), axe.check(tabs, page, everything, height=900 if state != "the opened plan" else 20_000)
    yield "no scrolling sideways at 320, 390 and 1280 px", _sideways(tabs, page)
    yield "the page's language and direction", _language(tabs, page)
    if language in ("en", "he"):
        yield "layout, also with large text", layout.check(tabs, page)
        yield "targets", targets.check(tabs, page)
        yield "forced colours and no movement", display_modes.check(tabs, page)
    else:
        yield "layout", layout.check(tabs, page, sizes=("narrow",))


def _sideways(tabs, page):
    tab = tabs.open(page, reduced_motion="reduce")
    for width in _WIDTHS:
        tab.set_viewport_size({"width": width, "height": 800})
        wide, window = tab.evaluate(_SIDEWAYS)
        if wide > window:
            yield f"{wide} px wide at {window} px"


def _language(tabs, page):
    # In the tab as the last check left it.
    tab = tabs.tab(reduced_motion="reduce")
    language = page.file.stem.partition("-")[2] or "en"
    said = tab.evaluate("[document.documentElement.lang, document.documentElement.dir]")
    wanted = [language, "rtl" if language in ("ar", "he") else "ltr"]
    if said != wanted:
        yield f"{said}"
