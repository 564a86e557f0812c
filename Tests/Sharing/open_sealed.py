#!/usr/bin/env python3
"""Opens a sealed plan by its documented format alone (SealedFileFormat in the documentation of Sealing).

    open_sealed.py FILE.html < PASSPHRASE

Written from that page and with the package cryptography, without a look at our Swift or JavaScript, so that it judges both.
"""
import base64
import hashlib
import json
import re
import sys
import unicodedata

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

OPENING = b'<script type="application/json" id="sealed-plan">'
LEFT_OUT = {0x2D, 0xAD, 0x61C, *range(0x200B, 0x2015), *range(0x202A, 0x202F), *range(0x2060, 0x2065), *range(0x2066, 0x206A), 0xFEFF}
DIGITS = {start + digit: str(digit) for start in (0x660, 0x6F0) for digit in range(10)}
WHITE_SPACE = set([*range(0x09, 0x0E), 0x20, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000])


class CannotOpen(Exception):
    pass


def normalised(words):
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", words).lower())
    kept = "".join(c for c in text if ord(c) not in LEFT_OUT | WHITE_SPACE)
    return kept.translate(DIGITS).encode("utf-8")


def box_of(page):
    start = page.index(OPENING) + len(OPENING)
    return json.loads(page[start:page.index(b"</script>", start)])


def bound(box, *purpose):
    return "".join(f"{line}\n" for line in (box["format"], box["version"], box["token"], box["made"], *purpose)).encode("utf-8")


def decoded(text):
    return base64.b64decode(text, validate=True)


def unpadded(padded):
    length = int.from_bytes(padded[:4], "big")
    if length > len(padded) - 4 or any(padded[4 + length:]) or len(padded) < 262144 or len(padded) & (len(padded) - 1):
        raise CannotOpen("the padding is wrong")
    return padded[4:4 + length]


def open_box(box, words):
    """The bytes that were sealed."""
    if box["format"] != "overseen-sealed-plan" or box["version"] != 1:
        raise CannotOpen("another format")
    for key in box["keys"]:
        if not 600_000 <= key["iterations"] <= 20_000_000:
            raise CannotOpen("a number of rounds that is not taken")
        wrapping = hashlib.pbkdf2_hmac("sha256", normalised(words), decoded(key["salt"]), key["iterations"], 32)
        try:
            content_key = AESGCM(wrapping).decrypt(decoded(key["nonce"]), decoded(key["data"]), bound(box, "key", key["iterations"]))
        except InvalidTag:
            continue
        content = box["content"]
        try:
            return unpadded(AESGCM(content_key).decrypt(decoded(content["nonce"]), decoded(content["data"]), bound(box, "content")))
        except InvalidTag:
            raise CannotOpen("the content was changed") from None
    raise CannotOpen("the passphrase opens none of the keys")


def main():
    with open(sys.argv[1], "rb") as file:
        box = box_of(file.read())
    try:
        sys.stdout.buffer.write(open_box(box, sys.stdin.readline().rstrip("\n")))
    except CannotOpen as reason:
        print(f"error: {reason}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
