"""Which words open a file, which do not, and what the page says then."""
import shutil

from chromium import chromium
from reader import Reader
from sealed_files import CARER, CHANGED, OTHER, WORDS

SPELLINGS = {
    "as they were given": WORDS, "in capitals": WORDS.upper(), "without gaps": WORDS.replace(" ", ""),
    "with hyphens, wide gaps and a line end's space": "  Walking--candle \u00a0 sunset\u2010river\u2013COPPER\u3000moss ",
}


def check(tally, files):
    with chromium() as browser:
        reader = Reader(browser.new_context())
        _wrong(tally, files, reader)
        for name, words in SPELLINGS.items():
            reader.open(files.file("plan"), words)
            tally.check(f"the words open the plan {name}", [] if reader.is_open and "Maya" in reader.text else [f"seen: {reader.state}"])
        text = reader.text
        reader.open(files.file("plan"), CARER)
        tally.check("somebody else's words open the same plan", [] if reader.is_open and reader.text == text else [f"seen: {reader.state}"])
        _digits(tally, files, reader)
        _resealed(tally, files, reader, text)


def _wrong(tally, files, reader):
    page, words = reader.page, "walking candle sunset river copper mess"
    reader.open(files.file("plan"), words)
    said = page.inner_text("#bad")
    found = {
        "the page says so": reader.state == ["bad", "open"] and said.startswith("Those words did not open it."),
        "they stay in the field": page.input_value("#pass") == words,
        "the field has the focus": reader.focus == "pass",
        "the field is marked as wrong": page.get_attribute("#pass", "aria-invalid") == "true",
        "the field is described by what is wrong": page.get_attribute("#pass", "aria-describedby").split()[0] == "bad",
        "no error goes unsaid": not reader.errors,
        "it no longer says that it is opening": page.inner_text("#busy") == "",
    }
    for what, is_so in found.items():
        tally.check(f"wrong words: {what}", [] if is_so else [f"seen: {reader.state} {said!r} {reader.errors}"])
    for name, words in {"half of the words": WORDS.rsplit(" ", 1)[0], "another patient's words": OTHER, "nothing but gaps": " - ",
                        "letters of the whole world": "שלום مرحبا ﷺ 🜁", "very much": "word " * 20_000}.items():
        reader.try_words(words)
        tally.check(f"{name}: wrong words", [] if reader.state == ["bad", "open"] and not reader.errors else [f"seen: {reader.state} {reader.errors}"])
    reader.try_words(WORDS)
    tally.check("after wrong words, the right ones open it", [] if reader.is_open else [f"seen: {reader.state}"])


def _digits(tally, files, reader):
    """A passphrase of digits, as languages without a list of words have it, typed with the digits of another script."""
    words = "83920 17465 50288 41971 69399"
    files.share("digits", "p-0147", words)
    arabic = words.translate({ord(digit): chr(0x0660 + int(digit)) for digit in "0123456789"})
    wide = words.translate({ord(digit): chr(0xFF10 + int(digit)) for digit in "0123456789"})
    persian = words.translate({ord(digit): chr(0x06F0 + int(digit)) for digit in "0123456789"})
    marked = "\u200f" + words.replace(" ", "\u2069 \u2066") + "\u200e"
    ways = {"digits": words, "digits of double width": wide, "Arabic digits": arabic, "Persian digits": persian,
            "digits with marks of direction": marked}
    for name, typed in ways.items():
        reader.open(files.file("digits"), typed)
        tally.check(f"{name} open it", [] if reader.is_open else [f"seen: {reader.state}"])


def _resealed(tally, files, reader, text):
    """The carer gets other words."""
    shutil.copy(files.file("plan"), files.file("resealed"))
    done = files.run("reseal", files.file("resealed"), "--recipient", "2", "--passphrase-file", files.words_file(WORDS, CHANGED))
    tally.check("reseal ends well and tells no words", [] if done.returncode == 0 and CHANGED.split()[2] not in done.stdout + done.stderr else [done.stderr])
    for name, words, opens in [("the patient's words still open it", WORDS, True), ("the new words open it", CHANGED, True),
                               ("the old words do not", CARER, False)]:
        reader.open(files.file("resealed"), words)
        right = reader.text == text if opens else reader.state == ["bad", "open"]
        tally.check(f"after reseal, {name}", [] if right and reader.is_open == opens else [f"seen: {reader.state}"])
    reader.open(files.file("plan"), CARER)
    tally.check("a copy handed out before still opens with the old words", [] if reader.is_open else [f"seen: {reader.state}"])
