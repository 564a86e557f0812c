"""One byte of a file is another: it is refused in words, or opens as the very same plan. Never as another one."""
import regions
from chromium import chromium
from playwright.sync_api import TimeoutError as PlaywrightTimeout
from reader import Reader
from sealed_files import WORDS

# Where a page cannot speak any more: an open comment, title or style swallows what comes after it.
_MAY_BE_MUTE = ("head and policy", "style")


def check(tally, files):
    untouched = files.file("plan").read_bytes()
    with chromium() as browser:
        reader = Reader(browser.new_context())
        sound = reader.open(files.file("plan"), WORDS).text
        found = {"same": 0, "refused": 0, "mute": 0}
        for region, offset, byte in regions.changes(untouched):
            old = chr(untouched[offset])
            file = files.copy("tampered", lambda page: page[:offset] + bytes([byte]) + page[offset + 1:])
            outcome, problem = _outcome(reader, file, sound)
            if outcome == "mute" and region not in _MAY_BE_MUTE:
                problem = "nothing is said"
            found[outcome] = found.get(outcome, 0) + 1
            tally.check(f"{region}: {old!r} at {offset} becomes {chr(byte)!r}: {outcome}", [problem] if problem else [])
        lacking = [outcome for outcome in ("same", "refused") if found[outcome] < 10]
        tally.check("bytes were changed that matter, and bytes that do not", [f"few are {one}: {found}" for one in lacking])
        _script(tally, files, reader)
        _box(tally, files, reader)


def _outcome(reader, file, sound):
    """What became of a file, and what is wrong with that, or None."""
    reader.open(file)
    state = reader.state
    if "open" not in state:
        if set(state) & {"cannot-run", "cannot-decrypt", "damaged"}:
            return "refused", None
        # A notice whose own id is broken is still there to be read.
        return ("refused" if "Save the file on your device" in reader.page.inner_text("body") else "mute"), None
    try:
        reader.try_words(WORDS)
    except PlaywrightTimeout:
        return "dead", f"the form does not answer: {reader.state} {reader.errors}"
    if reader.page.locator("#pass").count():
        state = set(reader.state) & {"bad", "damaged"}
        return ("refused", None) if state and not reader.errors else ("dead", f"{reader.state} {reader.errors}")
    if reader.text != sound:
        return "another text", "it opens as something else"
    return "same", f"errors: {reader.errors}" if reader.errors else None


def _script(tally, files, reader):
    """A script that somebody changed does not run, even if it would only add something."""
    reader.open(files.copy("tampered", lambda page: page.replace(b"  const find =", b"  document.title = 'stolen'; const find =", 1)))
    blocked = any("Content Security Policy" in line for line in reader.said)
    is_quiet = reader.state == ["cannot-run"] and reader.page.title() != "stolen" and blocked
    tally.check("a changed script is stopped by the policy, and the page says what to do", [] if is_quiet else [f"{reader.state} {reader.said[:2]}"])
    extra = b"<script>document.title = 'stolen'</script><img src=x onerror=\"document.title = 'stolen'\"></body>"
    reader.open(files.copy("tampered", lambda page: page.replace(b"</body>", extra, 1)), WORDS)
    tally.check("a second script and a handler do not run", [] if reader.page.title() != "stolen" and reader.is_open else [f"{reader.state}"])


def _box(tally, files, reader):
    """Rounds that a reader must not take, whatever they would open."""
    for rounds in (b"1", b"599999", b"20000001", b"-600000", b"1e99", b"null", b'"600000"'):
        reader.open(files.copy("tampered", lambda page: page.replace(b'"iterations":600000', b'"iterations":' + rounds)), WORDS)
        said = set(reader.state) & {"bad", "damaged"}
        tally.check(f"{rounds.decode()} rounds are not taken", [] if said and not reader.errors else [f"{reader.state} {reader.errors}"])
