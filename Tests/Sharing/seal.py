"""Seals pages by the documented format alone (SealedFileFormat in the documentation of Sealing): the counterpart of open_sealed.py."""
import base64
import hashlib
import json
import os

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

import open_sealed


def padded(payload):
    size = 262_144
    while size < len(payload) + 4:
        size *= 2
    return len(payload).to_bytes(4, "big") + payload + bytes(size - 4 - len(payload))


def _encoded(data):
    return base64.b64encode(data).decode()


def _sealed(key, box, purpose, plain):
    nonce = os.urandom(12)
    return {"data": _encoded(AESGCM(key).encrypt(nonce, plain, open_sealed.bound(box, *purpose))), "nonce": _encoded(nonce)}


def seal(content, *words, token="0" * 26, made="2026-11-23", iterations=600_000):
    """A box with padded content in it, for one recipient or more."""
    box = {"format": "overseen-sealed-plan", "version": 1, "token": token, "made": made, "keys": []}
    content_key = os.urandom(32)
    for one in words:
        salt = os.urandom(16)
        wrapping = hashlib.pbkdf2_hmac("sha256", open_sealed.normalised(one), salt, iterations, 32)
        wrapped = _sealed(wrapping, box, ("key", iterations), content_key)
        box["keys"].append({**wrapped, "iterations": iterations, "salt": _encoded(salt)})
    box["content"] = _sealed(content_key, box, ("content",), content)
    return box


def with_box(page, box):
    """A sealed file with another box in it."""
    start = page.index(open_sealed.OPENING) + len(open_sealed.OPENING)
    return page[:start] + json.dumps(box).encode() + page[page.index(b"</script>", start):]


def with_pages(page, pages, *words):
    """A sealed file with other pages in it."""
    payload = json.dumps({"pages": [{"path": path, "html": html} for path, html in pages.items()]}).encode()
    return with_box(page, seal(padded(payload), *words))
