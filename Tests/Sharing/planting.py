"""Plants a fault into a sealed file, and tells the file's own content policy of it, so that a browser takes it for the clinic's."""
import base64
import hashlib
import re

_SCRIPT = re.compile(rb"<script>(.*?)</script>", re.S)
_STYLE = re.compile(rb"<style>(.*?)</style>", re.S)


def _with_own_hash(page, element, directive):
    """The page with its policy as it should be for the element that it holds now."""
    found = element.search(page)
    digest = base64.b64encode(hashlib.sha256(found.group(1)).digest())
    return re.sub(directive + rb" 'sha256-[^']*'", lambda _: directive + b" 'sha256-" + digest + b"'", page, count=1)


def planted(page, plants):
    """The page with each (old, new) put into it. An old text that is not there is an error: the fault would not be planted."""
    for old, new in plants:
        if old.encode() not in page:
            raise SystemExit(f"error: there is no {old!r} in a sealed file to plant a fault at")
        page = page.replace(old.encode(), new.encode(), 1)
    return _with_own_hash(_with_own_hash(page, _SCRIPT, b"script-src"), _STYLE, b"style-src")
