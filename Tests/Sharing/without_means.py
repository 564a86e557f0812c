"""Viewers that cannot open a plan: no WebCrypto over plain http, no JavaScript. And what a host over https or localhost does."""
from chromium import chromium, host
from reader import Reader
from sealed_files import WORDS


def check(tally, files):
    with host(files.folder) as port, chromium("--host-resolver-rules=MAP clinic.test 127.0.0.1") as browser:
        reader = Reader(browser.new_context())
        for name in ("plan", "hebrew"):
            reader.open(f"http://clinic.test:{port}/{name}.html")
            unsafe = reader.page.evaluate("!isSecureContext && !crypto.subtle")
            tally.check(f"{name} over plain http: the browser has no WebCrypto", [] if unsafe else ["it has"])
            tally.check(f"{name} over plain http: the page says so and has no form", _only(reader, "cannot-decrypt"))
            alert = reader.page.locator("#cannot-decrypt").get_attribute("role")
            tally.check(f"{name} over plain http: a screen reader hears it", [] if alert == "alert" else [f"{alert}"])
        reader.open(f"http://127.0.0.1:{port}/plan.html", WORDS)
        tally.check("from a host that is a secure place it opens", [] if reader.is_open and not reader.errors else [f"{reader.state}"])
        tally.check("and asks the host for nothing else", [] if len(reader.asked) == 1 else reader.asked)
        _without_script(tally, files, browser)
        _without_encryption(tally, files, browser)


def _only(reader, message):
    problems = [] if reader.state == [message] else [f"seen: {reader.state}"]
    if reader.page.locator("#open").is_visible() or reader.errors:
        problems.append(f"there is a form, or an error: {reader.errors}")
    return problems


def _without_script(tally, files, browser):
    """Also viewers of mail attachments are like this."""
    page = browser.new_context(java_script_enabled=False).new_page()
    for name, words in (("plan", "Save the file on your device"), ("hebrew", "לשמור את הקובץ במכשיר")):
        page.goto(files.file(name).as_uri())
        seen = page.inner_text("main")
        right = page.is_visible("#cannot-run") and page.is_hidden("#open") and page.is_hidden("#closing") and words in seen
        tally.check(f"{name} without JavaScript: the page says what to do and has no form", [] if right else [seen[:200]])
        tally.check(f"{name} without JavaScript: the ways to help are there", [] if page.locator(".help a[href^='tel:']").first.is_visible() else ["none"])


def _without_encryption(tally, files, browser):
    """A browser whose WebCrypto is there but does not work."""
    context = browser.new_context()
    context.add_init_script("Object.defineProperty(crypto.subtle, 'deriveKey', {value: () => Promise.reject(new Error('no'))})")
    reader = Reader(context).open(files.file("plan"), WORDS)
    tally.check("WebCrypto that fails: something is said", [] if "damaged" in reader.state and not reader.errors else [f"{reader.state}"])
