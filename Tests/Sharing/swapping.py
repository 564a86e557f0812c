"""Parts of a file that belong to another one, and files that are not whole."""
import open_sealed
import seal
from chromium import chromium
from reader import Reader
from sealed_files import OTHER, WORDS


def check(tally, files):
    box, other = files.box("plan"), files.box("short")
    mixed = {
        "the content of another patient": {**box, "content": other["content"]},
        "the keys of another patient": {**box, "keys": other["keys"]},
        "keys of both patients, and the other one's content": {**box, "keys": box["keys"] + other["keys"], "content": other["content"]},
        "another file's token": {**box, "token": other["token"]},
        "another day": {**box, "made": "2026-11-24"},
        "more rounds": {**box, "keys": [{**key, "iterations": 700_000} for key in box["keys"]]},
        "the nonce of the key for the content": {**box, "content": {**box["content"], "nonce": box["keys"][0]["nonce"]}},
        "the key's data as the content": {**box, "content": {"data": box["keys"][0]["data"], "nonce": box["keys"][0]["nonce"]}},
        "another version": {**box, "version": 2},
        "a version in words": {**box, "version": "1"},
        "another format": {**box, "format": "overseen-sealed-plan-2"},
        "no keys": {**box, "keys": []},
        "keys that are none": {**box, "keys": [None, 7, {}]},
        "no content": {key: value for key, value in box.items() if key != "content"},
        "a list in its place": [box],
        "nothing in its place": None,
    }
    with chromium() as browser:
        reader = Reader(browser.new_context())
        _sound(tally, files, reader, box)
        for name, wrong in mixed.items():
            file = files.copy("swapped", lambda page: seal.with_box(page, wrong))
            for words in (WORDS, OTHER) if "patient" in name else (WORDS,):
                problem = _refused(reader, file, words)
                tally.check(f"{name}: refused{' with the other words too' if words == OTHER else ''}", [problem] if problem else [])
        _cut(tally, files, reader)


def _sound(tally, files, reader, box):
    """What the swaps rest on: a box that was written anew and in another order still opens."""
    again = {key: box[key] for key in sorted(box, reverse=True)}
    reader.open(files.copy("swapped", lambda page: seal.with_box(page, again)), WORDS)
    tally.check("the box in another order and with gaps opens", [] if reader.is_open else [f"{reader.state}"])


def _refused(reader, file, words):
    reader.open(file)
    if "open" in reader.state:
        reader.try_words(words)
    said = set(reader.state) & {"bad", "damaged", "cannot-run"}
    return None if said and not reader.errors and "closing" not in reader.state else f"{reader.state} {reader.errors}"


def _cut(tally, files, reader):
    """A file that broke off while it was copied."""
    page = files.file("plan").read_bytes()
    box, script = page.index(open_sealed.OPENING), page.index(b"<script>")
    places = {
        "before the form": page.index(b'<form class="flow" id="open"'), "in the form": page.index(b'id="busy"'), "before the box": box,
        "in the box": box + 100, "in the middle of the content": (box + script) // 2, "in the keys": page.index(b'"keys":') + 80,
        "after the box": script, "in the script": script + 400, "at the end of the script": page.index(b"</body>") - 12,
    }
    for name, length in places.items():
        problem = _refused(reader, files.copy("cut", lambda page: page[:length]), WORDS)
        tally.check(f"cut off {name}: refused in words", [problem] if problem else [])
    for length in (0, 100, 5000, page.index(b"</style>")):
        reader.open(files.copy("cut", lambda page: page[:length]))
        tally.check(f"cut off after {length} bytes: no form", [f"{reader.state}"] if set(reader.state) & {"open", "closing"} or reader.errors else [])
    reader.open(files.copy("cut", lambda page: page[:page.index(b"</body>")]), WORDS)
    tally.check("cut off after the script: nothing is lost", [] if reader.is_open else [f"{reader.state}"])
