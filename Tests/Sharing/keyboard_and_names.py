"""The keyboard alone, and what a screen reader is told: of the closed room, of wrong words, and of the opened plan."""
import re

import site_pages
from checks import keyboard
from chromium import chromium
from opened_tabs import OpenedTabs
from reader import Reader
from sealed_files import WORDS

_STATES = {"the closed room": None, "wrong words": "quite other words than these ones", "the opened plan": WORDS}


def check(tally, files):
    with chromium() as browser:
        reader = Reader(browser.new_context())
        _by_keyboard(tally, reader, files)
        _names(tally, reader, files)
        _live(tally, reader, files)
        _every_stop(tally, browser, files)


def _tab_to(page, selector, most=12):
    """Presses Tab until something has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return True
    return False


def _by_keyboard(tally, reader, files):
    page = reader.open(files.file("plan")).page
    order = []
    for _ in range(12):
        page.keyboard.press("Tab")
        order.append(page.evaluate("document.activeElement.id || document.activeElement.className || document.activeElement.localName"))
    wanted = ["pass", "show", "button"]
    place = order.index("pass") if "pass" in order else 0
    tally.check("field, tick and button follow each other", [] if order[place:place + 3] == wanted else [f"{order}"])
    tally.check("the first stop leads past the head", [] if order[0] == "skip" else [f"{order[:2]}"])
    reader.open(files.file("plan"))
    reached = _tab_to(page, "#pass")
    page.keyboard.type(WORDS)
    tally.check("what is typed is hidden at first", [] if page.get_attribute("#pass", "type") == "password" else ["it is not"])
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    tally.check("the tick shows the words", [] if page.get_attribute("#pass", "type") == "text" and page.input_value("#pass") == WORDS else ["it does not"])
    page.keyboard.press("Space")
    tally.check("and hides them again", [] if page.get_attribute("#pass", "type") == "password" else ["it does not"])
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    reader.answer()
    tally.check("Enter on the button opens it", [] if reached and reader.is_open else [f"{reader.state}"])
    tally.check("then the heading has the focus", [] if reader.focus == "h1" else [reader.focus])
    reached = _tab_to(page, "#close", 400)
    page.keyboard.press("Enter")
    tally.check("Close is reached, and closes", [] if reached and reader.is_closed and reader.focus == "pass" else [f"{reached} {reader.state}"])
    page.keyboard.type(WORDS)
    page.keyboard.press("Enter")
    reader.answer()
    tally.check("Enter in the field opens it", [] if reader.is_open else [f"{reader.state}"])
    reader.open(files.file("plan"))
    page.focus("#pass")
    page.keyboard.press("Enter")
    asks = page.evaluate("document.querySelector('#pass').validity.valueMissing && document.activeElement.id === 'pass'")
    tally.check("an empty field is asked for, not tried", [] if asks and reader.state == ["open"] and not page.inner_text("#busy") else [f"{reader.state}"])


def _names(tally, reader, files):
    """Roles, names and descriptions as the browser gives them to a screen reader."""
    page = reader.open(files.file("plan")).page
    closed = page.locator("body").aria_snapshot()
    for part in ('heading "A plan for you, sealed" [level=1]', 'textbox "Your passphrase"', 'checkbox "Show the words"', 'button "Open my plan"',
                 'heading "What is this?" [level=2]'):
        tally.check(f"the closed room has {part}", [] if part in closed else [closed[:600]])
    tally.check("the closed room has no way to close", [] if "Close the plan" not in closed else [closed[-200:]])
    described = page.get_by_role("textbox", description=re.compile("in person or by phone"))
    tally.check("the field is described by its hint", [] if described.count() == 1 else [f"{described.count()}"])
    reader.try_words(_STATES["wrong words"])
    wrong = page.locator("body").aria_snapshot()
    tally.check("wrong words are an alert", [] if re.search(r"- alert: .*did not open it", wrong) else [wrong[:900]])
    described = page.get_by_role("textbox", description=re.compile("did not open it.*in person or by phone", re.S))
    tally.check("the field is described by what is wrong, then by its hint", [] if described.count() == 1 else [f"{described.count()}"])
    reader.try_words(WORDS)
    plan = page.locator("body").aria_snapshot()
    for part in ('button "Close the plan"', "[level=1]", "- main:", "complementary"):
        tally.check(f"the opened plan has {part}", [] if part in plan else [plan[:400]])
    tally.check("the opened plan has one main part, one main heading and no field", [] if plan.count("- main") == 1 and plan.count("[level=1]") == 1
                and "textbox" not in plan else [f"{plan.count('- main')} {plan.count('[level=1]')}"])


def _live(tally, reader, files):
    """What is said without being looked for stands in regions that are there before their words."""
    page = reader.open(files.file("plan")).page
    roles = page.evaluate("Object.fromEntries(['busy', 'bad', 'damaged', 'cannot-decrypt'].map(id => [id, document.getElementById(id).getAttribute('role')]))")
    wanted = {"busy": "status", "bad": "alert", "damaged": "alert", "cannot-decrypt": "alert"}
    tally.check("messages are status or alert", [] if roles == wanted else [f"{roles}"])
    page.evaluate("""() => { window.heard = []; const busy = document.getElementById('busy');
        new MutationObserver(() => heard.push(busy.textContent)).observe(busy, {childList: true, characterData: true, subtree: true}); }""")
    reader.try_words(_STATES["wrong words"])
    heard = page.evaluate("heard")
    tally.check("while it opens it says so, and stops saying so", [] if heard == ["Opening. This takes a few seconds.", ""] else [f"{heard}"])


def _every_stop(tally, browser, files):
    """Every stop forwards and backwards: seen, ringed, and covered by nothing. As on all pages of the site."""
    for state, words in _STATES.items():
        page = site_pages.SitePage(files.folder, files.file("plan"))
        # In an opened plan the skip link works without a change of the address (inside.py).
        is_open = state == "the opened plan"
        faults = list(keyboard.check(OpenedTabs(browser, words), page, widths=(1280, 390), rings=not is_open, skips=not is_open))
        tally.check(f"{state}: every stop of the keyboard", faults)
