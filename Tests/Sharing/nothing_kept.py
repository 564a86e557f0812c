"""Nothing is kept, nothing is asked for, and the address tells nothing: while a plan is open and after it."""
import contextlib
import re
import time

from playwright.sync_api import Error as PlaywrightError

from chromium import chromium, host
from reader import Reader
from sealed_files import WORDS

_STORES = """async () => ({local: localStorage.length, session: sessionStorage.length, cookies: document.cookie,
  databases: (await indexedDB.databases()).map(one => one.name), name: window.name,
  caches: self.caches ? await caches.keys().catch(() => []) : [],
  workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations().catch(() => [])).length : 0})"""
_NOTHING = {"local": 0, "session": 0, "cookies": "", "databases": [], "name": "", "caches": [], "workers": 0}


def check(tally, files):
    with chromium() as browser:
        context = browser.new_context()
        reader = Reader(context)
        page, file = reader.page, files.file("plan")
        reader.open(file)
        shut = (page.title(), reader.text)
        lang = page.get_attribute("html", "lang")
        reader.try_words(WORDS)
        tally.check("nothing is stored when it opened", _kept(page))
        tally.check("the field is empty", [] if page.evaluate("!document.querySelector('input')") else ["there is a field"])
        states = [page.evaluate("JSON.stringify(history.state)")]
        page.locator("main a[href^='guidance/']").first.click()
        tally.check("nothing is stored on a page inside", _kept(page))
        tally.check("the address is that of the file", [] if page.url == file.as_uri() else [page.url])
        tally.check("no request but for the file", [] if reader.asked == [file.as_uri()] else reader.asked)
        tally.check("no cookie of the browser", [] if not context.cookies() else ["there is one"])
        states.append(page.evaluate("JSON.stringify(history.state)"))
        tally.check("the history holds no words and no name", [state for state in states if any(word in state for word in [*WORDS.split(), "Maya"])])
        page.click("#close")
        tally.check("close: the room is as it was", [] if reader.is_closed and (page.title(), reader.text) == shut else [f"{reader.state} {page.title()}"])
        tally.check("close: nothing of the plan is in the page", _left(page))
        tally.check("close: the focus is in the field, and the words are hidden again",
                    [] if reader.focus == "pass" and page.get_attribute("#pass", "type") == "password" else [reader.focus])
        tally.check("close: the language is as it was", [] if page.get_attribute("html", "lang") == lang else ["it is not"])
        page.go_back()
        tally.check("close, then back: still closed", [] if reader.is_closed else [f"{reader.state}"])
        _opened_again(tally, reader, files)
        tally.check("nothing went wrong unsaid", [*reader.errors, *reader.said])
    _left_and_back(tally, files)


def _kept(page):
    kept = page.evaluate(_STORES)
    return [f"{key}: {kept[key]}" for key in kept if kept[key] != _NOTHING[key]]


def _left(page):
    """Words of the plan that are anywhere in the page, its title or its fields."""
    # Without the sealed box, in whose letters any short word turns up by chance.
    page_now = re.sub(r'(<script[^>]* id="sealed-plan">).*?</script>', "", page.content(), flags=re.S)
    held = page_now + page.title() + page.evaluate("[...document.querySelectorAll('input')].map(one => one.value).join()")
    return [f"{word} is there" for word in ["Maya", "choir", "Companion", *WORDS.split()] if word in held]


def _opened_again(tally, reader, files):
    reader.open(files.file("plan"), WORDS)
    first = reader.text
    reader.page.click("#close")
    reader.try_words(WORDS)
    tally.check("after close it opens again as before", [] if reader.text == first else [f"{reader.state}"])
    reader.page.reload()
    tally.check("a page loaded again is closed", [] if reader.is_closed else [f"{reader.state}"])
    tally.check("a page loaded again holds nothing of the plan", _left(reader.page))


def _left_and_back(tally, files):
    """Leaving for another page and coming back, where the browser keeps the page alive and where it makes it anew."""
    with host(files.folder) as port:
        address = f"http://127.0.0.1:{port}/"
        # Kept alive are only pages of hosts, and only without this argument.
        with chromium(without=["--disable-back-forward-cache"]) as browser:
            _leave(tally, browser, files, address + "plan.html", address + "hebrew.html", "kept alive")
    with chromium() as browser:
        _leave(tally, browser, files, files.file("plan").as_uri(), files.file("hebrew").as_uri(), "made anew")


# As much work again as an attempt, so that one that went on after the return would have ended before.
_WAIT = """async () => {
  const key = await crypto.subtle.importKey('raw', new Uint8Array(8), 'PBKDF2', false, ['deriveBits']);
  const rounds = {name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(8), iterations: 600000};
  for (let turn = 0; turn < 4; turn++) await crypto.subtle.deriveBits(rounds, key, 256);
}"""


def _back(page, address):
    """The remote control's own way back waits for a page to be loaded, which one that was kept alive never is."""
    page.evaluate("setTimeout(() => history.back())")
    for _ in range(200):
        time.sleep(0.05)
        with contextlib.suppress(PlaywrightError):
            if page.evaluate("address => location.href === address && shown.length > 0", address):
                return
    raise TimeoutError("there is no way back")


def _leave(tally, browser, files, address, elsewhere, way):
    context = browser.new_context()
    context.add_init_script("window.shown = []; addEventListener('pageshow', event => shown.push(event.persisted))")
    for name in ("an open plan", "words in the field", "a plan that is just opening"):
        reader = Reader(context)
        page = reader.page
        if name == "an open plan":
            reader.open(address, WORDS)
        else:
            reader.open(address)
            page.fill("#pass", WORDS)
        if name == "a plan that is just opening":
            page.press("#pass", "Enter")
        page.goto(elsewhere)
        _back(page, address)
        page.evaluate(_WAIT)
        is_so = page.evaluate("shown.at(-1)") == (way == "kept alive")
        tally.check(f"{name}, left and come back to: the page was {way}", [] if is_so else ["it was not"])
        tally.check(f"{name}, left and come back to, {way}: closed and empty", [] if reader.is_closed else [f"{reader.state}"])
        tally.check(f"{name}, left and come back to, {way}: nothing is in the page", _left(page))
        reader.close()
    context.close()
