"""The regions of a sealed file in which a byte may change, found in the bytes themselves."""
import random
import re

import open_sealed

_MARKS = {
    "head and policy": (b"<!DOCTYPE", b"<style>"), "style": (b"<style>", b"</style>"), "visible words": (b"<body", b'<form class="flow" id="open"'),
    "form": (b'<form class="flow" id="open"', b"</main>"), "foot": (b"</main>", open_sealed.OPENING), "tag of the box": (open_sealed.OPENING, b"{"),
    "script": (b"<script>", b"</body>"), "trailing markup": (b"</body>", None),
}
# The fields of the box, each with what stands before its value.
_FIELDS = {
    "content data": rb'"content":\{"data":"', "content nonce": rb'"content":\{[^}]*"nonce":"', "format": rb'"format":"',
    "made": rb'"made":"', "token": rb'"token":"', "version": rb'"version":', "first key's data": rb'"keys":\[\{"data":"',
    "first key's rounds": rb'"keys":\[\{[^}]*"iterations":', "first key's nonce": rb'"keys":\[\{[^}]*"nonce":"',
    "first key's salt": rb'"keys":\[\{[^}]*"salt":"', "second key's data": rb'"keys":\[\{[^}]*\},\{"data":"',
    "second key's salt": rb'"keys":\[\{[^}]*\},\{[^}]*"salt":"',
}
_MORE = {"content data": 8, "first key's data": 4, "script": 6, "form": 8, "visible words": 4, "style": 3, "head and policy": 5, "foot": 8}
_CHARACTERS = bytes(range(0x20, 0x7F))


def regions(page):
    """(name, first byte, byte after the last) for every region, the whole box among them."""
    for name, (start, end) in _MARKS.items():
        first = page.index(start)
        yield name, first, len(page) if end is None else page.index(end, first)
    begin = page.index(open_sealed.OPENING) + len(open_sealed.OPENING)
    box = page[begin:page.index(b"</script>", begin)]
    yield "punctuation of the box", begin, begin + 1
    yield "end of the box", begin + len(box) - 2, begin + len(box)
    for name, pattern in _FIELDS.items():
        value = re.search(pattern + rb'([^",}\]]*)', box)
        yield name, begin + value.start(1), begin + value.end(1)


def changes(page, seed=20261123):
    """(region, offset, new byte), some in every region, the same for the same file's lengths."""
    chance = random.Random(seed)
    for name, first, end in regions(page):
        for offset in sorted(chance.sample(range(first, end), min(_MORE.get(name, 2), end - first))):
            yield name, offset, chance.choice([byte for byte in _CHARACTERS if byte != page[offset]])
    # What the page works with, one byte in each.
    for word in (b'id="open"', b'id="pass"', b'id="bad"', b'id="busy"', b'id="show"', b'id="closing"', b'id="close"', b'id="cannot-run"',
                 b'id="damaged"', b'id="cannot-decrypt"', b'id="sealed-plan"', b"script-src 'sha256-"):
        yield word.decode(), page.index(word) + len(word) - 2, ord("~")
